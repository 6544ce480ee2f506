"""Page numbers that say so, and fractions that are none."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.page_numbers import with_page_numbers
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("text", "taken_for", "label"),
    [
        ("3/12\n4/12\n5/12", Label.PAGE_NUMBER, Label.PAGE_NUMBER),
        ("25/190\n31/88\n7/45", Label.PAGE_NUMBER, Label.TABLE),
        ("Page 3 of 12", Label.PARAGRAPH, Label.PAGE_NUMBER),
        ("2 of 4\n3 of 4\n4 of 4", Label.RUNNING_HEADER, Label.PAGE_NUMBER),
        ("2 из 14\n3 из 14", Label.FIGURE, Label.PAGE_NUMBER),
        ("2 of 4\n2 of 4\n3 of 4", Label.RUNNING_HEADER, Label.PAGE_NUMBER),  # over the page and under it
        ("2 of 4\n3 of 4", Label.TABLE, Label.TABLE),
        ("8 of 4\n9 of 4", Label.FIGURE, Label.FIGURE),
        ("2 x 3\n3 x 3", Label.FIGURE, Label.FIGURE),
        ("1 of 3\n2 to 3", Label.FIGURE, Label.FIGURE),
        ("2 of 4\n2 of 4\n1 of 4", Label.TABLE, Label.TABLE),
        ("3 of 9", Label.TABLE, Label.TABLE),
    ],
)
def test_label(text: str, taken_for: Label, label: Label) -> None:
    lines = [LabelledLine(view, taken_for, 0.9) for view in views_of(lay_out(text)[0])]
    assert {line.label for line in with_page_numbers(lines)} == {label}
