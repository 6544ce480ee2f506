"""A sentence that a page end or a float has cut is in one paragraph."""

from __future__ import annotations

import pytest

from papersect.blocks.paragraphs import paragraphs
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

LABELS = {
    "p": Label.PARAGRAPH,
    "t": Label.TABLE,
    "h": Label.HEADING_1,
    "i": Label.LIST_ITEM,
    "s": Label.STATEMENT,
    "n": Label.PAGE_NUMBER,
}


@pytest.mark.parametrize(
    ("text", "kinds", "sizes"),
    [
        ("The water of the upper\n12 14\nlake rose.", "ptp", [2]),
        ("The water of the upper,\n12 14\nsmaller lake rose.", "ptp", [2]),
        ("The water rose.\n12 14\nlake by lake", "ptp", [1, 1]),  # a sentence ends above
        ("The water of the upper\n12 14\nThe lower lake rose.", "ptp", [1, 1]),  # another begins below
        ("The water of the upper\nlake rose.", "pp", [2]),
        ("water of the upper lake\nwater of the lower lake", "ii", [1, 1]),  # items without marks
        ("• water of the upper\nlake", "ii", [2]),
        ("The water of the upper\nLakes\nlake rose.", "php", [1, 1]),
        ("The water rose within\n6 days of rain.", "pp", [2]),
        ("Вода поднялась за\n6 дней.", "pp", [2]),
        ("It was measured by the\nNIVA of the lakes.", "pp", [2]),
        ("The water of the\n\f7\nNIVA rose.", "pnp", [2]),  # over a page's end
        ("It was the leaf of\nS. alba that fell.", "pp", [2]),
        ("The water is given by\n12 14\nNIVA is its mass.", "ptp", [1, 1]),
        ("It was a pyrimidine-\n\n2-thione that we found.", "pp", [2]),
        ("The values of\nM are given below.", "pp", [2]),
        ("Opening of the museum of ice\n\nNIVA was founded.", "pp", [1, 1]),  # an empty line between
        ("О музее льда и снега\nВ 1901 году лёд был бел.", "pp", [1, 1]),
        ("Yours sincerely and for ever\nI was born in winter.", "pp", [1, 1]),
        ("Hence the water is cold\n3. Snow is white.", "pp", [1, 1]),
        ("A. Frost measured it,\nB. Hail wrote of it.", "pp", [1, 1]),  # who did what
        ("Proof. It rose.\n□\nLemma 2. It fell.", "sss", [2, 1]),  # what closes a proof
        ("S1 Table. Lakes and their depths.\n(XLSX)\n(A) Rivers.", "iii", [2, 1]),  # and an item
    ],
)
def test_paragraphs(text: str, kinds: str, sizes: list[int]) -> None:
    views = views_of(lay_out(text)[0])
    lines = [LabelledLine(view, LABELS[kind], 0.9, 0.8) for view, kind in zip(views, kinds, strict=True)]
    assert [len(group.lines) for group in paragraphs(lines)] == sizes


OPEN = "The water of all the upper lakes and\n12 14\n"


@pytest.mark.parametrize(
    ("text", "kinds", "begins", "parts"),
    [
        # what stands between is a paragraph of its own, as a caption taken for text
        (OPEN + "The map shows the lakes.\n\nrivers rose.", "ptpp", (1, 0, 1, 0), ["03", "2"]),
        (OPEN + "The map shows the lakes.\n\nRivers rose.", "ptpp", (1, 0, 1, 1), ["0", "2", "3"]),
        (OPEN + "The map shows the\n\nrivers too.", "ptpp", (1, 0, 1, 0), ["0", "23"]),
        # it need not be set apart where its last line is short
        (OPEN + "The map shows lakes.\nrivers of all the country rose.", "ptpp", (1, 0, 1, 0), ["03", "2"]),
        (OPEN + "The map shows all the lakes.\nrivers of all the country.", "ptpp", (1, 0, 1, 0), ["0", "23"]),
        # no sentence was left open
        ("The water of all the lakes rose.\n12 14\nThe map.\n\nand so on.", "ptpp", (1, 0, 1, 0), ["0", "23"]),
        # twice
        (
            OPEN + "A map.\n\nof all the rivers beside them and\n12 14\nA plan.\n\nthe sea.",
            "ptpptpp",
            (1, 0, 1, 0, 0, 1, 0),
            ["036", "2", "5"],
        ),
    ],
)
def test_lost_lines(text: str, kinds: str, begins: tuple[int, ...], parts: list[str]) -> None:
    views = views_of(lay_out(text)[0])
    lines = [
        LabelledLine(view, LABELS[kind], 0.9, float(begin))
        for view, kind, begin in zip(views, kinds, begins, strict=True)
    ]
    assert ["".join(str(line.view.index) for line in group.lines) for group in paragraphs(lines)] == parts


@pytest.mark.parametrize(
    ("text", "kinds", "begins", "parts"),
    [
        ("1) what it is;\n2) where it falls.\nThe answers follow.", "iip", (1, 1, 0.1), "i1 i1 p1"),
        ("1) what it is;\n2) where it falls\nin most winters.", "ipp", (1, 1, 0.1), "i1 i2"),
        ("1) what it is;\n2) where it falls.\nIt falls on hills.", "iip", (1, 1, 0), "i1 i2"),
        ("1. Ice is cold.\nIt was seen.\n2. Snow is white.", "ppp", (1, 1, 1), "p1 p1 p1"),  # numbered paragraphs
        ("1. Ice is cold.\n2. Snow is white.", "pp", (1, 1), "i1 i1"),
        ("• Ice is cold.\nIt was seen.\n• Snow is white.", "ppp", (1, 1, 1), "i1 p1 i1"),
    ],
)
def test_where_lists_end(text: str, kinds: str, begins: tuple[float, ...], parts: str) -> None:
    """Kind and lines of each block."""
    views = views_of(lay_out(text)[0])
    lines = [
        LabelledLine(view, LABELS[kind], 0.9, begin) for view, kind, begin in zip(views, kinds, begins, strict=True)
    ]
    found = [f"{'i' if group.kind == 'list_item' else 'p'}{len(group.lines)}" for group in paragraphs(lines)]
    assert " ".join(found) == parts
