"""Symbols of atoms that stand together are a drawing's."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.drawn_molecules import with_drawn_molecules
from papersect.lines.label import Label

LABELS = {
    "t": Label.TABLE,
    "e": Label.EQUATION,
    "f": Label.FIGURE,
    "p": Label.PARAGRAPH,
    "n": Label.PAGE_NUMBER,
    "c": Label.TABLE_CAPTION,
}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("The acid was heated.\nOH\nO\n7a\nNO 2\nPh", "pttttt", "pfffff"),
        ("O\nS\nNH\n12\nF\nIt was heated for an hour.", "eeenep", "fffffp"),  # what is short between is of it
        ("O\nS\nNH\n12\nIt was heated for an hour.", "eeenp", "eeenp"),  # three lines, and a page's number
        ("Table 2. Yields\nR\nPh\nMe\n92", "ctttt", "ctttt"),
        ("Лёд\n12\n14\nO\n7\n9", "tttttt", "tttttt"),  # one symbol
        ("12\n14\n16\n18\n20\n22\n24\n26\nO\nS\nN", "ttttttttttt", "ttttttttttt"),  # few among many numbers
        ("O\nN\nH\nS", "pppp", "pppp"),  # nothing that is drawn or a table
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    lines = with_drawn_molecules(lettered(text, before, LABELS))
    assert [line.label for line in lines] == [LABELS[kind] for kind in after]
