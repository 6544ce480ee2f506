"""The characters of many texts at once, so that what each counts as is looked up for all of them in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

ALL = 0x110000  # code points
BLOCK = 1024  # texts


def blocks_of(count: int) -> Iterator[slice]:
    """So many texts in blocks, lest all that is told of their characters be there at once.

    >>> [*blocks_of(2000)]
    [slice(0, 1024, None), slice(1024, 2048, None)]
    """
    return (slice(begin, begin + BLOCK) for begin in range(0, max(1, count), BLOCK))


def codes_of(texts: Sequence[str]) -> NDArray[np.uint32]:
    """The code points of texts run together.

    >>> codes_of(["ab", "я"]).tolist()
    [97, 98, 1103]
    """
    return np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), np.uint32)


class CharacterTable:
    """A small number above 0 for every character, found by a function; fills itself as new characters are met.

    >>> CharacterTable(lambda character: 2 if character.isupper() else 1).of(codes_of(["aB"])).tolist()
    [1, 2]
    """

    def __init__(self, value_of: Callable[[str], int]) -> None:
        self._value_of = value_of
        self._values = np.zeros(ALL, np.uint8)

    def of(self, codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
        """The numbers of characters, given by their code points."""
        values = self._values[codes]
        if not values.all():
            for code in np.unique(codes[values == 0]).tolist():
                self._values[code] = self._value_of(chr(code))
            values = self._values[codes]
        return values


def sums_of(values: NDArray[np.integer] | NDArray[np.bool_]) -> NDArray[np.uint32]:
    """The sum before each place and after the last one; differences are right even where it overflows."""
    sums = np.zeros(len(values) + 1, np.uint32)
    np.cumsum(values, dtype=np.uint32, out=sums[1:])
    return sums


def ends_of(texts: Sequence[str]) -> NDArray[np.intp]:
    """Where each text begins when they are run together, and where the last one ends."""
    return np.cumsum([0, *map(len, texts)])
