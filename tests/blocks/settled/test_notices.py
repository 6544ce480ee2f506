"""Rights and dates among references and addresses."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.notices import with_notices
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


@pytest.mark.parametrize(
    ("text", "label", "notice"),
    [
        ("© Снегов Б. И., Ручьёв И. И., 2018", Label.REFERENCE, True),
        ("© Frost A., 2018", Label.AUTHOR, False),  # whose paper it is
        ("© Snow and ice are free to all", Label.PARAGRAPH, False),
        ("Поступила в редакцию 4.05.2018", Label.KEYWORDS, True),
        ("Received: 7 March 2018; Accepted: 28 June 2018;", Label.AFFILIATION, True),
        ("received 12 May 2018 and read at once", Label.PARAGRAPH, False),
        ("Received ideas of 2018", Label.PARAGRAPH, False),
    ],
)
def test_labels(text: str, label: Label, notice: bool) -> None:
    (line,) = with_notices([LabelledLine(views_of(lay_out(text)[0])[0], label, 0.8)])
    assert (line.label is Label.NOTICE) == notice
