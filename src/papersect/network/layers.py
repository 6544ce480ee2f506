"""Layers over lines, two lines at a time: four products where three for each would be six (Winograd 1980)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm

import numpy as np

from papersect.network.weights import Doubles, Weights

PAIRS = 48  # of lines multiplied at once: so few that they stay near at hand


@dataclass(frozen=True, slots=True)
class Layer:
    """What a line and those `apart` lines before and after it are multiplied with, and what is added.

    The four `filters` are for the differences and the sum of the lines that a pair is made of, see `_mixed`.
    """

    apart: int
    filters: Doubles
    bias: Doubles

    @classmethod
    def of(cls, weights: Doubles, bias: Doubles, apart: int) -> Layer:
        """The layer with the weights of the line before, of the line itself and of the line after, one upon another."""
        before, here, after = np.split(weights, 3)
        return cls(apart, np.stack([before, (before + here + after) / 2, (before - here + after) / 2, after]), bias)

    def __call__(self, hidden: Doubles, rim: int, out: Doubles) -> None:
        """What lines are after the layer, but for the `rim` of nothing at either end.

        Lines come in blocks of twice `apart`; each line of a block's first half makes a pair with one of its second.
        """
        halves = hidden.reshape(-1, 2, self.apart, hidden.shape[1])
        after = out.reshape(halves.shape)
        first, last = rim // (2 * self.apart), len(halves) - rim // (2 * self.apart)
        step = max(1, PAIRS // self.apart)
        for begin in range(first, last, step):
            end = min(last, begin + step)
            added = after[begin:end]
            self._multiply(halves[begin - 1 : end + 1], added)
            np.rint(np.maximum(added, 0, out=added), out=added)
            added += halves[begin:end]

    def _multiply(self, halves: Doubles, out: Doubles) -> None:
        """The sums of products for all blocks but the first and the last, which stand beside others."""
        mixed = _mixed(halves)
        before, both, across, after = (mixed.reshape(4, -1, mixed.shape[-1]) @ self.filters).reshape(mixed.shape)
        both += self.bias
        np.add(both, across, out=out[:, 0])
        out[:, 0] += before
        np.subtract(both, across, out=out[:, 1])
        out[:, 1] -= after


def _mixed(halves: Doubles) -> Doubles:
    one, two = halves[1:-1, 0], halves[1:-1, 1]
    mixed = np.empty((4, *one.shape))
    np.subtract(halves[:-2, 1], two, out=mixed[0])
    np.add(one, two, out=mixed[1])
    np.subtract(two, one, out=mixed[2])
    np.subtract(one, halves[2:, 0], out=mixed[3])
    return mixed


def layers_of(weights: Weights, grain: int) -> Sequence[Layer]:
    """The layers of a network for lines given in grains."""
    named = [(weights.exact[f"layer{k}"], weights.exact[f"layer{k}_bias"]) for k in range(len(weights.dilations))]
    return [
        Layer.of(weight, bias * grain, apart) for (weight, bias), apart in zip(named, weights.dilations, strict=True)
    ]


def rim_of(layers: Sequence[Layer]) -> int:
    """How many lines of nothing stand before and after lines, and of how many a multiple they are, for all layers."""
    return lcm(*(2 * layer.apart for layer in layers))
