"""Headings that run on over a second line: named scores, added up; above 0 the two lines are one heading."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.lines.numbering import is_lone_number, numbering
from papersect.lines.section_names import name_of
from papersect.lines.view import LabelledLine

UNFINISHED = regex.compile(r"(?: [,;&(/‐¬\u00ad-] | \b\p{Ll}{1,3} )$", regex.VERBOSE)
GOING_ON = regex.compile(r"[\p{Ll}(&/]", regex.VERBOSE)
USUAL = 0.45  # of the usual line: a heading that stops well before it had no need of a second line
WHOLE = frozenset({"front", "list", "back", "section", "part"})
"""Names of titles that are complete."""


def parts_headings(before: LabelledLine, after: LabelledLine) -> bool:
    """Whether a heading's line begins a heading of its own, and does not go on with the one before.

    Yes:   2. Snow | 2.1 Its colour
    No:    2. The colour of the snow on | the northern slopes
    """
    if before.line.page != after.line.page or numbering(after.view.text) or is_lone_number(after.view.text):
        return True
    return not is_lone_number(before.view.text) and sum(goes_on(before, after)) <= 0


def goes_on(before: LabelledLine, after: LabelledLine) -> Iterator[float]:
    """What speaks for two lines being one heading, and what against it."""
    first, second = before.view.text, after.view.text
    if GOING_ON.match(second) or UNFINISHED.search(first):
        yield 4.0
    if first.endswith((":", ".")) or (":" not in first and name_of(first) in WHOLE):
        yield -3.0
    if ":" not in second and name_of(second) in WHOLE:
        yield -1.5
    if after.line.blank_before:
        yield -1.5
    if before.label != after.label:
        yield -0.5
    if first.isupper() != second.isupper():
        yield -2.0
    elif first.isupper():
        yield 0.75
    if numbering(first):
        yield 1.5
    share = len(first) / before.view.facts.median_length
    yield max(-1.5, min(1.0, 5 * (share - USUAL)))
