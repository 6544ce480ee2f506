"""Placed words to the cells of a grid, wrapped ones joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.words import Kind, Row, Word
from papersect.drafts.block import Cell, Grid
from papersect.text.spans import AlignedText, Weaver


@dataclass
class Placed:
    """A cell to be: its words line by line, and the rows and columns it takes."""

    lines: list[tuple[Word, ...]]
    first: int
    last: int
    height: int = 1

    @property
    def starts_small(self) -> bool:
        """Whether it reads like the rest of a phrase."""
        text = self.lines[0][0].text
        return text[0].islower() or text[0] in "(&/+"


Rows = list[list[Placed]]


def grid_of(
    source: str, rows: Sequence[Row], placed: Sequence[Sequence[Piece]], heads: int, width: int, confidence: float
) -> Grid:
    """The grid of placed rows, wrapped cells joined and titles of row groups stretched over all columns."""
    table = [[Placed([piece.words], piece.first, piece.last) for piece in row] for row in placed]
    head = _joined_head(table[:heads], rows[:heads])
    body = _joined_body(table[heads:], rows[heads:], width)
    cells = [_row(source, row, width, k < len(head)) for k, row in enumerate(head + body)]
    return Grid(cells, len(head), confidence)


def _joined_head(table: Rows, rows: Sequence[Row]) -> Rows:
    """Header rows without a span above others are one row whose cells are wrapped."""
    if len(table) < 2:
        return table
    done: Rows = [table[0]]
    for row, printed in zip(table[1:], rows[1:], strict=True):
        above = done[-1]
        if printed.ruled or not above or not row:
            done.append(row)
        elif _is_wrapped(above, row):
            done[-1] = _merged(above, row)
        else:
            done.append(_pull_up(above, row))
    return [row for row in done if row]


def _is_wrapped(above: list[Placed], row: list[Placed]) -> bool:
    for cell in row:
        over = [a for a in above if a.first <= cell.last and cell.first <= a.last]
        if any((a.first, a.last) != (cell.first, cell.last) for a in over):
            return False
    return any(a.first == cell.first for a in above for cell in row)


def _merged(above: list[Placed], row: list[Placed]) -> list[Placed]:
    by_place = {cell.first: cell for cell in above}
    for cell in row:
        if cell.first in by_place:
            by_place[cell.first].lines += cell.lines
        else:
            by_place[cell.first] = cell
    return [by_place[k] for k in sorted(by_place)]


def _pull_up(above: list[Placed], row: list[Placed]) -> list[Placed]:
    """Give cells that go on with the phrase above them to it; return the others."""
    by_place = {(cell.first, cell.last): cell for cell in above}
    rest = []
    for cell in row:
        over = by_place.get((cell.first, cell.last))
        if over and (cell.first == 0 or cell.starts_small):
            over.lines += cell.lines
            over.height += 1
        else:
            rest.append(cell)
    return rest


def _joined_body(table: Rows, rows: Sequence[Row], width: int) -> Rows:
    done: Rows = []
    for row, printed in zip(table, rows, strict=True):
        apart = printed.parted or printed.ruled
        if done and not apart and _goes_on(done[-1], row):
            done[-1] = _merged(done[-1], row)
        else:
            done.append(row)
    return done


def _goes_on(above: list[Placed], row: list[Placed]) -> bool:
    """Whether a row only holds the rest of cells that were wrapped."""
    taken = {cell.first for cell in above}
    if not row or len(row) >= len(above) or any(cell.first not in taken for cell in row):
        return False
    if any(word.kind is not Kind.WORD for cell in row for word in cell.lines[0][:1]):
        return False
    return row[0].first > 0 or all(cell.starts_small for cell in row)


def _row(source: str, row: list[Placed], width: int, header: bool) -> list[Cell]:
    cells: list[Cell] = []
    column = 0
    for placed in row:
        cells += [Cell(AlignedText("", (), ()), header=header) for _ in range(placed.first - column)]
        cells.append(
            Cell(
                woven(source, placed.lines), placed.height, placed.last - placed.first + 1, header or placed.first == 0
            )
        )
        column = placed.last + 1
    return cells + [Cell(AlignedText("", (), ()), header=header) for _ in range(width - column)]


def woven(source: str, lines: Sequence[Sequence[Word]]) -> AlignedText:
    """The text of a cell, verbatim within a line, a blank between lines."""
    weaver = Weaver(source)
    for k, line in enumerate(lines):
        if k:
            weaver.insert(" ")
        weaver.copy(line[0].start, line[-1].end)
    return weaver.woven()
