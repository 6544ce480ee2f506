"""Headings: where one ends, its number and title, and its level."""

from __future__ import annotations

from dataclasses import dataclass

import regex

from papersect.languages.lexicon import alternatives
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(
    rf"""
    (?:
        (?P<part>    (?i: {alternatives("part")} | {alternatives("appendix")} ) \s+
                     (?: \d{{1,3}} (?: \.\d{{1,2}} ){{0,3}} | [IVXLC]{{1,6}} | \p{{Lu}} ) (?! \w ) )
      | (?P<ordinal> \d{{1,3}} \s? [-–] \s? (?i: {alternatives("part")} ) )
      | (?P<sign>    § \s? \d{{1,3}} (?: \.\d{{1,3}} ){{0,4}} )
      | (?P<decimal> \d{{1,2}} (?: \s?\.\s? \d{{1,2}} (?!\d) ){{0,4}} ) (?= \s? [.:)–—-] | \s )
      | (?P<roman>   [IVX]{{1,5}} ) (?= \s? [.:)–—] | (?<= .. ) \s+ \p{{Lu}} )
      | (?P<letter>  \p{{Lu}} (?: \.\d{{1,2}} ){{0,2}} ) (?= \s? [.:)] \s )
      | (?P<small>   \(? (?: [ivx]{{1,4}} | \p{{Ll}} ) ) (?= [.)] \s )
    )
    (?P<closing> \s? [.:)–—-]{{0,2}} ) \s*
    (?P<title>   .* )
    """,
    regex.VERBOSE | regex.DOTALL,
)
UNFINISHED = regex.compile(r"(?: [,:;&(/‐¬\u00ad-] | \b\p{Ll}{1,3} )$", regex.VERBOSE)
GOING_ON = regex.compile(r"[\p{Ll}(&/]", regex.VERBOSE)
FULL = 0.55  # of the usual line: a heading that stops well before it had no need of a second line


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
    >>> numbering("A study of rivers"), numbering("1998 to 2003")
    (None, None)
    """
    match = NUMBER.match(text)
    if not match or not match["title"]:
        return None
    scheme = next(name for name, found in match.groupdict().items() if found is not None)
    number = match[scheme].strip()
    closing = ")" if ")" in match["closing"] else ""
    return Numbering(scheme + closing, number.count(".") + 1, number.lstrip("("), match["title"])


def parts_headings(before: LabelledLine, after: LabelledLine) -> bool:
    """Whether a heading's line begins a heading of its own, and does not go on with the one before."""
    if before.line.page != after.line.page or numbering(after.view.text):
        return True
    if GOING_ON.match(after.view.text) or UNFINISHED.search(before.view.text):
        return False
    if after.line.blank_before or before.label != after.label or before.view.concepts_of_whole:
        return True
    if before.view.text.isupper() != after.view.text.isupper():
        return True
    return len(before.view.text) < FULL * before.view.facts.median_length
