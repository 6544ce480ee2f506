"""Counting what was right, what was too much, and what was missed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """True positives, false positives and misses, by class; figures of one class only use the class ""."""

    right: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    def add(self, right: int, wrong: int, missed: int, kind: str = "") -> None:
        """Count some more."""
        self.right[kind] += right
        self.wrong[kind] += wrong
        self.missed[kind] += missed

    def compare(self, found: AbstractSet[Hashable], wanted: AbstractSet[Hashable], kind: str = "") -> None:
        """Count what two sets have in common and what only one has."""
        self.add(len(found & wanted), len(found - wanted), len(wanted - found), kind)

    def merge(self, other: Tally) -> None:
        """Count all that another tally counted."""
        self.right.update(other.right)
        self.wrong.update(other.wrong)
        self.missed.update(other.missed)

    def precision(self, kind: str = "") -> float | None:
        """Share of the found that is right; None where nothing was found."""
        found = self.right[kind] + self.wrong[kind]
        return self.right[kind] / found if found else None

    def recall(self, kind: str = "") -> float | None:
        """Share of the wanted that was found; None where nothing was wanted."""
        return self.right[kind] / self.support(kind) if self.support(kind) else None

    def f1(self, kind: str = "") -> float | None:
        """The harmonic mean of precision and recall; None where there was nothing to find and nothing found.

        >>> tally = Tally()
        >>> tally.compare({1, 2, 3}, {2, 3, 4, 5})
        >>> round(tally.f1(), 3)
        0.571
        """
        everything = 2 * self.right[kind] + self.wrong[kind] + self.missed[kind]
        return 2 * self.right[kind] / everything if everything else None

    def support(self, kind: str = "") -> int:
        """How many there were to find."""
        return self.right[kind] + self.missed[kind]

    def classes(self) -> list[str]:
        """The classes with anything to find."""
        return sorted(kind for kind in self.right.keys() | self.missed.keys() if self.support(kind))

    @property
    def share_right(self) -> float:
        """The share of all there was to find that was found, whatever the class."""
        total = self.right.total() + self.missed.total()
        return self.right.total() / max(1, total)
