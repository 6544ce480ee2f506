"""Letters and signs that extraction set on a line of their own: initials of a text, indices of symbols, roots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from papersect.lines.ends import CLOSED, first_of, last_of
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

LETTER = regex.compile(r"[\"“«]? \p{Lu}", regex.VERBOSE)
SIGN = regex.compile(r"[^\d(] .{0,3}", regex.VERBOSE)  # no number of an equation or a page
TEXTS = frozenset({Label.PARAGRAPH, Label.ABSTRACT})
LONGEST, SHORTEST = 4, 25  # characters of such a line, of a line of text


def with_lone_letters(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a capital alone, right over text that goes on in small letters, is of that text, and begins it unless
    a sentence stands open above. Inside a sentence so is any sign that was taken for a formula.

    Yes:   On Ice | > W | e have seen ice on both of the lakes
           as the number of ice floes L | > N | grows with the depth of both lakes
           which is smaller than | > √ | s, as the number of ice floes grows
    No:    References | B | > Berg A. Ice on both of the lakes. 1901.
           I | > Ice was seen on both of the lakes
    """
    lines = list(labelled)
    above: LabelledLine | None = None
    for k, (line, below) in enumerate(pairwise(labelled)):
        if len(line.view.text) <= LONGEST and _goes_on(below):
            is_open = above is not None and above.label is below.label and last_of(above.view.text) not in CLOSED
            sign = is_open and line.label is Label.EQUATION and SIGN.fullmatch(line.view.text)
            if sign or LETTER.fullmatch(line.view.text):
                lines[k] = replace(line, label=below.label, begins=float(not is_open))
                lines[k + 1] = replace(below, begins=0.0)
        if lines[k].label not in FURNITURE:
            above = lines[k]
    return lines


def _goes_on(line: LabelledLine) -> bool:
    return line.label in TEXTS and len(line.view.text) > SHORTEST and first_of(line.view.text) == "lower"
