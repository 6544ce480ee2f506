"""The levels of headings, over a whole text."""

import pytest

from papersect.blocks.levels import rank
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of
from papersect.text.spans import Weaver

CASES = [
    ("1 Introduction\n2 Lakes\n2.1 Ice\n2.1.1 Black ice\n3 Results", [1, 1, 2, 3, 1]),
    ("I. Introduction\nII. Lakes\n1. Ice\n2. Snow", [1, 1, 2, 2]),
    ("Introduction\nIce on lakes\nResults\nThe first winter\nReferences", [1, 2, 1, 2, 1]),
    ("Methods\n1) Ice\ni) Black\nii) White\n2) Snow\nResults", [1, 2, 3, 3, 2, 1]),
    ("INTRODUCTION\nON ICE\nIts colour\nRESULTS", [1, 1, 2, 1]),
    ("Введение\nЛёд на озёрах\nЗаключение", [1, 2, 1]),
    ("The first winter\nThe second winter", [1, 1]),
]


@pytest.mark.parametrize(("text", "levels"), CASES)
def test_levels_agree_over_a_text(text: str, levels: list[int]) -> None:
    lines = [LabelledLine(view, Label.HEADING_1, 1.0) for view in views_of(lay_out(text)[0])]
    blocks = [
        Block("heading", Weaver(text).copy(item.line.start, item.line.end).woven(), 1.0, [item]) for item in lines
    ]
    rank(blocks)
    assert [block.fields["level"] for block in blocks] == levels
