"""A Latin c for the Cyrillic с of “page” in a citation: [4, c. 25]."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.remarks.suspicion import Suspicion

LOCATOR = regex.compile(r"[\[(][^][()]{1,60}?(?<=[\d\s,.:;])(?P<letter>[cC])\.?\s?\d", regex.VERBOSE)
CYRILLIC = regex.compile(r"\p{Cyrillic}{3}")


def latin_locator(text: str) -> Iterator[Suspicion]:
    """A Latin c before a page number in brackets of a Cyrillic text.

    >>> from papersect.remarks.suspicion import readings
    >>> readings(latin_locator, "Мост описан раньше [4, c. 25].")  # Yes
    [('c', 'с')]
    >>> readings(latin_locator, "The bridge is known (Smith 1990, c. 25).")  # No
    []
    """
    if text.isascii() or not CYRILLIC.search(text, 0, 2000):
        return
    for found in LOCATOR.finditer(text):
        yield Suspicion(*found.span("letter"), "с" if found["letter"] == "c" else "С")
