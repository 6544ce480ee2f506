"""The DOI of a figure or table belongs to it."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.object_identifiers import with_object_identifiers
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://doi.org/10.5555/journal.ice.0001.g002", Label.FIGURE_CAPTION),
        ("doi:10.5555/journal.ice.0001.t001", Label.TABLE_NOTE),
        ("https://doi.org/10.5555/journal.ice.0001", Label.NOTICE),
        ("https://doi.org/10.5555/journal.ice.0001.s001", Label.NOTICE),
        ("Ice: https://doi.org/10.5555/journal.ice.0001.g002", Label.NOTICE),
    ],
)
def test_labels(text: str, found: Label) -> None:
    (view,) = views_of(lay_out(text)[0])
    (line,) = with_object_identifiers([LabelledLine(view, Label.NOTICE, 0.9, 0.9)])
    assert (line.label, line.begins) == (found, 0.9 if found is Label.NOTICE else 0.0)
