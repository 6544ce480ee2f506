"""Lines that are but a code of a classification."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.codes import with_codes
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("text", "label", "found"),
    [
        ("УДК 551.326.7:504(470.4)", Label.TITLE, Label.CLASSIFICATION),
        ("МРНТИ 55.39.37", Label.AUTHOR, Label.CLASSIFICATION),
        ("ӘОЖ 811.512.122'373", Label.HEADING_1, Label.CLASSIFICATION),
        ("УДК 551 лёд и снег", Label.TITLE, Label.TITLE),
        ("УДК 551.326.7", Label.TABLE, Label.TABLE),
        ("Лёд 551.326.7", Label.TITLE, Label.TITLE),
    ],
)
def test_codes(text: str, label: Label, found: Label) -> None:
    view, *_ = views_of(lay_out(f"{text}\nО льде")[0])
    assert [line.label for line in with_codes([LabelledLine(view, label, 0.5)])] == [found]
