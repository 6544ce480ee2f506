"""The DOI of a figure or table, printed alone under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from papersect.blocks.settled.captions import FLOATS
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

OF_OBJECT = regex.compile(
    r"(?:https?://)? (?:dx\.)? doi (?:\.org/ | : \s?) 10\.\d{4,9}/ [^\s.]++ (?:\.[^\s.]++)*? \. (?P<kind> [gt] ) \d{3}",
    regex.VERBOSE | regex.IGNORECASE,
)
KINDS = {"g": Label.FIGURE_CAPTION, "t": Label.TABLE_NOTE}
OBJECTS = frozenset({Label.FIGURE, Label.FIGURE_CAPTION, Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE})
ABOVE = 8  # lines in which the object stands
LONGEST = 80  # characters of such a line


def with_object_identifiers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a DOI alone that ends as those of figures and tables do belongs to the one above it.

    Yes:   Fig 2. Ice on lakes. | > https://doi.org/10.5555/journal.ice.0001.g002
           Snow 12 14 | > doi:10.5555/journal.ice.0001.t001
    No:    Annals of Ice | > https://doi.org/10.5555/journal.ice.0001
    """
    lines = list(labelled)
    for k, line in enumerate(labelled):
        label = None if line.label is Label.REFERENCE else _told(line.view.text)
        if label and any(map(_is_of_object, labelled[max(0, k - ABOVE) : k])):
            lines[k] = replace(line, label=label, begins=0.0)
    return lines


def _told(text: str) -> Label | None:
    """What a line is, as far as its end tells."""
    if not text[-1:].isdecimal() or len(text) > LONGEST or not (found := OF_OBJECT.fullmatch(text)):
        return None
    return KINDS[found["kind"].lower()]


def _is_of_object(line: LabelledLine) -> bool:
    """Whether a line is of a figure or table, or begins as a caption taken for text does."""
    return line.label in OBJECTS or not FLOATS.isdisjoint(line.view.concepts_at_start)
