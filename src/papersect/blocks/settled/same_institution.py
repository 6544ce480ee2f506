"""The institution that the authors of many papers of a volume share: it comes back, but is no running header."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.label import FRONT, RUNNING, Label
from papersect.lines.view import LabelledLine


def with_same_institution(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one that names an institution between the front matter of one paper is an affiliation.

    Yes:   Storm A. | > Institute of Ice, second year | Snow on Lakes
    No:    … and melted. | > Institute of Ice, Annals | Snow on Lakes
    """
    lines = list(labelled)
    for k in range(1, len(lines) - 1):
        if lines[k].label in RUNNING and _is_between_front(lines, k) and "institution" in lines[k].view.concepts:
            lines[k] = lines[k].taken_for(Label.AFFILIATION)
    return lines


def _is_between_front(lines: Sequence[LabelledLine], k: int) -> bool:
    above, below = lines[k - 1], lines[k + 1]
    together = above.line.page == lines[k].line.page == below.line.page
    return together and above.label is Label.AUTHOR and below.label in FRONT
