"""Tables and drawings, whose lines look alike: the caption they stand at says which it is, else most of the lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate
from statistics import mean
from typing import NamedTuple

from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

KINDS = frozenset({Label.TABLE, Label.FIGURE})
SURE = 0.9  # that lines are a table's, in the mean
LEAST = 6.0  # sum of the confidence of a table's lines, and of a drawing's, that stand together
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
           Table 2. Yields | 12 14 | 0.0 0.2 0.4 | Fig. 3. Yields
    """
    lines = list(labelled)
    for run in _runs(lines):
        own = [lines[k] for k in run.places]
        end = _end_of_table(run, own)
        kind = None if end else _kind_by_captions(run, own) or _kind_of_most(own)
        for n, k in enumerate(run.places):
            told = kind if end is None else Label.TABLE if n < end else Label.FIGURE
            lines[k] = lines[k].taken_for(told or lines[k].label)
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


def _end_of_table(run: Run, lines: Sequence[LabelledLine]) -> int | None:
    """How many lines are a table's under its caption, where a drawing over its own follows; None where none does.

    The lines that the network takes for the one, and for the other, are parted where most of them are right.
    """
    if run.above is not Label.TABLE_CAPTION or not run.named or run.below is not Label.FIGURE_CAPTION:
        return None
    signs = [line.confidence * (1 if line.label is Label.TABLE else -1) for line in lines]
    sums = list(accumulate(signs))
    end = max(range(len(sums)), key=sums.__getitem__) + 1
    return end if sums[end - 1] >= LEAST and sums[end - 1] - sums[-1] >= LEAST else None


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
