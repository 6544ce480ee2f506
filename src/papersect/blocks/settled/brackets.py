"""Brackets that a line end has torn: the line that closes one goes on with the line that opened it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from papersect.blocks.paragraphs import RUNNING
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

OPEN_AT_END = regex.compile(r"\[ [^\[\]]{1,40} \Z", regex.VERBOSE)
CLOSES_FIRST = regex.compile(r"\A [^\[\]]{1,20} \] [.,;:]? (?: \Z | \s)", regex.VERBOSE)
PARENTHESIS_OPEN = regex.compile(r"\( [^()]{1,60} \Z", regex.VERBOSE)
PARENTHESIS_CLOSED = regex.compile(r"\A [^()]{1,60} \)", regex.VERBOSE)
TEARABLE = RUNNING | HEADINGS


def with_torn_brackets_mended(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; two that share a torn bracket are of one kind, and no heading ends inside a bracket."""
    mended = list(labelled)
    for k in range(1, len(mended)):
        if mended[k - 1].label in TEARABLE and closes(mended[k - 1], mended[k]):
            kind = next((line.label for line in mended[k - 1 : k + 1] if line.label in RUNNING), Label.PARAGRAPH)
            mended[k - 1] = mended[k - 1].taken_for(kind)
            mended[k] = replace(mended[k], label=kind, begins=0.0)
        elif {mended[k - 1].label, mended[k].label} <= RUNNING and _goes_on_inside(mended[k - 1], mended[k]):
            mended[k] = replace(mended[k], label=mended[k - 1].label, begins=0.0)
    return mended


def _goes_on_inside(before: LabelledLine, line: LabelledLine) -> bool:
    """Whether a parenthesis is open at the end of one line and closed on the next: nothing begins inside it.

    Yes:   Betula pendula (Accession no.
         > BP 12), Alnus incana …
    No:    … as the gauges show (see above).
         > b) the second gauge
    """
    if ")" not in line.view.text[:61]:
        return False
    is_open = PARENTHESIS_OPEN.search(before.view.text[-61:]) is not None
    return is_open and PARENTHESIS_CLOSED.match(line.view.text) is not None


def closes(before: LabelledLine, line: LabelledLine) -> bool:
    """Whether a bracket is open at the end of one line and closed first thing on the next.

    Yes:   … as the gauges show [4, p.
         > 25].
    No:    … as the gauges show [4].
         > 25] and 26] are lost.
    """
    if "]" not in line.view.text[:22]:  # as in most lines
        return False
    tail = before.view.text[-41:]
    return OPEN_AT_END.search(tail) is not None and CLOSES_FIRST.match(line.view.text) is not None
