"""Codes of classifications that were taken for other front matter."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.lines.label import FRONT, HEADINGS, Label
from papersect.lines.view import LabelledLine

CODE = regex.compile(r"\p{L}{2,6} [\s.:]{1,3} \d [\d\s.:;,()/+='*\[\]–-]{1,60}", regex.VERBOSE)
MISTAKEN = (FRONT | HEADINGS) - {Label.CLASSIFICATION}


def with_codes(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that are but the name of a classification and a code being such.

    Yes:   УДК 551.326.7:504
    No:    УДК is a classification of 1895
    """
    return [line.taken_for(Label.CLASSIFICATION) if _is_code(line) else line for line in labelled]


def _is_code(line: LabelledLine) -> bool:
    view = line.view
    return line.label in MISTAKEN and "classification" in view.concepts_at_start and bool(CODE.fullmatch(view.text))
