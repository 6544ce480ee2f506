"""Columns of the numbers of entries that the extraction set apart: one kind of line, whatever some were taken for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.blocks.entries.numbering import Mark, mark_at
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

SHORTEST = 3  # lone numbers one below the other
WIDEST_STEP = 12  # a column may have lost some of its numbers


def with_columns_of_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, all lone numbers of a rising column being of the reference list where most of them were taken for it.

    Yes:   36. | 37. | 38. | Yorke H. Quiet lakes. 1999.
    No:    14 | 1. Yorke H. Quiet lakes. 1999.      (the number of a page)
    """
    lines = list(labelled)
    for places in _columns([mark_at(line.view.text) if _is_short(line) else None for line in labelled], labelled):
        of_list = sum(lines[k].label is Label.REFERENCE for k in places)
        for k in places if 2 * of_list > len(places) else ():
            lines[k] = lines[k].taken_for(Label.REFERENCE)
    return lines


def _is_short(line: LabelledLine) -> bool:
    return len(line.view.text) <= len("[1234].")


def _columns(marks: Sequence[Mark | None], labelled: Sequence[LabelledLine]) -> Iterator[list[int]]:
    """The places of lone numbers one below the other that rise, all in one form."""
    places: list[int] = []
    for k, mark in enumerate(marks):
        lone = mark is not None and mark.end >= len(labelled[k].view.text)
        if places and not (lone and _follows(marks[places[-1]], mark)):
            if len(places) >= SHORTEST:
                yield places
            places = []
        if lone:
            places.append(k)
    if len(places) >= SHORTEST:
        yield places


def _follows(before: Mark | None, mark: Mark | None) -> bool:
    if before is None or mark is None:
        return False
    return before.form == mark.form and 0 < mark.number - before.number <= WIDEST_STEP
