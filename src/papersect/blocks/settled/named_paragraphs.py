"""Paragraphs that begin with the name of their section."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from papersect.blocks.run_in import section_named
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

SURE = 0.9  # that such a line begins a paragraph: 325 of 331 in labelled papers do, and all that were thought not to


def with_named_paragraphs(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one of running text that begins with the name of a section and a stop begins a paragraph.

    Yes:   so it was. | > Funding: This work was | funded by Ice Ltd.
    No:    so it was. | Methods of ice are many.
    """
    return [
        replace(line, begins=max(SURE, line.begins))
        if line.label is Label.PARAGRAPH and section_named(line.view.text)
        else line
        for line in labelled
    ]
