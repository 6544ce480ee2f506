"""Reference lists whose numbers are lost."""

from __future__ import annotations

from tests.lettered import lettered

from papersect.blocks.settled.empty_brackets import with_empty_brackets
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "e": Label.EQUATION, "o": Label.PAGE_NUMBER, "h": Label.HEADING_1}
ENTRY = "[ ] Frost A., Hail B.\n(\n).\n"


def labels(text: str, before: str) -> list[Label]:
    return [line.label for line in with_empty_brackets(lettered(text, before, LABELS))]


def test_all_lines_are_entries() -> None:
    found = labels("It was.\n" + ENTRY * 4 + "17\n" + ENTRY + "Appendix\nIt is.", "p" + "pee" * 4 + "o" + "pee" + "hp")
    assert found[1:13] + found[14:17] == [Label.REFERENCE] * 15
    assert [found[0], found[13], *found[17:]] == [
        Label.PARAGRAPH,
        Label.PAGE_NUMBER,
        Label.HEADING_1,
        Label.PARAGRAPH,
    ]


def test_each_bracket_begins_one() -> None:
    lines = with_empty_brackets(lettered(ENTRY * 5, "pee" * 5, LABELS))
    assert [line.begins for line in lines] == [1.0, 0.0, 0.0] * 5


def test_boxes_to_tick_are_none() -> None:
    assert labels("[ ] Yes\n[ ] No\n" * 3, "pp" * 3) == [Label.PARAGRAPH] * 6


def test_few_are_none() -> None:
    assert labels(ENTRY * 3, "pee" * 3) == [Label.PARAGRAPH, Label.EQUATION, Label.EQUATION] * 3
