"""A linear-chain conditional random field over lists of named attributes; it knows nothing of papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pycrfsuite

Attributes = Sequence[str]
STRETCH = 4096  # positions decoded together
RIM = 64


class SequenceTagger:
    """A trained model, opened from its bytes."""

    def __init__(self, model: bytes) -> None:
        self._model = model  # crfsuite reads from this very buffer, so it has to live as long
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self.labels: tuple[str, ...] = tuple(self._tagger.labels())

    def tag(self, sequence: Iterable[Attributes]) -> list[tuple[str, float]]:
        """The best label of every position with its marginal probability."""
        found: list[tuple[str, float]] = []
        for rows, begin, end in stretches(sequence):
            path = self._tagger.tag(rows)
            found += [(path[k], self._tagger.marginal(path[k], k)) for k in range(begin, end)]
        return found

    def marginals(self, sequence: Sequence[Attributes]) -> list[dict[str, float]]:
        """The probability of every label at every position."""
        if not sequence:
            return []
        self._tagger.set(sequence)
        return [{y: self._tagger.marginal(y, k) for y in self.labels} for k in range(len(sequence))]

    def weights(self) -> dict[tuple[str, str], float]:
        """What each attribute weighs for each label."""
        return dict(self._tagger.info().state_features)


def stretches(sequence: Iterable[Attributes]) -> Iterator[tuple[list[Attributes], int, int]]:
    """A sequence in stretches that bound memory, each with the places `[begin, end)` that it is to decide.

    The places around those are there for their neighbours' sake: what is further away no longer tells.
    """
    rows: list[Attributes] = []
    begin = 0
    for row in sequence:
        rows.append(row)
        if len(rows) == STRETCH:
            yield rows, begin, STRETCH - RIM
            rows, begin = rows[STRETCH - 2 * RIM :], RIM
    if len(rows) > begin:
        yield rows, begin, len(rows)


def train(
    examples: Sequence[tuple[Sequence[Attributes], Sequence[str]]],
    path: Path,
    *,
    l1: float = 0.0,
    l2: float = 1.0,
    iterations: int = 100,
    minimum_frequency: int = 0,
) -> None:
    """Train by L-BFGS and write the model; the same examples in the same order give the same bytes."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": l1, "c2": l2, "max_iterations": iterations, "feature.minfreq": minimum_frequency})
    for attributes, labels in examples:
        trainer.append(attributes, labels)
    trainer.train(str(path))
