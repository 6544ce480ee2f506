"""Numbers in columns of their own, and the entries that they count."""

from __future__ import annotations

import pytest

from papersect.blocks.entries.torn import Column, columns_of, first_number
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


def columns(numbers: str) -> list[Column]:
    views = views_of(lay_out("\n".join(numbers.split()))[0])
    return list(columns_of([LabelledLine(view, Label.REFERENCE, 1.0) for view in views]))


def test_a_column_may_have_lost_many_of_its_numbers() -> None:
    column = columns("1. 10. 11. Storm 12. 13. Frost")
    assert [[mark.number for mark in one.marks] for one in column] == [[], [1, 10, 11], [12, 13]]


@pytest.mark.parametrize(
    ("column", "entries", "following", "carried", "first"),
    [
        ("1. 2. 3.", 3, None, None, 1),
        ("21. 22. 23.", 4, None, 20, 20),  # the column has lost its first number
        ("21. 22. 23.", 4, "25. 26.", 20, 20),  # and so has the following
        ("1. 2. 4.", 4, "5. 6.", None, 1),
        ("5. 6.", 4, "9. 10.", None, 5),
        ("5. 6. 7.", 5, "8. 9.", 5, 5),  # two of the entries are pieces of others
        ("5. 6. 7.", 4, "8. 9.", 5, 4),  # above them stands the end of the fourth
        ("5. 6. 9.", 4, None, None, None),  # nothing agrees
    ],
)
def test_first_number(column: str, entries: int, following: str | None, carried: int | None, first: int | None) -> None:
    after = columns(following)[-1] if following else None
    assert first_number(columns(column)[-1], entries, after, carried) == first
