"""Front matter in the midst of a text that nobody is sure of: code, forms and letters were taken for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

RUNNING = frozenset({Label.PARAGRAPH, Label.LIST_ITEM})
BEHIND = 30  # lines of running text before it: an own front, or one of another article, stands nearer or is surer
SURE = 0.6  # how sure its labels are in the mean
STARTS = 0.1  # how likely an article starts at one of its lines


def without_doubtful_fronts(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those of doubtful front matter far behind the beginning being running text.

    Yes:   … it was done. | Programmer: Ada Storm | This software is free.   (neither being sure)
    No:    … it was done. | Abstract. We measure rivers.                     (sure)
    """
    lines = list(labelled)
    for run in _runs(lines):
        front = [lines[k] for k in run if lines[k].label in FRONT]
        sure = sum(line.confidence for line in front) >= SURE * len(front)
        if not sure and all(line.opens < STARTS for line in front):
            for k in run:
                if lines[k].label in FRONT:
                    lines[k] = lines[k].taken_for(Label.PARAGRAPH)
    return lines


def _runs(lines: Sequence[LabelledLine]) -> Iterator[range]:
    """The places of front matter that comes after a good deal of running text, with headings and furniture inside."""
    behind, begin = 0, None
    for k, line in enumerate(lines):
        if line.label in FRONT:
            begin = k if begin is None else begin
        elif begin is not None and line.label not in FURNITURE | HEADINGS:
            if behind >= BEHIND:
                yield range(begin, k)
            begin = None
        behind += line.label in RUNNING
    if begin is not None and behind >= BEHIND:
        yield range(begin, len(lines))
