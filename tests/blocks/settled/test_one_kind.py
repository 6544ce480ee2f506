"""What stands together is one table or one drawing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.one_kind import with_floats_of_one_kind
from papersect.lines.label import Label

LABELS = {
    "f": Label.FIGURE,
    "t": Label.TABLE,
    "c": Label.TABLE_CAPTION,
    "g": Label.FIGURE_CAPTION,
    "n": Label.PAGE_NUMBER,
    "p": Label.PARAGRAPH,
    "m": Label.TABLE_NOTE,
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
        (
            "c" + "t" * 9 + "f" * 9 + "g",
            "c" + "t" * 9 + "f" * 9 + "g",
        ),  # a table under its caption, and a drawing over its own
        ("cttt" + "ft" * 5 + "t" * 5 + "f" * 9 + "g", "c" + "t" * 18 + "f" * 9 + "g"),
        ("c" + "t" * 9 + "ffffg", "c" + "t" * 13 + "g"),  # few lines of one
        ("cftftfg", "ctttttg"),  # where one ends, nothing tells
        ("cffnfp", "cttntp"),
        ("ptttc", "ptttc"),
        ("cttmttg", "cttmffg"),  # a table's note closes it
        ("gtttp", "gtttp"),  # what stands under a drawing's caption may be anything
    ],
)
def test_kinds(before: str, after: str) -> None:
    text = "".join("Fig. 2. Ice\n" if kind == "g" else "1\n" for kind in before)
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_floats_of_one_kind(lines)] == [LABELS[kind] for kind in after]


@pytest.mark.parametrize(
    ("below", "sure", "after"),
    [
        ("Means of three years.", 0.95, "ptttg"),  # the note of a table, more likely
        ("Means of three years.", 0.5, "pfffg"),
        ("Fig. 2. Means of three years.", 0.95, "pfffg"),
    ],
)
def test_a_caption_without_a_name(below: str, sure: float, after: str) -> None:
    lines = [replace(line, confidence=sure) for line in lettered(f"It was.\n1\n2\n3\n{below}", "ptttg", LABELS)]
    assert [line.label for line in with_floats_of_one_kind(lines)] == [LABELS[kind] for kind in after]
