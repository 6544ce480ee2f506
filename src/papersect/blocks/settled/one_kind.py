"""Tables and drawings, whose lines look alike: the caption they stand at says which it is, else most of the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import mean
from typing import NamedTuple

from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

KINDS = frozenset({Label.TABLE, Label.FIGURE})
SURE = 0.9  # that lines are a table's, in the mean
MOST = 0.7  # of the confidence of all lines, that decides for the others


class Run(NamedTuple):
    """The places of lines of tables and drawings that stand together, and what stands above and below them; `named`
    tells whether that below names a drawing."""

    places: list[int]
    above: Label | None
    below: Label | None
    named: bool = False


def with_floats_of_one_kind(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those of a table that stand at the caption of a drawing being part of that, and the other way round.

    A caption, or running text, parts one from the other; page furniture doesn't.

    Yes:   0.0 0.2 0.4 | 12 14 | Fig. 3. Yields
    No:    0.0 0.2 0.4 | Table 2. Yields | 12 14
    """
    lines = list(labelled)
    for run in _runs(lines):
        own = [lines[k] for k in run.places]
        if kind := _kind_by_captions(run, own) or _kind_of_most(own):
            for k in run.places:
                lines[k] = lines[k].taken_for(kind)
    return lines


def _runs(lines: Sequence[LabelledLine]) -> Iterator[Run]:
    """The lines of tables and drawings that nothing but furniture parts."""
    places: list[int] = []
    above: Label | None = None
    for k, line in enumerate(lines):
        if line.label in KINDS:
            places.append(k)
        elif line.label not in FURNITURE:
            if places:
                yield Run(places, above, line.label, "figure" in line.view.concepts_at_start)
                places = []
            above = line.label
    if places:
        yield Run(places, above, None)


def _kind_by_captions(run: Run, lines: Sequence[LabelledLine]) -> Label | None:
    """What the captions say: that of a table stands above it, that of a drawing below. What names no drawing there may
    be the note of a table, where the lines surely are one.

    Yes:   Table 2. Yields | > 12 14 | Fig. 3. Yields        a table
           so it was. | > 12 14 | Fig. 3. Yields             a drawing
    No:    so it was. | > 12 14 | Table 2. Yields
    """
    if run.above is Label.TABLE_CAPTION:
        return Label.TABLE
    if run.below is not Label.FIGURE_CAPTION:
        return None
    sure = mean(line.confidence * (line.label is Label.TABLE) for line in lines)
    return Label.FIGURE if run.named or sure < SURE else None


def _kind_of_most(lines: Sequence[LabelledLine]) -> Label | None:
    """What most of the lines were taken for, where some were taken for the other."""
    weights: defaultdict[Label, float] = defaultdict(float)
    for line in lines:
        weights[line.label] += line.confidence
    label = max(weights, key=weights.__getitem__)
    return label if len(weights) > 1 and weights[label] >= MOST * sum(weights.values()) else None
