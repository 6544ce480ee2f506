"""Headings that run on over a second line."""

import pytest

from papersect.blocks.two_lines import parts_headings
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

PROSE = "\n" + "\n".join(["the lake froze over in the first week of the month and did not thaw"] * 9)
ONE = [
    "2. The colour of snow\non northern slopes",
    "Snow and\nIce",
    "3. LAKES IN THE NORTH\nCOUNTRIES",
    "2.1\nIce on lakes",
    "How the colour of the ice on Lakes Tells\nIts Age",
]
TWO = ["2. Snow\n2.1 Its colour", "Methods\nIce on lakes", "METHODS\nIce on lakes", "Snow:\nIts colour", "Ice\n\nSnow"]


@pytest.mark.parametrize("text", ONE)
def test_goes_on(text: str) -> None:
    assert not _parts(text)


@pytest.mark.parametrize("text", TWO)
def test_begins_anew(text: str) -> None:
    assert _parts(text)


def _parts(text: str) -> bool:
    before, after = (LabelledLine(view, Label.HEADING_2, 1.0) for view in views_of(lay_out(text + PROSE)[0])[:2])
    return parts_headings(before, after)
