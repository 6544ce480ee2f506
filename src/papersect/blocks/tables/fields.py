"""Rows whose cells are told apart by tabs or drawn bars."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.units import Unit
from papersect.blocks.tables.words import Row

PARTED_SHARE = 0.75
SAME_SHARE = 0.7


def is_parted(rows: Sequence[Row]) -> bool:
    """Whether most rows hold tabs or bars between words."""
    parted = sum(any(word.parts > row.words[0].parts for word in row.words) for row in rows)
    return parted >= PARTED_SHARE * len(rows)


def fields(row: Row) -> list[Unit]:
    """The words of a row, those without tab or bar between them together."""
    return [Unit.of(tuple(words)) for _, words in groupby(row.words, key=lambda word: word.parts)]


def counted_columns(rows: Sequence[Row]) -> list[list[Piece]] | None:
    """The rows laid into columns by counting tabs or bars; None where the counts do not agree."""
    ends = Counter(row.words[-1].parts for row in rows)
    last, times = ends.most_common(1)[0]
    first = min(row.words[0].parts for row in rows)
    if times < SAME_SHARE * len(rows) or max(ends) > last:
        return None
    return [
        [Piece(unit.words, unit.words[0].parts - first, unit.words[0].parts - first) for unit in fields(row)]
        for row in rows
    ]
