"""Lexical chains: how many words live on across a place (after Morris & Hirst 1991; Hearst 1997, TextTiling)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log

from papersect.languages.lexicon import Words

SHORTEST = 4  # letters of a word that may carry a topic
SEGMENT = 10  # lines; a word in every segment of the text says nothing about any place
NEAR, FAR = 40, 200  # lines a chain may bridge


@dataclass(frozen=True, slots=True)
class Cohesion:
    """The weight of the word chains that cross the place before each line, for short and for long chains."""

    near: list[float]
    far: list[float]


def cohesion_of(texts: Sequence[Words]) -> Cohesion:
    """The cohesion before every line, and after the last one.

    >>> cohesion = cohesion_of([("plum", "jam"), ("some", "plum"), ("gear", "wheel"), ("wheel", "axle")])
    >>> [value > 0 for value in cohesion.near]
    [False, True, False, True, False]
    """
    segments = len(texts) // SEGMENT + 1
    chains = [
        (where, log((segments + 1) / len({k // SEGMENT for k in where})))
        for where in _places(texts).values()
        if len(where) > 1
    ]
    return Cohesion(crossings(chains, len(texts), NEAR), crossings(chains, len(texts), FAR))


def crossings(chains: Iterable[tuple[list[int], float]], length: int, reach: int) -> list[float]:
    """The weight of all links between successive places of a chain, no longer than `reach`, that cross each place."""
    change = [0.0] * (length + 2)
    for where, weight in chains:
        last = where[0]
        for k in where:
            if 0 < k - last <= reach:
                change[last + 1] += weight
                change[k + 1] -= weight
            last = k
    return list(accumulate(change[: length + 1]))


def _places(texts: Sequence[Words]) -> dict[str, list[int]]:
    """The lines in which each content word stands."""
    places: dict[str, list[int]] = {}
    for k, text in enumerate(texts):
        for word in set(text):
            if len(word) >= SHORTEST:
                places.setdefault(word, []).append(k)
    return places
