"""A reading that is hardly what was printed, and what may have been."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suspicion:
    """`text[start:end]` reads as one thing and was probably printed as `reading`."""

    start: int
    end: int
    reading: str


Finder = Callable[[str], Iterator[Suspicion]]


def readings(finder: Finder, text: str) -> list[tuple[str, str]]:
    """What a finder suspects in a text, each with its likely reading: for examples and tests."""
    return [(text[found.start : found.end], found.reading) for found in finder(text)]
