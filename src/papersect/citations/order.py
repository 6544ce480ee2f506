"""The running order of numbers: in most papers with numbered references the first mentions ascend 1, 2, 3 …"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

NEXT = 1.0  # what a first mention that follows on the last adds to a chain
GAP = 0.3  # what each number left out in between costs
WIDEST = 8  # numbers left out before a chain breaks
LATE_START = 1.5  # what it costs a chain not to begin at 1: the text may be torn from its beginning
LARGEST = 2000


@dataclass(frozen=True, slots=True)
class Place:
    """Where a candidate stands in the running order of its form.

    `reached` is the highest number of the chain before it; `advances` says that the chain runs through it.
    """

    reached: int
    advances: bool


@dataclass(slots=True)
class _Link:
    score: float
    at: int
    before: _Link | None


def running_order(numbers: Sequence[tuple[int, ...]], weights: Sequence[float]) -> list[Place]:
    """The place of each candidate in the best chain of first mentions.

    A chain is a subsequence in which each candidate names, beside numbers already reached, new ones that follow on.
    Its score is the sum of its weights and of `NEXT` less the gaps: the heaviest is found by dynamic programming over
    the highest number reached, in time linear in the candidates.

    >>> places = running_order([(1,), (2, 3), (40,), (1,), (4,)], [0.0] * 5)
    >>> [place.advances for place in places], [place.reached for place in places]
    ([True, True, False, False, True], [0, 1, 3, 3, 3])
    """
    best: dict[int, _Link] = {}
    for at, (named, weight) in enumerate(zip(numbers, weights, strict=True)):
        if named and named[-1] <= LARGEST:
            link = _extended(best, at, sorted(set(named)), weight)
            top = max(named)
            if top not in best or best[top].score < link.score:
                best[top] = link
    return _places(best, numbers)


def _extended(best: dict[int, _Link], at: int, named: list[int], weight: float) -> _Link:
    """The best chain that ends with this candidate."""
    score, before = NEXT - LATE_START - GAP * min(WIDEST, named[0] - 1) * (named[0] > 1), None
    if named[0] == 1:
        score = NEXT
    for k, first_new in enumerate(named):
        floor = max(named[k - 1] if k else 1, first_new - 1 - WIDEST)
        for reached in range(floor, first_new):
            link = best.get(reached)
            if link and (gain := link.score + NEXT - GAP * (first_new - 1 - reached)) > score:
                score, before = gain, link
    return _Link(score + weight, at, before)


def _places(best: dict[int, _Link], numbers: Sequence[tuple[int, ...]]) -> list[Place]:
    chain: set[int] = set()
    link = max(best.values(), key=lambda link: link.score, default=None)
    while link:
        chain.add(link.at)
        link = link.before
    places, reached = [], 0
    for at, named in enumerate(numbers):
        places.append(Place(reached, at in chain))
        if at in chain:
            reached = max(reached, *named)
    return places
