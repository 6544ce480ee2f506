"""What follows a heading that announces the authors."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.author_information import with_author_information
from papersect.lines.label import Label

LABELS = {"r": Label.REFERENCE, "h": Label.HEADING_1, "a": Label.AFFILIATION, "p": Label.PARAGRAPH, "e": Label.EMAIL}
LIST = "[1] Frost A. Ice. 1901.\n[2] Storm B. Snow. 1902.\n[3] Hail C. Hail. 1903."


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Сведения об авторах\nРучьёв И. И. – профессор,\nInstitute\ni@snow.example", "rrre", "haae"),
        ("About the authors / Об авторах\nA. Frost, professor\nAnd so it was.\nIce. 1901.", "hrpr", "hapr"),
        (f"About the authors\n{LIST}", "hrrr", "hrrr"),  # another list
        (f"authors followed by\n{LIST}", "rrrr", "rrrr"),
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_author_information(lines)] == [LABELS[kind] for kind in after]
