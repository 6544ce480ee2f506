"""Funding, contributions and interests behind the text, told in a few lines each, as the parts of an abstract are."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.blocks.paragraphs import BODY
from papersect.languages.concepts import SECTION_NAMES
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

NAMES = SECTION_NAMES - {"section"}
TEXT = BODY | {Label.REFERENCE}


def without_abstracts_behind(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; behind a text, no abstract begins with who paid for the work, or with thanks.

    Yes:   [9] Ice. 1901. | Funding: This work was paid | by nobody. | Competing interests: None.
    No:    Abstract | Results: Ice is old. | Funding: Nobody.
    """
    lines = list(labelled)
    above, told, behind = None, False, False
    for k, line in enumerate(lines):
        if line.label in FURNITURE:
            continue
        if line.label is not Label.ABSTRACT:
            behind = False
            told |= line.label in TEXT
        elif told and above is not Label.ABSTRACT and not NAMES.isdisjoint(line.view.concepts_at_start):
            behind = True
        above = line.label
        if behind:
            lines[k] = line.taken_for(Label.PARAGRAPH)
    return lines
