"""What was taken for front matter in the midst of a text, without being sure."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.doubtful_fronts import without_doubtful_fronts
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("behind", "confidence", "opens", "label"),
    [
        (40, 0.5, 0.0, Label.PARAGRAPH),
        (40, 0.9, 0.0, Label.AUTHOR),  # sure
        (5, 0.5, 0.0, Label.AUTHOR),  # near the beginning
        (40, 0.5, 0.4, Label.AUTHOR),  # an article may start here
    ],
)
def test_labels(behind: int, confidence: float, opens: float, label: Label) -> None:
    views = views_of(lay_out("It was done.\n" * behind + "Programmer: Ada Storm\nIt was done.")[0])
    lines = [LabelledLine(view, Label.PARAGRAPH, 1.0) for view in views]
    lines[-2] = LabelledLine(views[-2], Label.AUTHOR, confidence, 0.5, opens)
    assert [line.label for line in without_doubtful_fronts(lines)][-2:] == [label, Label.PARAGRAPH]
