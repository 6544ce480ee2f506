"""The tokens of a text by number, so that what is asked of a token is asked once, however often it stands there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Each different token, in the order they are met; the number of each token of the text, and of its line."""

    known: Sequence[str]
    numbers: Counts
    lines: Counts
    line_count: int

    @classmethod
    def of(cls, lines: Sequence[Sequence[str]]) -> Tokens:
        """The tokens of lines.

        >>> Tokens.of([["a", "b", "a"], [], ["b"]]).numbers.tolist()
        [0, 1, 0, 1]
        """
        flat = [*chain.from_iterable(lines)]
        known = {token: number for number, token in enumerate(dict.fromkeys(flat))}
        numbers = np.fromiter(map(known.__getitem__, flat), np.intp, len(flat))
        return cls([*known], numbers, np.repeat(np.arange(len(lines)), [*map(len, lines)]), len(lines))

    def times(self) -> Counts:
        """How often each token stands in the text."""
        return np.bincount(self.numbers, minlength=len(self.known))

    def count_of(self, wanted: Iterable[bool]) -> Counts:
        """How many tokens of each line are wanted, given which of the known ones are.

        >>> Tokens.of([["a", "b", "a"], [], ["b"]]).count_of([True, False]).tolist()
        [2, 0, 0]
        """
        marks = np.fromiter(wanted, np.bool_, len(self.known))
        return np.bincount(self.lines[marks[self.numbers]], minlength=self.line_count)
