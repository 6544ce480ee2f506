"""Which attributes spoke most for what a network thinks of a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from papersect.network.beside import gathered, neighbours
from papersect.network.forward import Network
from papersect.network.weights import Array, Doubles

Reason = tuple[int, str, float]
"""How many lines on the attribute was seen, its name, and how much it added to the logarithm of the odds."""


def reasons(network: Network, rows: Sequence[Iterable[str]], choices: Sequence[int]) -> Iterator[list[Reason]]:
    """For each line what spoke for or against the label chosen, the weightiest first.

    A network of rectified units is linear around any one input: what an attribute adds is its own slope there
    (gradient times input; Shrikumar et al. 2017).
    """
    weights = network.weights
    ids = [[network.place[name] for name in row if name in network.place] for row in rows]
    seen = _multi_hot(ids, len(weights.attributes))
    states, outputs = _layers(network, seen)
    reach = network.reach
    for k, choice in enumerate(choices):
        low, high = max(0, k - reach), min(len(ids), k + reach + 1)
        slope = np.zeros((high - low, states.shape[2]))
        slope[k - low] = weights["label"][:, choice] - weights["label"].mean(axis=1)
        for layer in reversed(range(len(weights.dilations))):
            back = slope * (outputs[layer, low:high] > 0) @ weights[f"layer{layer}"].T
            slope = slope + gathered(back, weights.dilations[layer])
        slope *= states[0, low:high] > 0
        yield sorted(_named(network, ids, slope, low, k), key=lambda reason: (-abs(reason[2]), reason[1], reason[0]))


def _multi_hot(rows: Sequence[Sequence[int]], width: int) -> Array:
    """A row for each line with a one for each attribute it has."""
    seen = np.zeros((len(rows), width), np.float32)
    for k, row in enumerate(rows):
        seen[k, row] = 1
    return seen


def _layers(network: Network, seen: Array) -> tuple[Doubles, Doubles]:
    """The lines after each layer, and what each layer added."""
    weights = network.weights
    hidden = np.maximum(seen @ weights["seen"] + weights["seen_bias"], 0).astype(np.float64)
    states, outputs = [hidden], []
    for k, apart in enumerate(weights.dilations):
        added = np.maximum(neighbours(hidden, apart) @ weights.exact[f"layer{k}"] + weights[f"layer{k}_bias"], 0)
        hidden = hidden + added
        states.append(hidden)
        outputs.append(added)
    return np.stack(states), np.stack(outputs)


def _named(network: Network, ids: Sequence[Sequence[int]], slope: Doubles, low: int, k: int) -> Iterator[Reason]:
    weights = network.weights
    for place, line in enumerate(slope, low):
        if ids[place]:
            added = weights["seen"][ids[place]] @ line
            yield from (
                (place - k, weights.attributes[n], float(value)) for n, value in zip(ids[place], added, strict=True)
            )
