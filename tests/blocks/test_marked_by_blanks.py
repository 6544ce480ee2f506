"""Whether empty lines mark the paragraphs of a text, so that a doubtful start without one is none."""

from __future__ import annotations

import pytest

from papersect.blocks.paragraphs import paragraphs
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

DOUBTFUL = "Snow is white."


def starts(text: str) -> list[str]:
    """The first lines of the paragraphs, those that begin with Ice being sure, the doubtful one less so."""
    lines = []
    for view in views_of(lay_out(text)[0]):
        label = Label.HEADING_1 if view.text == "On Ice" else Label.PARAGRAPH
        lines.append(LabelledLine(view, label, 1.0, begins=1.0 if view.text.startswith("Ice") else 0.85))
    return [group.lines[0].view.text for group in paragraphs(lines)]


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("\n\n".join(["Ice is cold."] * 6) + f"\n{DOUBTFUL}", True),
        ("\n".join(["Ice is cold."] * 6) + f"\n{DOUBTFUL}", False),
        ("\n\n".join(["Ice is cold."] * 6) + f"\n\n{DOUBTFUL}", False),  # it has its own
        ("\n\n".join(["Ice is cold."] * 6) + f"\n\nOn Ice\nIce is blue.\n\nIce is old.\n{DOUBTFUL}", True),
    ],
)
def test_a_doubtful_start(text: str, doubted: bool) -> None:
    assert (DOUBTFUL not in starts(text)) == doubted
