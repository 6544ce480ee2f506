"""A start of an article."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from papersect.articles.chances import REACH


@dataclass(frozen=True, slots=True)
class Start:
    """A line at which an article starts, how sure that is, and what spoke for it."""

    place: int
    confidence: float
    evidence: list[str]


def with_more(starts: Sequence[Start], found: Iterable[Start]) -> list[Start]:
    """The starts in order, and those found of which none speaks already, near by.

    >>> [start.place for start in with_more([Start(9, 1.0, [])], [Start(2, 0.6, []), Start(20, 0.6, [])])]
    [9, 20]
    """
    place = attrgetter("place")
    known = sorted(starts, key=place)
    for start in found:
        after = bisect_left(known, start.place - REACH + 1, key=place)
        if after == len(known) or known[after].place >= start.place + REACH:
            insort(known, start, key=place)
    return known
