"""Transcript to labelled lines."""

from __future__ import annotations

import regex

from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, LineView, views_of


def label_lines(transcript: Transcript) -> list[LabelledLine]:
    """The label of every printed line."""
    out: list[LabelledLine] = []
    in_references = False
    for view in views_of(transcript.lines):
        label = _label(view, in_references)
        if "reference_list" in view.concepts_of_whole:
            in_references = True
        out.append(LabelledLine(view, label, 0.5))
    return out


def _label(view: LineView, in_references: bool) -> Label:
    if regex.fullmatch(r"\d{1,4}", view.text) and (view.first_on_page or view.last_on_page):
        return Label.PAGE_NUMBER
    if view.concepts_of_whole & {"reference_list", "introduction", "section", "abstract", "acknowledgements"}:
        return Label.HEADING_1
    if in_references:
        return Label.REFERENCE
    return Label.PARAGRAPH
