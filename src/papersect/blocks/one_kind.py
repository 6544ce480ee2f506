"""Tables and drawings whose lines were taken now for one, now for the other: what stands together is of one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

KINDS = frozenset({Label.TABLE, Label.FIGURE})
MOST = 0.7  # of the confidence of all lines, that decides for the others


def with_floats_of_one_kind(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those of a table among many of a drawing being part of it, and the other way round.

    A caption, or running text, parts one from the other; page furniture doesn't.

    Yes:   0.0 0.2 0.4 | 12 14 | 0.0 1.0 2.0
    No:    0.0 0.2 0.4 | Table 2. Yields | 12 14
    """
    lines = list(labelled)
    for places in _runs(lines):
        if kind := _kind([lines[k] for k in places]):
            for k in places:
                lines[k] = lines[k].taken_for(kind)
    return lines


def _runs(lines: Sequence[LabelledLine]) -> Iterator[list[int]]:
    """The places of lines of tables and drawings that nothing but furniture parts."""
    places: list[int] = []
    for k, line in enumerate(lines):
        if line.label in KINDS:
            places.append(k)
        elif places and line.label not in FURNITURE:
            yield places
            places = []
    if places:
        yield places


def _kind(lines: Sequence[LabelledLine]) -> Label | None:
    """What most of the lines were taken for, where some were taken for the other."""
    weights: defaultdict[Label, float] = defaultdict(float)
    for line in lines:
        weights[line.label] += line.confidence
    label = max(weights, key=weights.__getitem__)
    return label if len(weights) > 1 and weights[label] >= MOST * sum(weights.values()) else None
