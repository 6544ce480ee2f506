"""Reference lists whose numbers the extraction has lost, their brackets being left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import regex

from papersect.lines.label import FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

EMPTY = regex.compile(r"\[ \s* \] \s* \p{Lu}", regex.VERBOSE)
FEWEST = 5  # entries of such a list
APART = 12  # lines from one entry to the next, at most
LAST = 6  # lines of the last one
LISTING = 0.5  # of the entries name several things in a row, as no boxes to tick do


def with_empty_brackets(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; many that begin with an empty bracket are entries, with all that stands between them.

    Yes:   [ ] Frost A., Hail B. Ice. | Annals, ( ), . | [ ] Storm C., Hail B. Snow. | (and three more)
    No:    [ ] yes | [ ] no
    """
    lines = list(labelled)
    for entries in _lists(labelled):
        first = frozenset(entries)
        for k in range(entries[0], _end(labelled, entries[-1])):
            if lines[k].label not in FURNITURE:
                lines[k] = replace(lines[k], label=Label.REFERENCE, begins=float(k in first))
    return lines


def _lists(lines: Sequence[LabelledLine]) -> Iterator[list[int]]:
    """The lines with which the entries of each such list begin."""
    near: list[list[int]] = []
    for k, line in enumerate(lines):
        if line.view.text[0] == "[" and EMPTY.match(line.view.text):
            if not near or k - near[-1][-1] > APART:
                near.append([])
            near[-1].append(k)
    for found in near:
        listing = sum("," in lines[k].view.text for k in found)
        if len(found) >= FEWEST and listing > LISTING * len(found):
            yield found


def _end(lines: Sequence[LabelledLine], last: int) -> int:
    """The line behind the last entry: a heading, or what comes after white space."""
    for k in range(last + 1, min(len(lines), last + LAST)):
        if lines[k].label in HEADINGS or lines[k].line.blank_before:
            return k
    return min(len(lines), last + LAST)
