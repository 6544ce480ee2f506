"""Placed words to the cells of a grid, wrapped ones joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
EMPTY = AlignedText("", (), ())
CENTRED = 0.3
SMALL_SHARE = 0.4


def grid_of(
    source: str, rows: Sequence[Row], placed: Sequence[Sequence[Piece]], heads: int, width: int, confidence: float
) -> Grid:
    """The grid of placed rows, wrapped cells joined and titles of row groups stretched over all columns."""
    table = [[Placed([piece.words], piece.first, piece.last) for piece in row] for row in placed]
    head = _joined_head(table[:heads], rows[:heads], width)
    body = _joined_body(table[heads:], rows[heads:], width)
    return Grid(list(_cells(source, head + body, width, len(head))), len(head), confidence)


def _joined_head(table: Rows, rows: Sequence[Row], width: int) -> Rows:
    """Header rows without a span above others are one row whose cells are wrapped."""
    if len(table) < 2:
        return table
    done: Rows = [table[0]]
    middle = _middle(table)
    tall: list[Placed] = []
    for row, printed in zip(table[1:], rows[1:], strict=True):
        above = done[-1]
        if printed.ruled or not above or not row:
            done.append(row)
        elif _is_group_title(row, middle):
            done.append(_stretched(row, width))
        elif _is_wrapped(above, row):
            done[-1] = _merged(above, row)
        else:
            tall, rest = _pull_up([*above, *tall], row)
            done.append(rest)
            continue
        tall = []
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


def _pull_up(above: list[Placed], row: list[Placed]) -> tuple[list[Placed], list[Placed]]:
    """Give cells that go on with the phrase above them to it: the cells that grew, and the row's others."""
    by_place = {(cell.first, cell.last): cell for cell in above}
    grown, rest = [], []
    for cell in row:
        over = by_place.get((cell.first, cell.last))
        if over and (cell.first == 0 or cell.starts_small):
            over.lines += cell.lines
            over.height += 1
            grown.append(over)
        else:
            rest.append(cell)
    return grown, rest


def _is_group_title(row: list[Placed], middle: float) -> bool:
    """Whether a row is one phrase over several columns or the middle of the table."""
    if len(row) != 1 or row[0].last == 0 or row[0].starts_small:
        return False
    words = row[0].lines[0]
    off = abs((words[0].left + words[-1].right) / 2 - middle)
    return row[0].last > row[0].first or off <= CENTRED * middle


def _middle(table: Rows) -> float:
    """The place halfway between the rims of the table."""
    lines = [words for row in table for cell in row for words in cell.lines]
    return (min(words[0].left for words in lines) + max(words[-1].right for words in lines)) / 2 if lines else 0.0


def _stretched(row: list[Placed], width: int) -> list[Placed]:
    return [Placed(row[0].lines, 0, width - 1)]


def _joined_body(table: Rows, rows: Sequence[Row], width: int) -> Rows:
    done: Rows = []
    middle = _middle(table)
    limits = _limits(table) if _capitals_begin_rows(table) else {}
    for row, printed in zip(table, rows, strict=True):
        apart = (printed.parted and not all(cell.starts_small for cell in row)) or printed.ruled
        if done and not apart and (_goes_on(done[-1], row) or _filled_up(done[-1], row, limits)):
            done[-1] = _merged(done[-1], row)
        elif _is_group_title(row, middle) and row[0].lines[0][0].kind is Kind.WORD:
            done.append(_stretched(row, width))
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


def _filled_up(above: list[Placed], row: list[Placed], limits: dict[int, int]) -> bool:
    """Whether the cells of a row go on with those above, in which their first words found no room any more."""
    by_place = {cell.first: cell for cell in above}
    if not limits:
        return False
    if len(row) > len(above):
        return len(above) == 1 and _leads_into(above[0], row)
    for cell in row:
        over = by_place.get(cell.first)
        first = cell.lines[0][0]
        if over is None or first.kind is not Kind.WORD:
            return False
        if over.lines[-1][-1].right + 1 + len(first.text) <= limits[cell.first]:
            return False
    return any(cell.starts_small for cell in row) and len(row) > 1


def _leads_into(above: Placed, row: list[Placed]) -> bool:
    """Whether a stub that stands alone goes on in the row below, before its values."""
    ended = above.lines[-1][-1].text[-1] in ":.;"
    return above.first == above.last == row[0].first == 0 and row[0].starts_small and not ended


def _capitals_begin_rows(table: Rows) -> bool:
    """Whether a small letter at the head of a row says anything: hardly where most rows begin so."""
    return sum(row[0].starts_small for row in table if row) < SMALL_SHARE * len(table)


def _limits(table: Rows) -> dict[int, int]:
    """How far to the right the words of each column reach."""
    limits: dict[int, int] = {}
    for cell in (cell for row in table for cell in row if cell.first == cell.last):
        limits[cell.last] = max(limits.get(cell.last, 0), cell.lines[-1][-1].right)
    return limits


def _cells(source: str, table: Rows, width: int, heads: int) -> Iterator[list[Cell]]:
    """The rows filled up with empty cells, but for the places that a cell above reaches into.

    What stands first in a row names what stands beside it, or the rows below; where most rows have but one cell, the
    table is torn to columns, and a cell alone names nothing.
    """
    torn = 2 * sum(len(row) > 1 for row in table) < len(table)
    reach = [0] * width
    for r, row in enumerate(table):
        starts = {placed.first: placed for placed in row}
        cells: list[Cell] = []
        column = 0
        while column < width:
            placed = starts.get(column)
            if placed is None:
                if reach[column] <= r:
                    cells.append(Cell(EMPTY, header=r < heads))
                column += 1
                continue
            size = placed.last - placed.first + 1
            reach[column : placed.last + 1] = [r + placed.height] * size
            cells.append(
                Cell(
                    woven(source, placed.lines),
                    placed.height,
                    size,
                    r < heads or (column == 0 and not (torn and len(row) == 1)),
                )
            )
            column += size
        yield cells


def woven(source: str, lines: Sequence[Sequence[Word]]) -> AlignedText:
    """The text of a cell, verbatim within a line, a blank between lines."""
    weaver = Weaver(source)
    for k, line in enumerate(lines):
        if k:
            weaver.insert(" ")
        weaver.copy(line[0].start, line[-1].end)
    return weaver.woven()
