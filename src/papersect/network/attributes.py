"""The attributes of a text's lines: by name for those who learn and explain, by number for a network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Places = NDArray[np.integer]
Numbers = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Column:
    """Attributes of one kind: the place of each among the names of its kind, or -1 for none.

    There is one for each line of a text, or, where `lines` are told, one for each of those; a line may be told twice.
    """

    names: Sequence[str]
    places: Places
    lines: Places | None = None


@dataclass(frozen=True, slots=True)
class Attributes:
    """The attributes of so many lines; no line has one twice."""

    count: int
    columns: Sequence[Column]

    @classmethod
    def of(cls, rows: Sequence[Iterable[str]]) -> Attributes:
        """The attributes of lines, given the names of each.

        >>> Attributes.of([["a", "b"], [], ["b"]]).rows()
        [['a', 'b'], [], ['b']]
        """
        return cls(len(rows), [collected((name, k) for k, row in enumerate(rows) for name in row)])

    def rows(self) -> list[list[str]]:
        """The names of each line's attributes."""
        rows: list[list[str]] = [[] for _ in range(self.count)]
        for column in self.columns:
            lines = range(self.count) if column.lines is None else column.lines.tolist()
            for k, place in zip(lines, column.places.tolist(), strict=True):
                if place >= 0:
                    rows[k].append(column.names[place])
        return rows

    def numbers(self, known: Mapping[str, int]) -> Numbers:
        """The numbers of each line's attributes, a line in each column; one past the last stands for nothing known.

        >>> Attributes.of([["a", "b"], [], ["b"], ["c"]]).numbers({"a": 0, "b": 1}).tolist()
        [[0, 2, 1, 2], [1, 2, 2, 2]]
        """
        full = [_numbers(column, known) for column in self.columns if column.lines is None]
        some = [(column.lines, _numbers(column, known)) for column in self.columns if column.lines is not None]
        return np.concatenate([np.array(full, np.uint16).reshape(len(full), self.count), self._slots(some, len(known))])

    def _slots(self, some: Sequence[tuple[Places, Numbers]], nothing: int) -> Numbers:
        """What few lines have, the first number of each line above its second."""
        kind = np.min_scalar_type(self.count)  # small numbers are sorted fastest
        lines = np.concatenate([np.empty(0, kind), *(lines.astype(kind) for lines, _ in some)])
        order = np.argsort(lines, kind="stable")
        lines, lengths = lines[order], np.bincount(lines, minlength=self.count)
        slots = np.arange(len(lines)) - np.repeat(np.cumsum(lengths) - lengths, lengths)
        found = np.full((int(lengths.max(initial=0)), self.count), nothing, np.uint16)
        found[slots, lines] = np.concatenate([np.empty(0, np.uint16), *(numbers for _, numbers in some)])[order]
        return found


def _numbers(column: Column, known: Mapping[str, int]) -> Numbers:
    nothing = len(known)
    table = np.array([*(known.get(name, nothing) for name in column.names), nothing], np.uint16)
    numbers: Numbers = table[column.places]
    return numbers


def collected(found: Iterable[tuple[str, int]]) -> Column:
    """A column of names, each with the line that has it.

    >>> collected([("b", 0), ("a", 3), ("b", 4)]).places.tolist()
    [0, 1, 0]
    """
    names: dict[str, int] = {}
    pairs = [(names.setdefault(name, len(names)), line) for name, line in found]
    places, lines = np.array(pairs, np.intp).reshape(-1, 2).T
    return Column([*names], places, lines)
