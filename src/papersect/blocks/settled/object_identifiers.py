"""The DOI of a figure or table, printed alone under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

OF_OBJECT = regex.compile(
    r"(?:https?://)? (?:dx\.)? doi (?:\.org/ | : \s?) 10\.\d{4,9}/ [^\s.]++ (?:\.[^\s.]++)*? \. (?P<kind> [gt] ) \d{3}",
    regex.VERBOSE,
)
KINDS = {"g": Label.FIGURE_CAPTION, "t": Label.TABLE_NOTE}
LONGEST = 80  # characters of such a line


def with_object_identifiers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a DOI alone that ends as those of figures and tables do belongs to the one above it.

    Yes:   Fig 2. Ice on lakes. | > https://doi.org/10.5555/journal.ice.0001.g002
           Snow 12 14 | > doi:10.5555/journal.ice.0001.t001
    No:    Annals of Ice | > https://doi.org/10.5555/journal.ice.0001
    """
    return [_told(line) for line in labelled]


def _told(line: LabelledLine) -> LabelledLine:
    text = line.view.text
    if not text[-1:].isdecimal() or len(text) > LONGEST or "doi" not in text:
        return line
    found = OF_OBJECT.fullmatch(text)
    return replace(line, label=KINDS[found["kind"]], begins=0.0) if found else line
