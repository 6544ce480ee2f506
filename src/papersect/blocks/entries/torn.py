"""Numbers that the extraction tore from their entries and set in a column of their own, ahead of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from papersect.blocks.entries.numbering import Mark, mark_at
from papersect.lines.view import LabelledLine

SHORTEST = 2  # lone numbers one after another: one alone stands in front of its own entry
WIDEST_STEP = 12  # a column may have lost some of its numbers


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
        mark = lone(line)
        if marks and (mark is None or not rises(marks[-1], mark)):
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


def lone(line: LabelledLine) -> Mark | None:
    """The number that is all of a line."""
    mark = mark_at(line.view.text)
    return mark if mark and mark.end >= len(line.view.text) else None


def rises(before: Mark, mark: Mark) -> bool:
    """Whether a number may come next after another in a column."""
    return 0 < mark.number - before.number <= WIDEST_STEP


def first_number(column: Column, entries: int, following: Column | None, carried: int | None) -> int | None:
    """The number of the first of so many entries after a column; None where nothing tells.

    A column tells it by its last number and by its first, the following one by where it begins, and the count so far
    by how far it has come (`carried`). Any of them may have lost some of its numbers, most often the first: two that
    agree are believed, those before others that stand first here; else the following column. Above the first numbered
    entry the end of one from the page before may stand, but no more: where the count so far meets the first number,
    one that lies further back tells of entries wrongly parted.
    """
    begins = column.marks[0].number
    after = following.marks[0].number - entries if following is not None else None
    told = (column.marks[-1].number - entries + 1, after, carried, begins)
    least = begins - 1 if carried == begins else 1
    votes = Counter(number for number in told if number is not None and least <= number <= begins)
    first, count = max(votes.items(), key=itemgetter(1), default=(None, 0))
    return first if count > 1 else after if after in votes else None
