"""Abstracts without a label, of which a part was taken for the text of the paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from operator import attrgetter

from papersect.lines.label import FRONT, FURNITURE, Label
from papersect.lines.view import LabelledLine

LONGEST = 60  # lines


def with_whole_abstracts(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what stands between front matter and an abstract, or keywords, is abstract, too: the text has not yet
    begun.

    Yes:   On Ice | A. Frost | > Ice was seen on | > both lakes. It was | blue. (abstract) | Keywords: ice
    No:    On Ice | A. Frost | 1. Introduction | Ice was seen on | both lakes. | Keywords: ice
    """
    lines = list(labelled)
    printed = [k for k, line in enumerate(labelled) if line.label not in FURNITURE]
    for run in _texts_in_front([labelled[k] for k in printed]):
        for n in run:
            lines[printed[n]] = lines[printed[n]].taken_for(Label.ABSTRACT)
    return lines


def _texts_in_front(lines: Sequence[LabelledLine]) -> Iterator[range]:
    """The stretches of text between two of front matter."""
    begin = 0
    above: Label | None = None
    runs = [(label, len([*run])) for label, run in groupby(lines, key=attrgetter("label"))]
    for (label, count), (below, _) in pairwise(runs):
        told = above in FRONT and below in (Label.ABSTRACT, Label.KEYWORDS)
        if told and label is Label.PARAGRAPH and count <= LONGEST:
            yield range(begin, begin + count)
        begin, above = begin + count, label
