"""Paragraphs that begin with the name of their section begin there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.named_paragraphs import with_named_paragraphs
from papersect.lines.label import Label


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Funding: This work was funded by Ice Ltd.", True),
        ("Выводы. Снег бел, а лёд на озёрах голубой.", True),
        ("Methods of ice are many.", False),
        ("Ice: This work is cold.", False),
    ],
)
def test_beginnings(text: str, begins: bool) -> None:
    above, line = lettered(f"so it was.\n{text}", "pp", {"p": Label.PARAGRAPH})
    found = with_named_paragraphs([above, replace(line, begins=0.2)])
    assert [line.begins > 0.5 for line in found] == [False, begins]
