"""Columns of the numbers of entries that the extraction set apart: one kind of line, whatever some were taken for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.blocks.entries.numbering import Mark
from papersect.blocks.entries.torn import lone, rises
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

SHORTEST = 3  # lone numbers one below the other
LONGEST = len("[1234].")  # characters of one


def with_columns_of_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, all lone numbers of a rising column being of the reference list where most of them were taken for it.

    Yes:   36. | 37. | 38. | Yorke H. Quiet lakes. 1999.
    No:    14 | 1. Yorke H. Quiet lakes. 1999.      (the number of a page)
    """
    lines = list(labelled)
    marks = [lone(line) if len(line.view.text) <= LONGEST else None for line in labelled]
    for places in _columns(marks):
        of_list = sum(lines[k].label is Label.REFERENCE for k in places)
        for k in places if 2 * of_list > len(places) else ():
            lines[k] = lines[k].taken_for(Label.REFERENCE)
    return lines


def _columns(marks: Sequence[Mark | None]) -> Iterator[list[int]]:
    """The places of lone numbers one below the other that rise, all in one form."""
    places: list[int] = []
    last: Mark | None = None
    for k, mark in enumerate((*marks, None)):
        if last and not (mark and mark.form == last.form and rises(last, mark)):
            if len(places) >= SHORTEST:
                yield places
            places = []
        if mark:
            places.append(k)
        last = mark
