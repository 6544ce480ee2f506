"""Entries of lists of contents that were taken for tables and captions."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.contents import with_contents
from papersect.lines.label import Label

LABELS = {
    "h": Label.HEADING_1,
    "t": Label.TABLE,
    "c": Label.TABLE_CAPTION,
    "e": Label.TOC_ENTRY,
    "n": Label.PAGE_NUMBER,
    "p": Label.PARAGRAPH,
}
LIST = "LIST OF TABLES\nTable 1. Yields of rye ... 12\nTable 2. Rain and\nsnow ... 17\niv\nTable 3. Hail ... 21\n"


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        (LIST + "Ice was cold.", "hctcnhp", "heeenep"),
        ("Оглавление\nЛёд  5\nСнег  7\nГрад  9\nЛёд был голубым.", "htttp", "heeep"),
        (
            "Contents\nTable 1. Contents of the lake, mg\nCalcium 12\nIron\nZinc\nLead\nTin\nGold 17",
            "hctttttt",
            "hctttttt",
        ),
        ("Tables\nTable 1. Yields of rye ... 12\nTable 2. Rain ... 17\nTable 3. Hail ... 21", "hccc", "hccc"),
    ],
)
def test_entries(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_contents(lines)] == [LABELS[kind] for kind in after]
