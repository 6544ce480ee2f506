"""From the attributes of lines to what a trained network thinks of them.

Weights and what the layers hand on are whole multiples of a small grain, so that sums are exact: the same lines give
the same opinion on any machine, in any order of adding up, with any number of threads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from threadpoolctl import ThreadpoolController

from papersect.network.attributes import Attributes, Numbers
from papersect.network.chain import passes
from papersect.network.layers import layers_of, rim_of
from papersect.network.weights import Array, Doubles, Weights, from_bytes

STRETCH = 1024  # lines seen together, which bounds memory
BLOCK = 512  # lines whose sums are near at hand while they are added up
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
        self.seen = np.concatenate([weights["seen"], np.zeros_like(weights["seen"][:1])])  # the last is that of nothing
        self.layers = layers_of(weights, GRAIN)
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

    def opinion(self, attributes: Attributes) -> Opinion:
        """The opinion on lines, given the attributes each has."""
        with _pools().limit(limits=1, user_api="blas"):
            return self._opinion(attributes)

    def _opinion(self, attributes: Attributes) -> Opinion:
        numbers = attributes.numbers(self.place)
        scores = np.empty((attributes.count, len(self.labels)))
        answers = np.empty((attributes.count, len(self.questions)))
        for begin, end in _stretches(attributes.count):
            scores[begin:end], answers[begin:end] = self._stretch(numbers, begin, end)
        del numbers  # which is as large as what is made now
        return Opinion(chained(scores, np.exp(self.weights.exact["transitions"])), 1 / (1 + np.exp(-answers)))

    def _stretch(self, numbers: Numbers, begin: int, end: int) -> tuple[Doubles, Doubles]:
        low, high = max(0, begin - self.reach), min(numbers.shape[1], end + self.reach)
        hidden = self._hidden(numbers[:, low:high])[begin - low : end - low]
        exact = self.weights.exact
        return hidden @ exact["label"] + exact["label_bias"], hidden @ exact["answer"] + exact["answer_bias"]

    def _hidden(self, numbers: Numbers) -> Doubles:
        """What the layers make of a text's lines: each adds what it sees in a line and two others some lines away."""
        count, rim = numbers.shape[1], rim_of(self.layers)
        hidden = np.zeros((rim * (-(-count // rim) + 2), self.seen.shape[1]))
        lines = hidden[rim : rim + count]
        _add_up(self.seen, numbers, out=lines)
        lines *= GRAIN  # in grains, which are whole numbers
        lines += self.weights.exact["seen_bias"] * GRAIN
        np.rint(np.maximum(lines, 0, out=lines), out=lines)
        after = np.zeros_like(hidden)
        for layer in self.layers:
            layer(hidden, rim, out=after)
            after[rim + count :] = 0
            hidden, after = after, hidden
        return hidden[rim : rim + count] / GRAIN


@cache
def _pools() -> ThreadpoolController:
    """The threads of the libraries below numpy.

    With matrices of this size a second one gains nothing, and its waiting takes as much of a processor as all else.
    """
    return ThreadpoolController()


def _stretches(count: int) -> Iterator[tuple[int, int]]:
    for begin in range(0, count, STRETCH):
        yield begin, min(count, begin + STRETCH)


def _add_up(weights: Array, numbers: Numbers, out: Doubles) -> None:
    """The sums of the weights of what is seen in each line, number after number.

    Single precision is exact here: a sum has few terms, each a multiple of the weights' grain.
    """
    for begin in range(0, len(out), BLOCK):
        block = numbers[:, begin : begin + BLOCK]
        total = np.zeros((block.shape[1], weights.shape[1]), np.float32)
        taken = np.empty_like(total)
        for slot in block:
            np.take(weights, slot, axis=0, out=taken, mode="clip")
            total += taken
        out[begin : begin + BLOCK] = total


def chained(scores: Doubles, transitions: Doubles) -> Doubles:
    """The probability of each label at each line, its neighbours' labels considered; written over the scores."""
    before = scores[:0]
    for begin, end in _stretches(len(scores)):
        near = np.concatenate([before, scores[begin : end + RIM]])
        scores[begin:end] = _chained(near, len(before), end - begin, transitions)
        before = near[len(before) :][: end - begin][-RIM:]
    return scores


def _chained(near: Doubles, rim: int, count: int, transitions: Doubles) -> Doubles:
    """The probabilities of so many lines, `rim` lines before which, and some after, are there for their sake."""
    links, labels = -(-count // LINK), near.shape[1]
    padded = np.zeros((links * LINK + 2 * RIM, labels))
    padded[RIM - rim : RIM - rim + len(near)] = near - near.max(axis=1, keepdims=True)
    starts = np.arange(links) * LINK
    potentials = np.exp(padded[starts[None, :] + np.arange(LINK + 2 * RIM)[:, None]])
    forward, backward, _ = passes(potentials, transitions)
    found = forward[RIM : RIM + LINK] * backward[RIM : RIM + LINK]
    return np.ascontiguousarray(found.transpose(1, 0, 2)).reshape(-1, labels)[:count]
