"""Who the authors are, told behind the references and taken for more of them."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine, LineView

NAME = "author_information"
HEADS = HEADINGS | {Label.REFERENCE}  # a heading among the entries may be taken for one


def with_author_information(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what follows a heading that announces the authors is about them, up to a list or other front matter.

    Yes:   Сведения об авторах | Ручьёв И. И. – доктор наук, профессор
    No:    Сведения об авторах | [1] Ручьёв И. И. Снег. М., 1999.
    """
    lines = list(labelled)
    told = False
    for k, line in enumerate(lines):
        view = line.view
        if line.label in HEADS and _announces(view):
            told = True
            lines[k] = line.taken_for(Label.HEADING_1) if line.label is Label.REFERENCE else line
        elif line.label is not Label.REFERENCE or view.index in view.facts.counts_references:
            told = told and line.label in (Label.AUTHOR, Label.AFFILIATION, Label.EMAIL)
        elif told:
            lines[k] = line.taken_for(Label.AFFILIATION)
    return lines


def _announces(view: LineView) -> bool:
    """Whether a line is the heading, perhaps in several languages with strokes between them."""
    return NAME in view.concepts_of_whole or (NAME in view.concepts_at_start and " / " in view.text)
