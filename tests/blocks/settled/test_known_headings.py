"""Lines that are but the name of a section."""

from __future__ import annotations

import pytest

from papersect.blocks.settled.known_headings import (
    with_appendices,
    with_headings_before_colons,
    with_known_headings,
    without_broken_headings,
)
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

CASES = [  # a `|` begins a paragraph
    (
        "|so it was done.\n|Acknowledgements\n|We thank the ferryman.",
        [Label.PARAGRAPH, Label.HEADING_1, Label.PARAGRAPH],
    ),
    ("|так и вышло.\n|Заключение\n|Лёд сошёл.", [Label.PARAGRAPH, Label.HEADING_1, Label.PARAGRAPH]),
    ("|as is told in the\nIntroduction\nto the second part", [Label.PARAGRAPH] * 3),
    ("|so it was.\n|Results\nof this kind are rare.", [Label.PARAGRAPH] * 3),
    (
        "|Лёд сошёл.\n|ЛИТЕРАТУРА (пп. 2—4 см. REFERENCES)\n|1. Есин К. Канаты. 1999.",
        [Label.PARAGRAPH, Label.HEADING_1, Label.PARAGRAPH],
    ),
    ("|Лёд сошёл.\n|Литература (1) и прочие источники (2)\n|Так и было.", [Label.PARAGRAPH] * 3),
    ("|It melts.\n|Literature on ice (most of it)\n|is old.", [Label.PARAGRAPH] * 3),
]


@pytest.mark.parametrize(("text", "labels"), CASES)
def test_labels(text: str, labels: list[Label]) -> None:
    begins = [float(row.startswith("|")) for row in text.split("\n")]
    views = views_of(lay_out(text.replace("|", ""))[0])
    lines = [LabelledLine(view, Label.PARAGRAPH, 0.8, b) for view, b in zip(views, begins, strict=True)]
    assert [line.label for line in with_known_headings(lines)] == labels


@pytest.mark.parametrize(
    ("above", "confidence", "label"),
    [
        ("so it was told to the President of the", 0.5, Label.PARAGRAPH),
        ("so it was told to the President of the", 0.9, Label.HEADING_2),
        ("so it was told to the President.", 0.5, Label.HEADING_2),
    ],
)
def test_a_heading_does_not_go_on_with_a_sentence(above: str, confidence: float, label: Label) -> None:
    first, second = views_of(lay_out(f"{above}\nRepublic of Rivers and Lakes:")[0])
    lines = [LabelledLine(first, Label.PARAGRAPH, 1.0), LabelledLine(second, Label.HEADING_2, confidence)]
    assert [line.label for line in without_broken_headings(lines)] == [Label.PARAGRAPH, label]


@pytest.mark.parametrize(
    ("text", "confidence", "label"),
    [
        ("Appendix A. Readings of the gauge", 0.5, Label.HEADING_1),
        ("Приложение 2. Уровни воды", 0.5, Label.HEADING_1),
        ("Appendix A. Readings of the gauge", 0.9, Label.RUNNING_HEADER),  # the looks have spoken
        ("Annals of Ice 12", 0.5, Label.RUNNING_HEADER),
        ("appendix A gives them all.", 0.5, Label.RUNNING_HEADER),
    ],
)
def test_an_appendix_is_no_furniture(text: str, confidence: float, label: Label) -> None:
    view, *_ = views_of(lay_out(f"{text}\nThe water rose.")[0])
    assert [line.label for line in with_appendices([LabelledLine(view, Label.RUNNING_HEADER, confidence)])] == [label]


def test_what_comes_back_over_the_pages_of_an_appendix_is_furniture() -> None:
    views = views_of(lay_out("\f".join(["Appendix A. Readings\nThe water rose."] * 3))[0])
    lines = [LabelledLine(view, Label.RUNNING_HEADER, 0.5) for view in views]
    assert with_appendices(lines)[0].label is Label.RUNNING_HEADER


COLONS = [
    ("Methods:", "so it was told.", "Age of the ice:", "It was told from the snow.", Label.HEADING_2),
    ("Методы:", "так и вышло.", "Возраст льда:", "Его узнали по снегу.", Label.HEADING_2),
    ("Methods", "so it was told.", "Age of the ice:", "It was told from the snow.", Label.PARAGRAPH),  # no habit
    ("Methods:", "they were asked for the", "Age of the ice:", "It was told.", Label.PARAGRAPH),  # inside a sentence
    ("Methods:", "so it was told.", "Age of the ice:", "two winters.", Label.PARAGRAPH),
]


@pytest.mark.parametrize(("methods", "above", "line", "below", "label"), COLONS)
def test_headings_before_colons(methods: str, above: str, line: str, below: str, label: Label) -> None:
    rows = ["Background:", "Results:", methods, above, line, below]
    found = [
        LabelledLine(view, Label.HEADING_1 if k < 3 else Label.PARAGRAPH, 0.8, begins=1.0)
        for k, view in enumerate(views_of(lay_out("\n".join(rows))[0]))
    ]
    assert [row.label for row in with_headings_before_colons(found)][4] is label
