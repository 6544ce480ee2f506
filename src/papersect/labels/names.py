"""The names of attributes, made once: all lines share them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from papersect.network.attributes import Column


@dataclass(frozen=True, slots=True)
class Names:
    """A table of names with several axes, written one after the other."""

    all: tuple[str, ...]
    shape: tuple[int, ...]


def names(form: str, *parts: Iterable[object]) -> Names:
    """A table of names, an axis for each part that is filled into the form.

    >>> names("fit={},{}", range(2), "ab")
    Names(all=('fit=0,a', 'fit=0,b', 'fit=1,a', 'fit=1,b'), shape=(2, 2))
    """
    kinds = [tuple(part) for part in parts]
    return Names(tuple(form.format(*chosen) for chosen in product(*kinds)), tuple(map(len, kinds)))


def picked(table: Names, *at: NDArray[np.integer], lines: NDArray[np.integer] | None = None) -> Column:
    """For each line, or each of some, its name in the table; a negative place along the first axis stands for none.

    >>> picked(names("fit={},{}", range(2), "ab"), np.array([0, 1, -1]), np.array([1, 0, 0])).places.tolist()
    [1, 2, -1]
    """
    places = at[0]
    for size, along in zip(table.shape[1:], at[1:], strict=True):
        places = places * size + along
    return Column(table.all, np.maximum(places, -1).astype(np.int16), lines)
