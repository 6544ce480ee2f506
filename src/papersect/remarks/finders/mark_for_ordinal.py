"""A quotation mark or trademark sign after a number, where English prints a raised ordinal ending: the 28" of May."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from papersect.languages.pack import packs
from papersect.remarks.suspicion import Suspicion
from papersect.text.numbers import value_of

ORDINAL = regex.compile(
    r"""
    (?<= \p{L}[ ] ) (?P<number> [1-9]\d{0,3} ) (?P<mark> ["”™] ) (?= [ ] (?P<next> \p{L}+ ) )
    """,
    regex.VERBOSE,
)
OPENING = regex.compile(r"""(?<! [^\s([] ) ["“„«]""", regex.VERBOSE)
CLOSING = regex.compile(r"""(?<= \S ) ["”»] (?! \w )""", regex.VERBOSE)
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def mark_for_ordinal(text: str) -> Iterator[Suspicion]:
    """A quotation mark or ™ right after a number, with no quotation open before it.

    >>> from papersect.remarks.suspicion import readings
    >>> readings(mark_for_ordinal, 'It came 28" in the list, as in the 19™ century.')  # Yes
    [('28"', '28th'), ('19™', '19th')]
    >>> readings(mark_for_ordinal, 'It is called "Route 28" in the list; a 5" by 7" print.')  # No
    []
    """
    if '"' not in text and "”" not in text and "™" not in text:
        return
    for found in ORDINAL.finditer(text):
        before = text[max(0, found.start() - 300) : found.start()]
        if found["mark"] == "™" or (found["next"] in _following() and not _quotation_open(before)):
            yield Suspicion(found.start(), found.end(), found["number"] + _suffix(value_of(found["number"])))


@cache
def _following() -> frozenset[str]:
    """What stands after an ordinal, as nouns of measure stand after inches: in, of, century, May."""
    english = packs()["en"].inline
    months = (month.title() for month in english["month"])
    return frozenset((*english["function_word"], *english["ordinal_noun"], *months)) - {"by", "or"}


def _quotation_open(before: str) -> bool:
    return len(OPENING.findall(before)) > len(CLOSING.findall(before))


def _suffix(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else SUFFIXES.get(number % 10, "th")
