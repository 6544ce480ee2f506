"""The name of a journal over a title is no title."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.journal_names import with_journal_names
from papersect.lines.label import Label

LABELS = {"t": Label.TITLE, "a": Label.AUTHOR, "n": Label.NOTICE, "o": Label.OTHER, "r": Label.REFERENCE}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Annals\nof Ice\nFrost & Sons\nOn Snow\nB. Flake\nAnnals of Ice 2006, 6:3", "ttatan", "nnatan"),
        ("Вестник льда\nСтатья\nО снеге\nБ. Град\nВестник льда. Т. 6, № 3", "totan", "notan"),
        ("On Snow\nB. Flake\nO снеге\nOn Ice 2006, 6:3", "tatn", "tatn"),
        ("On Snow\nB. Flake\nOn Snow 2006, 6:3", "tan", "tan"),  # no other title
        ("On Snow\nB. Flake\nO снеге\nOn Snow. 2006", "tatr", "tatr"),
    ],
)
def test_names_of_journals(text: str, before: str, after: str) -> None:
    lines = with_journal_names(lettered(text, before, LABELS))
    assert [line.label for line in lines] == [LABELS[letter] for letter in after]
