"""What was taken for furniture in the middle of a page."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.inner_furniture import without_inner_furniture
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

PAGE = "\n".join(f"Storm {name}. Rivers of ice." for name in ("Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", *"ABCDEFG"))


@pytest.mark.parametrize(
    ("above", "at", "text", "label"),
    [
        (Label.REFERENCE, 6, "17", Label.REFERENCE),
        (Label.PARAGRAPH, 6, "17", Label.FIGURE),
        (Label.REFERENCE, 0, "17", Label.PAGE_NUMBER),  # at the head of its page
        (Label.REFERENCE, 6, "Storm Ada. Rivers of ice.", Label.PAGE_NUMBER),  # comes back
    ],
)
def test_label(above: Label, at: int, text: str, label: Label) -> None:
    page = PAGE.split("\n")
    views = views_of(lay_out("\f".join(["\n".join([*page[:at], text, *page[at:]]), PAGE]))[0])
    lines = [LabelledLine(view, above, 1.0) for view in views]
    lines[at] = LabelledLine(views[at], Label.PAGE_NUMBER, 0.9)
    assert without_inner_furniture(lines)[at].label is label
