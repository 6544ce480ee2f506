"""Layers, held against the same sums made one by one."""

from __future__ import annotations

import numpy as np
import pytest

from papersect.network.beside import neighbours
from papersect.network.layers import Layer, rim_of

WIDTH = 5


@pytest.mark.parametrize("count", [1, 7, 150])
@pytest.mark.parametrize("apart", [1, 3, 40])
def test_two_lines_at_a_time_are_as_one_by_one(apart: int, count: int) -> None:
    random = np.random.default_rng(7)
    weights = random.integers(-2000, 2000, (3 * WIDTH, WIDTH)) / 4096
    lines, bias = random.integers(0, 5000, (count, WIDTH)).astype(np.float64), random.integers(-900, 900, WIDTH) / 4
    layer = Layer.of(weights, bias, apart)
    rim = rim_of([layer])
    hidden = np.zeros((rim * (2 + -(-count // rim)), WIDTH))
    hidden[rim : rim + count] = lines
    out = np.zeros_like(hidden)
    layer(hidden, rim, out)
    expected = lines + np.rint(np.maximum(neighbours(lines, apart) @ weights + bias, 0))
    assert np.array_equal(out[rim : rim + count], expected)
