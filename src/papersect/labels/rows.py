"""Rows of attributes, put together only as they are asked for: all of them at once would be most of what is held."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

Row = list[str]
STRETCH = 1024  # rows put together at once


class Rows(Sequence[Row]):
    """A row for each line: its name in each of the columns, then what few lines have.

    >>> rows = Rows([["a", "b", "c"]], [[], ["x"], []])
    >>> rows[1], rows[1:], list(rows)
    (['b', 'x'], [['b', 'x'], ['c']], [['a'], ['b', 'x'], ['c']])
    """

    def __init__(self, columns: Iterable[Sequence[str]], few: Sequence[Row]) -> None:
        self._columns = tuple(columns)
        self._few = few

    def __len__(self) -> int:
        return len(self._few)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        if isinstance(at, int):
            return [*(column[at] for column in self._columns), *self._few[at]]
        stretch = zip(*(column[at] for column in self._columns), strict=True)
        return [[*names, *few] for names, few in zip(stretch, self._few[at], strict=True)]

    def __iter__(self) -> Iterator[Row]:
        for begin in range(0, len(self), STRETCH):
            yield from self[begin : begin + STRETCH]
