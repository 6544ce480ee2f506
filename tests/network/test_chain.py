"""Chains of labels, held against all their ways written out."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from papersect.network.chain import marginals

LENGTH, LABELS = 4, 3


@pytest.fixture
def chains() -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(3)
    return (
        random.random((LENGTH, 2, LABELS)).astype(np.float32) + np.float32(0.1),
        random.random((LABELS, LABELS)).astype(np.float32) + np.float32(0.1),
    )


def weight(potentials: np.ndarray, transitions: np.ndarray, way: tuple[int, ...]) -> float:
    at_places = np.prod([potentials[t, y] for t, y in enumerate(way)])
    return float(at_places * np.prod([transitions[x, y] for x, y in pairwise(way)]))


def test_probabilities_are_those_of_all_ways(chains: tuple[np.ndarray, np.ndarray]) -> None:
    potentials, transitions = chains
    found, total, [followed] = marginals(potentials, transitions)
    expected = np.zeros((LABELS, LABELS))
    for b in range(2):
        ways = {way: weight(potentials[:, b], transitions, way) for way in product(range(LABELS), repeat=LENGTH)}
        whole = sum(ways.values())
        assert np.log(whole) == pytest.approx(total[b], abs=1e-4)
        for t, y in product(range(LENGTH), range(LABELS)):
            share = sum(w for way, w in ways.items() if way[t] == y) / whole
            assert found[t, b, y] == pytest.approx(share, abs=1e-4)
        for way, w in ways.items():
            for x, y in pairwise(way):
                expected[x, y] += w / whole
    assert followed == pytest.approx(expected, abs=1e-3)


def test_chains_in_parts_are_counted_apart(chains: tuple[np.ndarray, np.ndarray]) -> None:
    potentials, transitions = chains
    _, _, followed = marginals(potentials, transitions, parts=2)
    alone = [marginals(potentials[:, b : b + 1], transitions)[2][0] for b in range(2)]
    assert followed == pytest.approx(np.array(alone), abs=1e-5)
