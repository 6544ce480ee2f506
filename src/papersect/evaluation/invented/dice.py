"""All chances an invented paper takes, thrown from one seed."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Chances that fall alike on every machine: only `Random.random` is asked, whose stream is fixed.

    >>> Dice("a").between(1, 6) == Dice("a").between(1, 6)
    True
    """

    __slots__ = ("_throw",)

    def __init__(self, seed: str) -> None:
        self._throw = Random(seed).random

    def chance(self, share: float) -> bool:
        """Whether something happens that happens in such a share of cases."""
        return self._throw() < share

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices; what is listed twice comes twice as often."""
        return choices[int(self._throw() * len(choices))]

    def weighted(self, choices: Sequence[tuple[T, float]]) -> T:
        """One of the choices by their weights."""
        at = self._throw() * sum(weight for _, weight in choices)
        for choice, weight in choices:
            at -= weight
            if at < 0:
                return choice
        return choices[-1][0]

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends possible."""
        return low + int(self._throw() * (high - low + 1))

    def share(self, low: float, high: float) -> float:
        """A number between the two."""
        return low + self._throw() * (high - low)

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """The items in another order."""
        return [item for _, _, item in sorted((self._throw(), k, item) for k, item in enumerate(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """So many of the items, in the order they have."""
        chosen = sorted(self.shuffled(range(len(items)))[:count])
        return [items[k] for k in chosen]
