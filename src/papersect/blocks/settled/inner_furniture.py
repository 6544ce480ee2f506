"""Numbers and scraps in the middle of pages that were taken for page numbers and running headers."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.label import FURNITURE, RUNNING, Label
from papersect.lines.view import LabelledLine, LineView

RIM = 5  # lines at the head or foot of a page in which furniture is looked for
SURE = 0.8  # running headers surer than that may stand anywhere: two columns may have been read across
SPREADS = frozenset({Label.REFERENCE, Label.TABLE, Label.FIGURE, Label.EQUATION, Label.CODE, Label.AFFILIATION})
"""What a line may be because the line above it is; between others, a lone number is of a drawing."""


def without_inner_furniture(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; of those in the middle of a page, what neither comes back nor counts pages is what stands around it.

    Yes:   … Rivers. 1999. | 17 | Storm A. Lakes. …   (the number of an entry, in mid-page)
    No:    … as was shown | 17 <end of the page>
    """
    lines: list[LabelledLine] = []
    above = Label.FIGURE
    for line in labelled:
        lines.append(line.taken_for(above) if _is_out_of_place(line) else line)
        if line.label not in FURNITURE:
            above = line.label if line.label in SPREADS else Label.FIGURE
    return lines


def _is_out_of_place(line: LabelledLine) -> bool:
    if line.label is not Label.PAGE_NUMBER and not (line.label in RUNNING and line.confidence < SURE):
        return False
    return _is_inner(line.view) and not (comes_back(line.view) or line.view.index in line.view.facts.counts_pages)


def _is_inner(view: LineView) -> bool:
    return view.facts.page_count > 1 and min(view.from_page_start, view.from_page_end) >= RIM


def comes_back(view: LineView) -> bool:
    """Whether a line stands elsewhere in the text, too, or one of the same letters."""
    return view.repeats or view.index in view.facts.echoes
