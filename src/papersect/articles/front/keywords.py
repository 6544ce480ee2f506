"""Keywords without their label."""

from __future__ import annotations

from functools import cache

import regex

from papersect.languages.lexicon import alternatives

SEPARATORS = (";", "•", "·", "|", " — ", " – ", ",")  # the first that is there parts the list


def keywords(text: str) -> list[str]:
    """The keywords of a block.

    >>> keywords("Ключевые слова: рынок, малый бизнес.")
    ['рынок', 'малый бизнес']
    >>> keywords("Key words soil; water, fresh; yield")
    ['soil', 'water, fresh', 'yield']
    """
    bare = _label().sub("", text.strip(), count=1)
    separator = next((mark for mark in SEPARATORS if mark in bare), None)
    found = (part.strip(" .,;:\t") for part in (bare.split(separator) if separator else [bare]))
    return [part for part in found if part]


@cache
def _label() -> regex.Pattern[str]:
    return regex.compile(rf"\A{alternatives('keywords')}\s*[:.—–-]*\s*", regex.IGNORECASE)
