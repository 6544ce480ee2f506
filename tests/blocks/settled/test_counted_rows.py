"""Rows under a table's caption that count on."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.counted_rows import with_counted_rows
from papersect.lines.label import Label

LABELS = {
    "c": Label.TABLE_CAPTION,
    "t": Label.TABLE,
    "p": Label.PARAGRAPH,
    "i": Label.LIST_ITEM,
    "n": Label.FOOTNOTE,
    "h": Label.HEADING_1,
    "#": Label.PAGE_NUMBER,
}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (
            "Table 2. Ice of lakes\nLake Ice, cm\n1 Blue Black 12\n2 Cold White,\nsnowy 25\n3 Old Grey 7\n17\n"
            "4 Long Grey 9\nIt was cold.",
            "cpnnpi#ip",
            "cttttt#tp",
        ),
        (
            "Таблица 2. Лёд озёр\n1 Синее чёрный 12\n2 Белое белый 25\nЮг\n1 Старое серый 7\n2 Долгое серый 9",
            "cnnpii",
            "cttttt",
        ),
        (
            "Table 2. Ice\n1901 12\nSo it was:\n1. Blue lake 3\n2. Cold lake 4\n3. Old 5\n4. Long 6",
            "ctpiiii",
            "ctpiiii",
        ),
        ("Table 2. Ice\n1 Blue 12\n2 Cold 25\n3 Old 7\nIt was.", "ciiip", "ciiip"),  # too few
        ("Table 2. Ice\n1 Blue lake\n2 Cold lake\n3 Old lake\n4 Long lake", "ciiii", "ciiii"),  # no value
        ("So it was:\n1 Blue 12\n2 Cold 25\n3 Old 7\n4 Long 9", "piiii", "piiii"),  # no caption
        (
            "Table 2. Ice\n1 Smith J. Ropes. London, 1999. P. 12.\n2 Ibid. Vol. 3. P. 14.\n3 Roe A. Ice. 2001.\n"
            "4 Roe A. Snow. 2003. P. 7.",
            "cnnnn",
            "cnnnn",
        ),
        (
            "Table 2. Ice\n" + "x\n" * 5 + "1 Blue 12\n2 Cold 25\n3 Old 7\n4 Long 9",
            "cpppppiiii",
            "cpppppiiii",
        ),  # far below
        (
            "Table 2. Ice\n1 B 12\n2 C 25\n3 O 7\n" + "x\n" * 8 + "4 Long 9",
            "ciii" + "p" * 8 + "i",
            "ciii" + "p" * 8 + "i",
        ),
        ("Table 2. Ice\n1 Blue 12\nNotes\n2 Cold 25\n3 Old 7\n4 Long 9", "cihiii", "cihiii"),
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    lines = with_counted_rows(lettered(text, before, LABELS))
    assert [line.label for line in lines] == [LABELS[kind] for kind in after]
