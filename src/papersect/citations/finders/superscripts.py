"""Numbers that stood above the line: glued to a word (“elsewhere.6,7”), set off (“patients 8 ,”), or Unicode’s (¹²)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import expand
from papersect.drafts.block import Item
from papersect.text.numbers import value_of

RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
NUMBERS = r"\d{1,3}[a-h]?(?:\s?[,–—‒−-]\s?\d{1,3}[a-h]?)*+"

FIRST = re.compile(  # where one may begin: `re` is soon there
    r"""
    [\d⁰¹²³⁴⁵⁶⁷⁸⁹] (?<! \d\d )
    (?: (?<= [⁰¹²³⁴⁵⁶⁷⁸⁹] )
      | (?<= [^(\[{] . ) (?! \d{3} | \d{0,2} (?: \.\d | [i-zA-Z%°] ) )     # no year, share or measure
    )
    """,
    re.VERBOSE,
)
SUPERSCRIPT = regex.compile(
    rf"""
    (?: (?P<unicode> [⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}} (?: [,⁻–-]\s?[⁰¹²³⁴⁵⁶⁷⁸⁹]{{1,3}} )*+ )
    | (?<= [\p{{L}}\p{{M}}\p{{Pe}}\p{{Pf}}.,;:!?'"*%)\]’”] ) (?<! \d[.,] )
      (?P<glued> {NUMBERS} )         (?! [-–—]?[\p{{L}}\d%°] | [.,:]\d | \s?% )
    | (?<= [\p{{L}}\p{{M}}\p{{Pe}}\p{{Pf}}.,;:!?'"*%)\]’”] \s )
      (?P<apart> {NUMBERS} )         (?! [-–—]?[\p{{L}}\d%°] | [.,:]\d | \s?% ) )
    """,
    regex.VERBOSE,
)
POWERS, UNIT_REACH = frozenset("23"), 4  # of units; characters
UNIT = regex.compile(r"(?r) (?: \d \s? | / ) \p{L}{1,2}", regex.VERBOSE)  # 50 mm2, kg/m3: read backwards
PART = regex.compile(r"(?P<first>\d+)(?P<letter>[a-h]?)(?:\s?[–—‒−-]\s?(?P<last>\d+)[a-h]?)?")


def superscripts(text: str) -> Iterator[Candidate]:
    """Every number that may once have been raised; what the document's numbering does not bear out falls later.

    >>> [(c.form, c.start, c.end, c.numbers) for c in superscripts("seen elsewhere.6,7 In patients 8–10 , cells¹²")]
    [('glued', 15, 18, (6, 7)), ('apart', 31, 35, (8, 9, 10)), ('unicode', 43, 45, (12,))]
    >>> [c.numbers for c in superscripts("A = 20 m2 of snow.4")]
    [(4,)]
    """
    past = 0
    for first in FIRST.finditer(text):
        found = SUPERSCRIPT.match(text, first.start()) if first.start() >= past else None
        if not found:
            continue
        past = found.end()
        form = found.lastgroup or ""
        if found[form] in POWERS and UNIT.match(text, max(0, found.start() - UNIT_REACH), found.start()):
            continue
        items = _items(found[form].translate(RAISED))
        numbers = tuple(value_of((item.key or "0").rstrip("abcdefgh")) for item in items)
        if numbers and list(numbers) == sorted(numbers):
            yield Candidate(*found.span(form), "superscript", form, items, numbers)


def _items(text: str) -> list[Item]:
    items: list[Item] = []
    for part in PART.finditer(text):
        group = expand(part["first"], part["last"])
        if not group:
            return []
        group[-1].key = f"{group[-1].key}{part['letter']}" if len(group) == 1 else group[-1].key
        items += group
    return items
