"""Columns of numbers beside a list of references."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.number_columns import with_columns_of_numbers
from papersect.lines.label import Label

LABELS = {"r": Label.REFERENCE, "n": Label.PAGE_NUMBER, "t": Label.TABLE}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("36.\n37.\n38.\nYorke H. Quiet lakes. 1999.", "nrrr", "rrrr"),
        ("[4]\n[5]\n[6]\n[9]", "rrtr", "rrrr"),
        ("14\n1.\n2.\n3.\nYorke H. Quiet lakes. 1999.", "nrrrr", "nrrrr"),  # another form: a page's number
        ("14.\n1.\n2.\n3.", "nrrr", "nrrr"),  # does not rise
        ("36.\n37.\nYorke H. Quiet lakes. 1999.\n38.", "nrrr", "nrrr"),  # too few together
        ("36.\n37.\n38.", "ttr", "ttr"),  # most of them are something else
    ],
)
def test_columns(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_columns_of_numbers(lines)] == [LABELS[kind] for kind in after]
