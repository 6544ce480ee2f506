"""From the attributes of lines to what a trained network thinks of them.

Weights and what the layers hand on are whole multiples of a small grain, so that sums are exact: the same lines give
the same opinion on any machine, in any order of adding up, with any number of threads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from papersect.network.beside import neighbours
from papersect.network.chain import marginals
from papersect.network.weights import Array, Doubles, Weights, from_bytes

STRETCH = 1024  # lines seen together, which bounds memory
GRAIN = 1024  # what a layer hands on is rounded to multiples of 1/GRAIN
LINK, RIM = 64, 16  # lines of a chain decided together, and those around them that are there for their sake


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a network thinks of the lines of a text.

    `labels[k, y]` is the probability of label y at line k, `answers[k, q]` that of a yes to question q.
    """

    labels: Doubles
    answers: Doubles


class Network:
    """A trained network. The same attributes give the same opinion, wherever in a long text they stand."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.place = {name: k for k, name in enumerate(weights.attributes)}
        self.labels = weights.labels
        self.questions = {name: k for k, name in enumerate(weights.questions)}

    @classmethod
    def of(cls, data: bytes) -> Network:
        """The network that `to_bytes` wrote."""
        return cls(from_bytes(data))

    @cached_property
    def reach(self) -> int:
        """How many lines away a line can still tell something."""
        return sum(self.weights.dilations)

    def opinion(self, rows: Sequence[Iterable[str]]) -> Opinion:
        """The opinion on lines, given the names of the attributes each has."""
        scores, answers = np.empty((len(rows), len(self.labels))), np.empty((len(rows), len(self.questions)))
        for begin, end in _stretches(len(rows)):
            scores[begin:end], answers[begin:end] = self._stretch(rows, begin, end)
        return Opinion(chained(scores, np.exp(self.weights.exact["transitions"])), 1 / (1 + np.exp(-answers)))

    def _stretch(self, rows: Sequence[Iterable[str]], begin: int, end: int) -> tuple[Doubles, Doubles]:
        low, high = max(0, begin - self.reach), min(len(rows), end + self.reach)
        seen = multi_hot([self.ids(row) for row in rows[low:high]], len(self.place))
        hidden = hidden_of(self.weights, seen)[begin - low : end - low]
        exact = self.weights.exact
        return hidden @ exact["label"] + exact["label_bias"], hidden @ exact["answer"] + exact["answer_bias"]

    def ids(self, row: Iterable[str]) -> list[int]:
        """The numbers of the attributes that the network knows."""
        place = self.place
        return [place[name] for name in row if name in place]


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    for begin in range(0, count, STRETCH):
        yield begin, min(count, begin + STRETCH)


def multi_hot(rows: Sequence[Sequence[int]], width: int) -> Array:
    """A row for each line with a one for each attribute it has."""
    seen = np.zeros((len(rows), width), np.float32)
    lengths = [len(row) for row in rows]
    seen[np.repeat(np.arange(len(rows)), lengths), np.fromiter((k for row in rows for k in row), int, sum(lengths))] = 1
    return seen


def hidden_of(weights: Weights, seen: Array) -> Doubles:
    """What the layers make of a text's lines: each adds what it sees in a line and two others some lines away."""
    first = seen @ weights["seen"]  # exact in single precision: few terms, each a multiple of the weights' grain
    hidden: Doubles = _rectified(first.astype(np.float64) + weights["seen_bias"])
    for k, apart in enumerate(weights.dilations):
        hidden = hidden + _rectified(neighbours(hidden, apart) @ weights.exact[f"layer{k}"] + weights[f"layer{k}_bias"])
    return hidden


def _rectified(values: Doubles) -> Doubles:
    rounded: Doubles = np.rint(np.maximum(values, 0) * GRAIN) / GRAIN
    return rounded


def chained(scores: Doubles, transitions: Doubles) -> Doubles:
    """The probability of each label at each line, its neighbours' labels considered."""
    found = np.empty_like(scores)
    for begin, end in _stretches(len(scores)):
        found[begin:end] = _chained(scores, begin, end, transitions)
    return found


def _chained(scores: Doubles, begin: int, end: int, transitions: Doubles) -> Doubles:
    links = -(-(end - begin) // LINK)
    low, high = max(0, begin - RIM), min(len(scores), begin + links * LINK + RIM)
    padded = np.zeros((links * LINK + 2 * RIM, scores.shape[1]))
    near = scores[low:high]
    padded[low - begin + RIM : high - begin + RIM] = near - near.max(axis=1, keepdims=True)
    starts = np.arange(links) * LINK
    potentials = np.exp(padded[starts[None, :] + np.arange(LINK + 2 * RIM)[:, None]])
    found, _, _ = marginals(potentials, transitions)
    return np.ascontiguousarray(found[RIM : RIM + LINK].transpose(1, 0, 2)).reshape(-1, scores.shape[1])[: end - begin]
