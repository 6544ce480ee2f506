"""Numbers that the extraction tore from their entries and set in a column of their own, ahead of them."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field

from papersect.blocks.entries.numbering import Mark, mark_at
from papersect.lines.view import LabelledLine

SHORTEST = 2  # lone numbers one after another: one alone stands in front of its own entry
WIDEST_STEP = 4  # a column may have lost some of its numbers


@dataclass(slots=True)
class Column:
    """Lone numbers one after another, and `following`: the lines of entries up to the next column."""

    lines: list[LabelledLine]
    marks: list[Mark]
    following: list[LabelledLine] = field(default_factory=list)


def columns_of(lines: Sequence[LabelledLine]) -> Iterator[Column]:
    """The lines of a list, parted at columns of lone numbers; the first column may be empty."""
    current = Column([], [])
    run: list[LabelledLine] = []
    marks: list[Mark] = []
    for line in lines:
        mark = _lone(line)
        if marks and (mark is None or not 0 < mark.number - marks[-1].number <= WIDEST_STEP):
            current = yield from _settled(current, run, marks)
            run, marks = [], []
        if mark is None:
            current.following.append(line)
        else:
            run.append(line)
            marks.append(mark)
    if marks:
        current = yield from _settled(current, run, marks)
    yield current


def _settled(current: Column, run: list[LabelledLine], marks: list[Mark]) -> Generator[Column, None, Column]:
    """A new column where the numbers are enough for one, else the same one with the lines they stand in."""
    if len(run) < SHORTEST:
        current.following += run
        return current
    yield current
    return Column(run, marks)


def _lone(line: LabelledLine) -> Mark | None:
    mark = mark_at(line.view.text)
    return mark if mark and mark.end >= len(line.view.text) else None


def first_number(column: Column, entries: int, next_column: Column | None) -> int | None:
    """The number of the first entry after a column; None where the column does not tell.

    The next column says where this one ends, even if some of its numbers were lost.
    """
    if next_column is not None and 1 <= next_column.marks[0].number - entries <= column.marks[0].number:
        return next_column.marks[0].number - entries
    return column.marks[0].number if len(column.marks) == entries else None
