"""The weights of a trained network, and the bytes they are kept in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float32]
Doubles = NDArray[np.float64]
HEADER_END = b"\n"
GRAIN = 4096  # all weights are whole multiples of 1/GRAIN


@dataclass(frozen=True)
class Weights:
    """All arrays of a network by name, the attributes it sees, the labels it tells apart, the questions it answers.

    `dilations` are how many lines apart the lines are that each layer looks at.
    """

    attributes: tuple[str, ...]
    labels: tuple[str, ...]
    questions: tuple[str, ...]
    dilations: tuple[int, ...]
    arrays: Mapping[str, Array]

    def __getitem__(self, name: str) -> Array:
        return self.arrays[name]

    @cached_property
    def exact(self) -> Mapping[str, Doubles]:
        """The arrays in double precision."""
        return {name: array.astype(np.float64) for name, array in self.arrays.items()}


def to_bytes(weights: Weights) -> bytes:
    """A line of JSON that says what follows, then the arrays in half precision, little-endian, one after the other."""
    shapes = {name: list(array.shape) for name, array in weights.arrays.items()}
    header = {
        "attributes": weights.attributes,
        "labels": weights.labels,
        "questions": weights.questions,
        "dilations": weights.dilations,
        "arrays": shapes,
    }
    written = json.dumps(header, ensure_ascii=True, separators=(",", ":")).encode()
    return written + HEADER_END + b"".join(_grained(array).tobytes() for array in weights.arrays.values())


def _grained(array: Array) -> NDArray[np.float16]:
    return (np.rint(array * GRAIN) / GRAIN).astype("<f2")


def from_bytes(data: bytes) -> Weights:
    """What `to_bytes` wrote. Raises ValueError where it is something else."""
    header, _, rest = data.partition(HEADER_END)
    try:
        known = json.loads(header)
        arrays, at = {}, 0
        for name, shape in known["arrays"].items():
            size = int(np.prod(shape, dtype=int))
            arrays[name] = np.frombuffer(rest, "<f2", size, at).reshape(shape).astype(np.float32)
            at += 2 * size
        named = {name: tuple(known[name]) for name in ("attributes", "labels", "questions", "dilations")}
        return Weights(**named, arrays=arrays)
    except (AttributeError, KeyError, TypeError, ValueError) as problem:
        raise ValueError(f"these are no weights of a network: {problem}") from None
