"""What stands together is one table or one drawing."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.one_kind import with_floats_of_one_kind
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

LABELS = {
    "f": Label.FIGURE,
    "t": Label.TABLE,
    "c": Label.TABLE_CAPTION,
    "g": Label.FIGURE_CAPTION,
    "n": Label.PAGE_NUMBER,
    "p": Label.PARAGRAPH,
}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("ffftff", "ffffff"),
        ("tttntnf", "tttntnt"),  # a page's number stands between
        ("ffcttt", "ffcttt"),
        ("ffpttt", "ffpttt"),
        ("fftt", "fftt"),  # nothing decides
        ("ptttg", "pfffg"),  # a drawing stands over its caption,
        ("cfffg", "ctttg"),  # but not between the caption of a table and another
        ("cffnfp", "cttntp"),
        ("ptttc", "ptttc"),
        ("gtttp", "gtttp"),  # what stands under a drawing's caption may be anything
    ],
)
def test_kinds(before: str, after: str) -> None:
    views = views_of(lay_out("1\n" * len(before))[0])
    lines = [LabelledLine(view, LABELS[kind], 0.8) for view, kind in zip(views, before, strict=True)]
    assert [line.label for line in with_floats_of_one_kind(lines)] == [LABELS[kind] for kind in after]
