"""How many of the first rows of a table are its head."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.words import Kind, Row

MOST_HEADER_ROWS = 8


def header_rows(rows: Sequence[Row], cuts: Sequence[list[Piece] | None], width: int) -> int:
    """The number of rows above the first that holds what its columns mostly hold."""
    numeric = _numeric_columns(cuts, width)
    if not any(numeric):
        return _by_parting(rows)
    limit = min(MOST_HEADER_ROWS, len(rows) - 1)
    for k in range(limit + 1):
        if _is_body(cuts[k], numeric) and not _numbers_columns(cuts, k, numeric):
            return k
    return min(1, limit)


def _numeric_columns(cuts: Sequence[list[Piece] | None], width: int) -> list[bool]:
    filled, numbers = [0] * width, [0] * width
    for pieces in cuts:
        for piece in pieces or ():
            filled[piece.first] += 1
            numbers[piece.first] += is_value(piece)
    return [n * 2 >= f > 0 for n, f in zip(numbers, filled, strict=True)]


def is_value(piece: Piece) -> bool:
    """Whether a piece holds a number, a ditto mark or a sign for nothing, alone or with a unit."""
    return any(word.kind is not Kind.WORD for word in piece.words) and piece.words[0].kind is not Kind.WORD


def _is_body(pieces: list[Piece] | None, numeric: Sequence[bool]) -> bool:
    if not pieces:
        return False
    held = [is_value(piece) for piece in pieces if numeric[piece.first] and piece.first > 0]
    return bool(held) and sum(held) * 2 > len(held)


def _numbers_columns(cuts: Sequence[list[Piece] | None], k: int, numeric: Sequence[bool]) -> bool:
    """Whether row `k` only numbers the columns: nothing in the stub, and no row of values below it."""
    pieces = cuts[k]
    if not pieces or pieces[0].first == 0 or k + 1 >= len(cuts):
        return False
    return not _is_body(cuts[k + 1], numeric)


def _by_parting(rows: Sequence[Row]) -> int:
    for k in range(1, min(4, len(rows))):
        if rows[k].ruled or rows[k].parted:
            return k
    return 1 if len(rows) > 1 else 0
