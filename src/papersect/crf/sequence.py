"""A linear-chain conditional random field over lists of named attributes; it knows nothing of papers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pycrfsuite

Attributes = Sequence[str]


class SequenceTagger:
    """A trained model, opened from its bytes."""

    def __init__(self, model: bytes) -> None:
        self._model = model  # crfsuite reads from this very buffer, so it has to live as long
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self.labels: tuple[str, ...] = tuple(self._tagger.labels())

    def tag(self, sequence: Sequence[Attributes]) -> list[tuple[str, float]]:
        """The best label of every position with its marginal probability."""
        if not sequence:
            return []
        path = self._tagger.tag(sequence)
        return [(label, self._tagger.marginal(label, k)) for k, label in enumerate(path)]

    def marginals(self, sequence: Sequence[Attributes]) -> list[dict[str, float]]:
        """The probability of every label at every position."""
        if not sequence:
            return []
        self._tagger.set(sequence)
        return [{y: self._tagger.marginal(y, k) for y in self.labels} for k in range(len(sequence))]

    def weights(self) -> dict[tuple[str, str], float]:
        """What each attribute weighs for each label."""
        return dict(self._tagger.info().state_features)


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
