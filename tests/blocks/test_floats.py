"""Figures: one for each number, in however many languages its caption is told."""

from __future__ import annotations

import pytest

from papersect.blocks.floats import figures
from papersect.blocks.weave import Loom
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe


@pytest.mark.parametrize(
    ("text", "letters", "found"),
    [
        (
            "0 1 2\nРис. 2. Лёд\nна озёрах\nFig. 2. Ice\non lakes",
            "dcccc",
            ["Рис. 2. Лёд на озёрах Fig. 2. Ice on lakes"],
        ),
        ("Fig. 2. Ice.\nFig. 3. Snow.", "cc", ["Fig. 2. Ice.", "Fig. 3. Snow."]),
        ("Fig. 2. Ice.\n0 1 2\nFig. 3. Snow.\n0 1 2", "cdcd", ["Fig. 2. Ice.", "Fig. 3. Snow."]),
    ],
)
def test_captions(text: str, letters: str, found: list[str]) -> None:
    transcript = transcribe(text)
    labels = {"d": Label.FIGURE, "c": Label.FIGURE_CAPTION}
    views = views_of(transcript.lines)
    lines = [LabelledLine(view, labels[letter], 0.9) for view, letter in zip(views, letters, strict=True)]
    blocks = list(figures(lines, Loom(transcript)))
    assert [block.caption.content.text for block in blocks if block.caption] == found
