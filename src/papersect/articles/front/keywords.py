"""Keywords without their label."""

from __future__ import annotations

from functools import cache

import regex

from papersect.languages.lexicon import alternatives

SEPARATORS = (";", "•", "·", "|", " — ", " – ")  # the first that is there parts the list
STOP = regex.compile(r"(?<=\p{L}{3}[)\d]?)\.\s+(?=\p{Lu})")  # as in Brazil; no initial's
STOPS = 2  # so many part a list even where there are commas


def keywords(text: str) -> list[str]:
    """The keywords of a block.

    >>> keywords("Ключевые слова: рынок, малый бизнес.")
    ['рынок', 'малый бизнес']
    >>> keywords("Key words soil; water, fresh; yield")
    ['soil', 'water, fresh', 'yield']
    >>> keywords("Palavras-chave: Semiárido. Ensino, pesquisa. Leite cru."), keywords("Keywords: E. coli")
    (['Semiárido', 'Ensino, pesquisa', 'Leite cru'], ['E. coli'])
    """
    found = (part.strip(" .,;:\t") for part in _parts(_label().sub("", text.strip(), count=1)))
    return [part for part in found if part]


def _parts(bare: str) -> list[str]:
    separator = next((mark for mark in SEPARATORS if mark in bare), None)
    if separator:
        return bare.split(separator)
    between_stops = STOP.split(bare)
    return between_stops if len(between_stops) > STOPS or "," not in bare else bare.split(",")


@cache
def _label() -> regex.Pattern[str]:
    return regex.compile(rf"\A{alternatives('keywords')}\s*[:.—–-]*\s*", regex.IGNORECASE)
