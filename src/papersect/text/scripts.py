"""What letters a text is in."""

from __future__ import annotations

import regex

CYRILLIC = regex.compile(r"\p{Cyrillic}")


def is_cyrillic(text: str) -> bool:
    """Whether a text has Cyrillic letters.

    >>> is_cyrillic("Лёд 7"), is_cyrillic("Ice 7")
    (True, False)
    """
    return CYRILLIC.search(text) is not None
