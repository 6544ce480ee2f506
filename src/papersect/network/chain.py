"""Chains of labels: how likely each label is at each place, given what speaks for it there and what may follow what."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

F = TypeVar("F", np.float32, np.float64)


def marginals(
    potentials: NDArray[F], transitions: NDArray[F], parts: int = 1
) -> tuple[NDArray[F], NDArray[F], NDArray[F]]:
    """The forward-backward algorithm over many chains of one length at once (Rabiner 1989, with scaling).

    `potentials[t, b, y]` is how much speaks for label y at place t of chain b, `transitions[x, y]` how well y follows
    x, neither as a logarithm. Returns the probabilities `[t, b, y]`; the logarithms of the chains' total weights,
    `[b]`; and the expected number of times that each label follows each, `[part, x, y]`, summed over the chains of
    each of so many equal parts.
    """
    forward, backward, scales = passes(potentials, transitions)
    after = potentials[1:] * backward[1:] / scales[1:, :, None]
    pairs = zip(np.split(forward[:-1], parts, axis=1), np.split(after, parts, axis=1), strict=True)
    labels = potentials.shape[2]
    followed = [transitions * (here.reshape(-1, labels).T @ there.reshape(-1, labels)) for here, there in pairs]
    return forward * backward, np.log(scales).sum(axis=0), np.array(followed)


def passes(potentials: NDArray[F], transitions: NDArray[F]) -> tuple[NDArray[F], NDArray[F], NDArray[F]]:
    """What speaks for each label in a chain up to each place, and after it; their product is its probability.

    Last come the scales: what each place adds to the chains' total weights.
    """
    length, _, _ = potentials.shape
    forward, scales = np.empty_like(potentials), np.empty(potentials.shape[:2], potentials.dtype)
    here = potentials[0]
    for t in range(length):
        if t:
            here = (forward[t - 1] @ transitions) * potentials[t]
        scales[t] = scale = here.sum(axis=1)
        np.divide(here, scale[:, None], out=forward[t])
    backward = np.empty_like(potentials)
    backward[-1] = 1
    turned = np.ascontiguousarray(transitions.T)
    for t in range(length - 1, 0, -1):
        np.matmul(potentials[t] * backward[t] / scales[t][:, None], turned, out=backward[t - 1])
    return forward, backward, scales
