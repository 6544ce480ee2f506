"""Lexical chains: how many words live on across a place (after Morris & Hirst 1991; Hearst 1997, TextTiling)."""

from __future__ import annotations

from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

from papersect.lines.tokens import Tokens

SHORTEST = 4  # letters of a word that may carry a topic
SEGMENT = 10  # lines; a word in every segment of the text says nothing about any place
NEAR, FAR = 40, 200  # lines a chain may bridge

Places = NDArray[np.intp]
Weights = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Cohesion:
    """The weight of the word chains that cross the place before each line, for short and for long chains."""

    near: Weights
    far: Weights


@dataclass(frozen=True, slots=True)
class Links:
    """Successive places of a chain, link after link and chain after chain, with the weight of the chain."""

    begin: Places
    end: Places
    weight: Weights


def cohesion_of(words: Tokens) -> Cohesion:
    """The cohesion before every line, and after the last one.

    >>> cohesion = cohesion_of(Tokens.of(["plum jam", "some plum", "gear wheel", "wheel axle"]))
    >>> (cohesion.near > 0).tolist()
    [False, True, False, True, False]
    """
    count = len(words.counts)
    links = _links(*_places(words), count // SEGMENT + 1)
    return Cohesion(crossings(links, count, NEAR), crossings(links, count, FAR))


def crossings(links: Links, length: int, reach: int) -> Weights:
    """The weight of all links no longer than `reach` that cross each place."""
    short = links.end - links.begin <= reach
    rims = np.stack([links.begin[short] + 1, links.end[short] + 1], axis=1).ravel()
    weight = links.weight[short]
    change = np.bincount(rims, np.stack([weight, -weight], axis=1).ravel(), length + 2)
    return np.cumsum(change[: length + 1])


def _places(words: Tokens) -> tuple[Places, Places]:
    """The content words of each line by number, chain after chain, and the lines they stand in."""
    long = np.fromiter((len(word) >= SHORTEST for word in words.known), np.bool_, len(words.known))[words.numbers]
    word, line = words.numbers[long], words.lines[long]
    order = np.argsort(word, kind="stable")
    return word[order].astype(np.intp), line[order].astype(np.intp)


def _links(word: Places, line: Places, segments: int) -> Links:
    """The links of all chains; a chain weighs the more, the fewer segments of the text it is met in."""
    same = word[1:] == word[:-1]
    fresh = np.append(True, ~same | (line[1:] // SEGMENT != line[:-1] // SEGMENT))[: len(word)]
    met = np.bincount(word, fresh).astype(np.intp)  # segments in which each word stands
    weights = np.array([0.0, *(log((segments + 1) / n) for n in range(1, segments + 1))])
    linked = same & (line[1:] > line[:-1])
    return Links(line[:-1][linked], line[1:][linked], weights[met[word[1:][linked]]])
