"""Tables seen where lines were labelled wrongly, and prose that is none."""

import pytest

from papersect.blocks.tables.find import find_tables
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

AMONG_PROSE = """\
The yields of the four farms differ more from one year to the next
than from one farm to another, as the figures below make plain:

   Farm        1891     1892     1893
   Upper       12.0     14.5     11.1
   Lower        8.2     10.0      9.7
   Mill        10.4     12.9     12.2

It seems that the weather of the spring decides more than the soil.
"""
PROSE = """\
The yields of the four farms differ more from one year to the next
than from one farm to another; in 1891 and 1892 they were 12 and 14
bushels.  The weather of the spring, it seems, decides more than the
soil.  Of 40 fields seen in 1893, 12 were under water until the end of
"""
CONTENTS = """\
1 The farms of the valley . . . . . . . . . . . . . . . . 7
2 The soils of the valley . . . . . . . . . . . . . . . . 19
3 The weather of the springs  . . . . . . . . . . . . . . 31
4 What follows from all this  . . . . . . . . . . . . . . 55
"""


def table_lines(text: str, label: Label) -> list[str]:
    """The lines that are taken for rows, when all lines are labelled alike."""
    labelled = [LabelledLine(view, label, 0.9) for view in views_of(lay_out(text)[0])]
    return [item.view.text.split()[0] for table in find_tables(labelled).tables for item in table]


def test_rows_taken_for_prose_are_seen_by_their_columns() -> None:
    assert table_lines(AMONG_PROSE, Label.PARAGRAPH) == ["Farm", "Upper", "Lower", "Mill"]


@pytest.mark.parametrize("text", [PROSE, CONTENTS])
def test_no_table_is_seen_where_there_is_none(text: str) -> None:
    assert table_lines(text, Label.PARAGRAPH) == []


def test_prose_taken_for_rows_is_given_back() -> None:
    prose = "".join(AMONG_PROSE.splitlines(keepends=True)[:2]) * 3
    assert table_lines(prose, Label.TABLE) == []
