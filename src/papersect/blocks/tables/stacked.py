"""Tables whose cells stand one below the other, as extraction from PDF leaves them."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.units import NUMERIC, units_of
from papersect.blocks.tables.words import Kind, Row

LEAST_COLUMNS = 2
MOST_COLUMNS = 20
LEAST_ROWS = 3
ALIKE = 0.9


def stacked_columns(rows: Sequence[Row]) -> list[list[Piece]] | None:
    """The cells in rows, where nearly each line is a value or a phrase and they make up a table either way."""
    whole = sum(all(word.kind is Kind.WORD for word in row.words) or _is_number(row) for row in rows)
    if whole < ALIKE * len(rows):
        return None
    return _down_columns(rows) or _along_rows(rows)


def _down_columns(rows: Sequence[Row]) -> list[list[Piece]] | None:
    """The rows of a table read column by column: blocks of equally many lines, set apart by empty ones."""
    blocks: list[list[Row]] = []
    for row in rows:
        if row.parted or not blocks:
            blocks.append([])
        blocks[-1].append(row)
    height = len(blocks[0])
    if len(blocks) < LEAST_COLUMNS or height < LEAST_ROWS or any(len(block) != height for block in blocks):
        return None
    return [[Piece(block[r].words, c, c) for c, block in enumerate(blocks)] for r in range(height)]


def _along_rows(rows: Sequence[Row]) -> list[list[Piece]] | None:
    """The rows of a table read row by row, a cell a line: the kinds of values come again after each row."""
    kinds = [_is_number(row) for row in rows]
    for width in range(LEAST_COLUMNS, min(MOST_COLUMNS, len(rows) // LEAST_ROWS) + 1):
        if len(rows) % width == 0 and _comes_again(kinds, width):
            return [
                [Piece(rows[k].words, k - start, k - start) for k in range(start, start + width)]
                for start in range(0, len(rows), width)
            ]
    return None


def _is_number(row: Row) -> bool:
    if row.words[0].kind is not Kind.NUMBER:
        return False
    units = units_of(row)
    return units[0].shape in NUMERIC and len(units) == 1


def _comes_again(kinds: Sequence[bool], width: int) -> bool:
    """Whether, the first row aside, which may name the columns, each column holds either numbers or words."""
    body = kinds[width:]
    first = body[:width]
    if all(first) or not any(first):
        return False
    same = sum(kind == first[k % width] for k, kind in enumerate(body))
    return same >= ALIKE * len(body)
