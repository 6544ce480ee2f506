"""Headings: the number in front of them, and their title."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from papersect.languages.lexicon import alternatives

PART = r"(?: \d{1,3} (?: \.\d{1,2} ){0,3} | [IVXLC]{1,6} | \p{Lu} ) (?! \w )"
NUMBER = regex.compile(
    rf"""
    (?:
        (?P<part>    (?i: {alternatives("part")} ) \s+ {PART} )
      | (?P<appendix> (?i: {alternatives("appendix")} ) \s+ {PART} )
      | (?P<ordinal> \d{{1,3}} \s? [-–] \s? (?i: {alternatives("part")} ) )
      | (?P<sign>    §{{1,2}} \s? \d{{1,3}} (?: \.\d{{1,3}} ){{0,4}} )
      | (?P<decimal> \d{{1,2}} (?: \s?\.\s? (?: \d{{1,2}} | [lI|OОЗ] ) (?! \w ) ){{0,4}} )
                     (?= \s? [.:)] (?! \d ) | \s [–—-] \s | [,–—-] \s | \s )  # not “4,5”
      | (?P<decimal> [lI|OОЗ] (?: \.\d{{1,2}} ){{1,4}} | [l|] (?= \. \s* \p{{Lu}} ) ) (?= \s? [.:)] | \s )
      | (?P<roman>   [IVX]{{1,5}} ) (?= \s? [.:)–—] | (?<= .. ) \s+ \p{{Lu}} )
      | (?P<letter>  \p{{Lu}} (?: \.\d{{1,2}} ){{0,2}} ) (?= \s? [.:)] \s+ \P{{Ll}} | (?<= \d ) \s )  # not “E. coli”
      | (?P<small>   \(? (?: [ivx]{{1,4}} | \p{{Ll}} ) ) (?= [.)] \s )
    )
    (?P<closing> \s? [.:),–—-]{{0,2}} ) \s*
    (?P<title>   .* )
    """,
    regex.VERBOSE | regex.DOTALL,
)
FIRST_ROMAN = regex.compile(r"I \s+ (?P<title> \p{Lu} .* )", regex.VERBOSE | regex.DOTALL)
ALONE = frozenset({"part", "appendix", "ordinal", "sign"})
"""Schemes whose numbers stand for a heading without a title, too."""
LONE_NUMBER = regex.compile(r"(?: \d{1,2} (?: \.\d{1,2} ){0,3} | [IVX]{1,5} | \p{Lu} ) \.?", regex.VERBOSE)


@dataclass(frozen=True, slots=True)
class Numbering:
    """The number in front of a heading: how it is written (`scheme`), how deep it is (1 for “2”, 3 for “2.4.1”)."""

    scheme: str
    depth: int
    number: str
    title: str


def numbering(text: str) -> Numbering | None:
    """The number and the title of a numbered heading.

    >>> numbering("2.1. Samples")
    Numbering(scheme='decimal', depth=2, number='2.1', title='Samples')
    >>> numbering("IV. RESULTS").scheme, numbering("§ 3. О праве").number, numbering("2-бөлім. Кіріспе").number
    ('roman', '§ 3', '2-бөлім')
    >>> numbering("2.l Ice"), numbering("4.3, Rain").title
    (Numbering(scheme='decimal', depth=2, number='2.l', title='Ice'), 'Rain')
    >>> numbering("A study of rivers"), numbering("1998 to 2003"), numbering("2-(1-ethyl)-phenol"), numbering("E. coli")
    (None, None, None, None)
    """
    match = NUMBER.match(text)
    if not match:
        return None
    scheme = next(name for name, found in match.groupdict().items() if found is not None)
    if not match["title"] and scheme not in ALONE:
        return None
    number = match[scheme].strip()
    closing = ")" if ")" in match["closing"] else ""
    return Numbering(scheme + closing, number.count(".") + 1, number.lstrip("("), match["title"])


def numberings(texts: Sequence[str]) -> list[Numbering | None]:
    """The numbers of a text's headings; “I” without a point is one where “II” is.

    >>> [n and n.number for n in numberings(["I Ice", "II Snow"])], [n and n.number for n in numberings(["I Met Ice"])]
    (['I', 'II'], [None])
    """
    found = [numbering(text) for text in texts]
    if any(number and number.number == "II" for number in found):
        return [number or _first_roman(text) for number, text in zip(found, texts, strict=True)]
    return found


def _first_roman(text: str) -> Numbering | None:
    match = FIRST_ROMAN.fullmatch(text)
    return Numbering("roman", 1, "I", match["title"]) if match else None


def is_lone_number(text: str) -> bool:
    """Whether a line is a heading's number that was parted from its title.

    Yes:   2.1
           Chapter 2
    No:    2.1 Ice
    """
    if LONE_NUMBER.fullmatch(text):
        return True
    number = numbering(text)
    return number is not None and not number.title
