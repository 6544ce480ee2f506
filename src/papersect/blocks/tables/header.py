"""How many of the first rows of a table are its head."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.words import Kind, Row

NAME = regex.compile(r"(?:1[5-9]|20)\d\d[.*¹²³)]? | \(\d{1,2}\)", regex.VERBOSE)  # 1998, (3)
MOST_HEADER_ROWS = 8


def header_rows(rows: Sequence[Row], cuts: Sequence[list[Piece] | None], width: int) -> int:
    """The number of rows above the first that holds what its columns mostly hold."""
    numeric = _numeric_columns(cuts, width)
    if not any(numeric):
        return _by_parting(rows)
    limit = min(MOST_HEADER_ROWS, len(rows) - 1)
    for k in range(limit + 1):
        if _is_body(cuts[k], numeric) and not _numbers_columns(cuts, k, numeric):
            return k - 1 if k > 1 and _is_lone_stub(cuts[k - 1]) else k
    return min(1, limit)


def _is_lone_stub(pieces: list[Piece] | None) -> bool:
    """Whether a row is only a stub: the title of a group, or the first line of a long name."""
    return pieces is not None and len(pieces) == 1 and pieces[0].last == 0


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
    """Whether row `k` only names the columns: by years, or by numbers with nothing in the stub and no values below."""
    pieces = cuts[k]
    if not pieces or k + 1 >= len(cuts):
        return False
    if _all_names(pieces) and not _all_names(cuts[k + 1] or []):
        return True
    return pieces[0].first > 0 and not _is_body(cuts[k + 1], numeric)


def _all_names(pieces: Sequence[Piece]) -> bool:
    """Whether the values of a row are nothing but years or bracketed numbers."""
    values = [piece.words[0].text for piece in pieces if is_value(piece) and piece.first > 0]
    return bool(values) and all(NAME.fullmatch(value) for value in values)


def _by_parting(rows: Sequence[Row]) -> int:
    for k in range(1, min(4, len(rows))):
        if rows[k].ruled or rows[k].parted:
            return k
    return min(1, len(rows) - 1)
