"""Numbers of headings on a line of their own."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.lone_numbers import with_lone_numbers
from papersect.lines.label import Label

LABELS = {"h": Label.HEADING_1, "p": Label.PARAGRAPH, "n": Label.PAGE_NUMBER, "t": Label.TABLE}
LETTERS = {label: letter for letter, label in LABELS.items()}


@pytest.mark.parametrize(
    ("text", "letters", "found"),
    [
        ("1\nIntroduction\n2\nIce\n2.1\nBlack ice\n3\nResults", "nhnhphnh", "hhhhhhhh"),
        ("1\nIntroduction\n2\nIce", "nhnh", "nhnh"),  # too few to be a habit
        ("4\nIntroduction\n5\nIce\n6\nResults", "nhnhnh", "nhnhnh"),  # pages
        ("1\fIntroduction\n2\fIce\n3\fResults", "nhnhnh", "nhnhnh"),  # page ends
        ("1\n1 Introduction\n2\n2 Ice\n3\n3 Results", "nhnhnh", "nhnhnh"),  # they have theirs
    ],
)
def test_lone_numbers(text: str, letters: str, found: str) -> None:
    lines = with_lone_numbers(lettered(text, letters, LABELS))
    assert "".join(LETTERS[line.label] for line in lines) == found
