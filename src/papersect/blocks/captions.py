"""Captions that reach into the text, or text that was taken for the end of a caption."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.blocks.paragraphs import BODY
from papersect.lines.ends import first_of, last_of
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

CAPTIONS = frozenset({Label.FIGURE_CAPTION, Label.TABLE_CAPTION})
FLOATING = CAPTIONS | FURNITURE | {Label.FIGURE, Label.TABLE, Label.TABLE_NOTE}
OPEN = frozenset({"lower", "pause", "hyphen"})
CLOSED = frozenset({"stop", "noted"})
LONGEST = 15  # lines after its first in which a caption ends


def with_whole_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; where a sentence broken off before a float is taken up after its caption, the caption ends there.

    Yes:   the ice of the | Fig. 2. Ice of the southern | lakes in winter. | northern lakes was blue.
    No:    the ice was blue. | Fig. 2. Ice. | Northern lakes were colder.
    """
    lines = list(labelled)
    open_text = False
    k = 0
    while k < len(lines):
        label = lines[k].label
        if label in CAPTIONS:
            end = _end(lines, k) if open_text else None
            for n in _beyond(lines, k, end):
                lines[n] = lines[n].taken_for(label if n < (end or 0) else Label.PARAGRAPH)
            k = max(k + 1, end or 0)
            continue
        if label not in FLOATING:
            open_text = label in BODY and last_of(lines[k].view.text) in OPEN
        k += 1
    return lines


def _end(lines: Sequence[LabelledLine], begin: int) -> int | None:
    """The line after a caption that takes a sentence up, or None where there is none.

    The caption itself has closed before it, and nothing but its lines, and text that goes on with them, stands between.
    """
    label = lines[begin].label
    for k in range(begin + 1, min(len(lines), begin + 1 + LONGEST)):
        here, closed = lines[k].label, last_of(lines[k - 1].view.text) in CLOSED
        if here is not label and here is not Label.PARAGRAPH:
            return None
        if closed and first_of(lines[k].view.text) == "lower":
            return k
        if closed and here is not label and lines[k - 1].label is label:
            return None
    return None


def _beyond(lines: Sequence[LabelledLine], begin: int, end: int | None) -> Iterator[int]:
    """The lines of the caption taken for text, and those of the text taken for the caption."""
    if end is None:
        return
    yield from (k for k in range(begin, end) if lines[k].label is Label.PARAGRAPH)
    for k in range(end, len(lines)):
        if lines[k].label is not lines[begin].label:
            return
        yield k
