"""F1 of tables found, and of neighbouring cells as in the ICDAR 2013 table competition."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import regex

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally
from papersect.evaluation.gold import GoldDocument
from papersect.model.nodes import Table

NOT_WORD = regex.compile(r"\W+")
ROWS_KEPT = 0.8  # below this share the extraction tore the rows apart: only that there is a table counts

Pairs = Counter[tuple[str, str, str]]


@dataclass(frozen=True, slots=True)
class PlacedCell:
    """A cell at its row and column, counted from 0, and how many of them it takes."""

    row: int
    column: int
    row_span: int
    column_span: int
    text: str


@dataclass(frozen=True, slots=True)
class PlacedTable:
    """A table from its first to its last character."""

    start: int
    end: int
    cells: tuple[PlacedCell, ...]
    grid_kept: bool = True

    def matches(self, other: PlacedTable) -> bool:
        """Whether the two share more than half of the characters of both."""
        common = 2 * self.common(other)
        return common > self.end - self.start and common > other.end - other.start

    def common(self, other: PlacedTable) -> int:
        """How many characters the two share; below 0, how far they are apart."""
        return min(self.end, other.end) - max(self.start, other.start)


def tables_of(painting: Painting) -> Tally:
    """The classes `cells` and `found` of one document; empty where the gold knows no tables."""
    tally = Tally()
    if "tables" not in painting.gold.extra:
        return tally
    found = [_predicted(node.leaf) for node in painting.nodes if isinstance(node.leaf, Table) and node.leaf.spans]
    matched: set[int] = set()
    wanted = list(_wanted(painting.gold))
    for table in wanted:
        best = max(range(len(found)), key=lambda k: table.common(found[k]), default=None)
        pairs: Pairs = Counter()
        if best is not None and best not in matched and table.matches(found[best]):
            matched.add(best)
            pairs = neighbours(found[best].cells)
        if table.grid_kept:
            _compare(pairs, neighbours(table.cells), tally)
    others = [table for k, table in enumerate(found) if k not in matched]
    tally.add(len(matched), _false(others, painting.gold), len(wanted) - len(matched), "found")
    return tally


def _compare(found: Pairs, wanted: Pairs, tally: Tally) -> None:
    both = (wanted & found).total()
    tally.add(both, found.total() - both, wanted.total() - both, "cells")


def _wanted(gold: GoldDocument) -> Iterator[PlacedTable]:
    for table in gold.extra["tables"]:
        cells = tuple(PlacedCell(*cell) for cell in table["cells"])
        yield PlacedTable(table["start"], table["end"], cells, table.get("rows_kept", 1) >= ROWS_KEPT)


def _predicted(table: Table) -> PlacedTable:
    taken: set[tuple[int, int]] = set()
    cells = []
    for r, row in enumerate(table.rows):
        c = 0
        for cell in row:
            while (r, c) in taken:
                c += 1
            taken |= {(r + i, c + j) for i in range(cell.row_span) for j in range(cell.col_span)}
            cells.append(PlacedCell(r, c, cell.row_span, cell.col_span, cell.text))
    return PlacedTable(table.spans[0].start, table.spans[-1].end, tuple(cells))


def neighbours(cells: Sequence[PlacedCell]) -> Pairs:
    """How often each two texts stand side by side or one below the other; empty cells between them are passed over.

    >>> sorted(neighbours([PlacedCell(0, 0, 1, 1, "Year"), PlacedCell(0, 1, 1, 1, ""), PlacedCell(0, 2, 1, 1, "N")]))
    [('year', 'n', 'right')]
    """
    grid: dict[tuple[int, int], tuple[int, str]] = {}
    for k, cell in enumerate(cells):
        name = NOT_WORD.sub("", cell.text).casefold()
        for i in range(cell.row_span):
            for j in range(cell.column_span):
                grid[cell.row + i, cell.column + j] = (k, name)
    printed = {place: named for place, named in grid.items() if named[1]}
    across = _adjoining(sorted(printed, key=lambda place: place), 0)
    down = _adjoining(sorted(printed, key=lambda place: (place[1], place[0])), 1)
    pairs: Pairs = Counter()
    for way, places in (("right", across), ("below", down)):
        for here, there in places:
            if printed[here][0] != printed[there][0]:
                pairs[printed[here][1], printed[there][1], way] += 1
    return pairs


def _adjoining(places: Sequence[tuple[int, int]], same: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Printed places next to one another in the same row (0) or column (1)."""
    return ((here, there) for here, there in pairwise(places) if here[same] == there[same])


def _false(tables: Sequence[PlacedTable], gold: GoldDocument) -> int:
    """How many of these lie for the most part on lines that the gold says are something else."""
    known = [(line.start, line.end) for line in gold.lines if line.label not in (None, "table")]
    starts = [start for start, _ in known]
    sums = [0, *accumulate(end - start for start, end in known)]

    def before(offset: int) -> int:
        k = bisect_right(starts, offset)
        return sums[k] - max(0, known[k - 1][1] - offset) if k else 0

    return sum(2 * (before(table.end) - before(table.start)) > table.end - table.start for table in tables)
