"""The names of attributes, made once: all lines share them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import numpy as np
from numpy.typing import NDArray

Names = NDArray[np.object_]


def names(form: str, *parts: Iterable[object]) -> Names:
    """An array of names, an axis for each part that is filled into the form.

    >>> names("fit={},{}", range(2), "ab").tolist()
    [['fit=0,a', 'fit=0,b'], ['fit=1,a', 'fit=1,b']]
    """
    kinds = [tuple(part) for part in parts]
    filled = np.array([form.format(*chosen) for chosen in product(*kinds)], object)
    return filled.reshape([len(kind) for kind in kinds])


def picked(table: Names, *at: NDArray[np.integer]) -> list[str]:
    """For each line its name in the table."""
    found: list[str] = table[at].tolist()
    return found
