"""What right behind a table is the table's."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.table_notes import with_table_notes
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

LABELS = {
    "t": Label.TABLE,
    "n": Label.TABLE_NOTE,
    "p": Label.PARAGRAPH,
    "h": Label.HEADING_2,
    "#": Label.PAGE_NUMBER,
}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("3,1\nПримечание – средние за три\nгода.\nСнег был белым.", "tppp", "tnnp"),
        ("3.1\n17\nSource: own measurement", "t#p", "t#n"),
        ("3,1\nSST: sólidos solubles totales", "th", "tn"),
        ("3.1\nNotes were taken every day.", "tp", "tp"),
        ("So it was.\nNote. Means of three years.", "pp", "pp"),
        ("3.1\nNote. Means.\nSnow was white.", "tnp", "tnp"),
        ("It was cold.\n3.1\na Means of three\nyears. b Snow.\nIt was white.", "ptppp", "ptnnp"),
        ("It was brought\n3.1\na Roma in winter.", "ptp", "ptp"),  # the sentence goes on
        ("It was cold.\n3.1\na Means. The others are\nmedians.", "ptpp", "ptnn"),
        ("It was cold.\n3.1\na F. Storm saw it.", "ptp", "ptp"),  # an initial
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    views = views_of(lay_out(text)[0])
    lines = [
        LabelledLine(view, LABELS[kind], 0.8, begins=float(view.text[0].isupper()))
        for view, kind in zip(views, before, strict=True)
    ]
    assert [line.label for line in with_table_notes(lines)] == [LABELS[kind] for kind in after]
