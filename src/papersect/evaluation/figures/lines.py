"""F1 of each class over physical lines."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally


@dataclass(slots=True)
class Lines:
    """Lines right and wrong by class; `confusions` counts (wanted, got) pairs, got None where a line has no node."""

    tally: Tally = field(default_factory=Tally)
    confusions: Counter[tuple[str, str | None]] = field(default_factory=Counter)

    def merge(self, other: Lines) -> None:
        """Count all that another counted."""
        self.tally.merge(other.tally)
        self.confusions.update(other.confusions)

    @property
    def macro(self) -> float:
        """Mean F1 over the classes."""
        classes = self.tally.classes()
        return sum(self.tally.f1(kind) or 0.0 for kind in classes) / len(classes) if classes else 0.0


def lines_of(painting: Painting) -> Lines:
    """The lines of one document; those the gold does not label are left out."""
    result = Lines()
    for line, top in zip(painting.gold.lines, painting.tops, strict=True):
        if line.label is None:
            continue
        got = top.label if top else None
        # In these corpora the heading over a reference list belongs to the list.
        if painting.gold.corpus in ("zones", "volumes") and line.label == "reference" and top:
            got = "reference" if top.leaf.type == "heading" else got
        if got == line.label:
            result.tally.add(1, 0, 0, line.label)
        else:
            result.tally.add(0, 0, 1, line.label)
            result.confusions[line.label, got] += 1
            if got is not None:
                result.tally.add(0, 1, 0, got)
    return result
