"""The DOI of a figure or table belongs to it."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.object_identifiers import with_object_identifiers
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

CAPTION = "Fig 2. Ice on lakes."
DOI = "https://doi.org/10.5555/journal.ice.0001"


@pytest.mark.parametrize(
    ("above", "text", "label", "found"),
    [
        (CAPTION, f"{DOI}.g002", Label.NOTICE, Label.FIGURE_CAPTION),
        ("Snow 12 14", "DOI:10.5555/journal.ice.0001.t001", Label.NOTICE, Label.TABLE_NOTE),
        (CAPTION, DOI, Label.NOTICE, Label.NOTICE),
        (CAPTION, f"{DOI}.s001", Label.NOTICE, Label.NOTICE),
        (CAPTION, f"Ice: {DOI}.g002", Label.NOTICE, Label.NOTICE),
        (CAPTION, f"{DOI}.g002", Label.REFERENCE, Label.REFERENCE),  # goes on with an entry
        ("It melts.", f"{DOI}.g002", Label.NOTICE, Label.NOTICE),  # no figure above
    ],
)
def test_labels(above: str, text: str, label: Label, found: Label) -> None:
    over, view = views_of(lay_out(f"{above}\n{text}")[0])
    of_above = Label.TABLE if "12" in above else Label.PARAGRAPH
    lines = [LabelledLine(over, of_above, 0.9), LabelledLine(view, label, 0.9, 0.9)]
    told = with_object_identifiers(lines)[1]
    assert (told.label, told.begins) == (found, 0.9 if found is label else 0.0)
