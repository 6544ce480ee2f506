"""White space before a line that tells of a new article."""

from __future__ import annotations

import pytest

from papersect.labels.attributes import attributes_of
from papersect.lines.transcript import lay_out
from papersect.lines.view import views_of

PIECE = "The rope was wet in the morning, and its knots were hard to read.\n" * 30
INDENTED = "    The rope was dry at noon.\nIts knots were read twice.\n" * 20


@pytest.mark.parametrize(
    ("text", "strays"),
    [
        (PIECE + " and so the lake was measured by eye.\n" + PIECE, [30]),
        (INDENTED + " and so the lake was measured by eye.\n" + INDENTED, [40]),  # the text's own indent is another
        (" A rope.\nThe bank was steep.\n" * 20, []),  # its own indent
        (" A rope.\n" * 50 + "The bank was steep.\n" * 1000 + " A rope.\n", []),  # too many in all
        (PIECE + "      and so the lake was measured by eye.\n", []),  # too far in
    ],
)
def test_a_small_indent_that_few_lines_have_is_a_stray(text: str, strays: list[int]) -> None:
    rows = attributes_of(views_of(lay_out(text)[0])).rows()
    assert [k for k, row in enumerate(rows) if "stray_blank" in row] == strays
