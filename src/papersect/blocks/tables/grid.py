"""The grid of a table: rows of cells from lines whose rules are lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from papersect.blocks.tables.boundaries import WIDE, boundaries
from papersect.blocks.tables.cells import grid_of
from papersect.blocks.tables.fields import counted_columns, fields, is_parted
from papersect.blocks.tables.flow import flowing_columns
from papersect.blocks.tables.header import header_rows
from papersect.blocks.tables.place import BODY, LOWEST_HEADER, UPPER_HEADER, Piece, columns_of, cut, cut_anyhow, place
from papersect.blocks.tables.stacked import stacked_columns
from papersect.blocks.tables.units import Unit, units_of
from papersect.blocks.tables.words import Row, rows_of
from papersect.drafts.block import Grid
from papersect.lines.transcript import Line

LAYOUT_SHARE = 0.35
STACKED_CONFIDENCE = 0.6


def find_grid(source: str, lines: Sequence[Line]) -> Grid:
    """The grid of the lines of one table; its confidence says how well they fit into columns."""
    rows = rows_of(lines)
    if not rows:
        return Grid([])
    if is_parted(rows):
        return parted(source, rows)
    if placed := stacked_columns(rows):
        apart = [Row((), ruled=True) for _ in placed]
        heads = header_rows(apart, placed, len(placed[0]))
        return grid_of(source, apart, placed, heads, len(placed[0]), STACKED_CONFIDENCE)
    if not _keeps_layout(rows) and (grid := flowing(source, rows)):
        return grid
    return laid_out(source, rows)


def _keeps_layout(rows: Sequence[Row]) -> bool:
    """Whether wide gaps stand in a good part of the rows."""
    many = [row for row in rows if len(row.words) > 1]
    wide = sum(any(b.left - a.right >= WIDE for a, b in pairwise(row.words)) for row in many)
    return wide > LAYOUT_SHARE * len(many)


def parted(source: str, rows: Sequence[Row]) -> Grid:
    """The grid of rows with tabs or bars between the cells: counted, or where counts differ told by their looks."""
    placed = counted_columns(rows)
    if placed is None:
        return flowing(source, rows, fields) or laid_out(source, rows)
    width = 1 + max(piece.last for row in placed for piece in row)
    return grid_of(source, rows, placed, header_rows(rows, placed, width), width, 1.0)


def flowing(source: str, rows: Sequence[Row], part: Callable[[Row], list[Unit]] = units_of) -> Grid | None:
    """The grid of rows in which one blank parts everything, if they have a pattern in common."""
    laid = flowing_columns([part(row) for row in rows])
    if laid is None:
        return None
    width = 1 + max(piece.last for row in laid.placed for piece in row)
    return grid_of(source, rows, laid.placed, laid.heads, width, laid.confidence)


def laid_out(source: str, rows: Sequence[Row]) -> Grid:
    """The grid of rows whose layout was kept."""
    bounds = boundaries(rows)
    cuts = [cut(row, bounds) for row in rows]
    clean = [pieces for pieces in cuts if pieces]
    heads = header_rows(rows, cuts, len(bounds) + 1)
    body = [pieces for pieces in cuts[heads:] if pieces] or clean
    columns = columns_of(body, bounds, max(row.words[-1].right for row in rows))
    placed: list[list[Piece]] = []
    for k, (row, pieces) in enumerate(zip(rows, cuts, strict=True)):
        taste = BODY if k >= heads else LOWEST_HEADER if k == heads - 1 else UPPER_HEADER
        if pieces is None or k < heads:
            placed.append(place(row, columns, bounds, taste) or cut_anyhow(row, bounds))
        else:
            placed.append(pieces)
    return grid_of(source, rows, placed, heads, len(columns), len(clean) / len(rows))
