"""Articles that a volume numbers one by one."""

from __future__ import annotations

import pytest

from papersect.articles.starts.numbered import with_numbered
from papersect.articles.starts.start import Start
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

Rows = list[tuple[Label, str]]
TITLE, AUTHOR, TEXT, OTHER = Label.TITLE, Label.AUTHOR, Label.PARAGRAPH, Label.OTHER


def labelled(rows: Rows) -> list[LabelledLine]:
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    return [LabelledLine(view, label, 1.0) for view, (label, _) in zip(views, rows, strict=True)]


def volume(*heads: Rows) -> list[LabelledLine]:
    """Articles of one line of text each."""
    return labelled([row for head in heads for row in (*head, (TEXT, "It was cold."))])


def alone(number: str) -> Rows:
    return [(OTHER, number), (TITLE, "On Ice"), (AUTHOR, "A. Frost")]


def before_title(number: str) -> Rows:
    return [(TITLE, f"{number} On Ice"), (AUTHOR, "A. Frost")]


@pytest.mark.parametrize(
    ("heads", "places"),
    [
        ([alone("P-01"), alone("P-02"), alone("P-03")], [4, 8]),
        ([before_title("7."), before_title("8."), before_title("9.")], [3, 6]),
        ([before_title("2.1."), before_title("2.2."), before_title("2.3.")], [3, 6]),
        ([alone("Paper 7"), alone("Paper 9"), alone("Paper 10")], [4, 8]),  # 8 was misread
        ([alone("P-01"), alone("P-02")], []),
        ([alone("Ice 173"), alone("Ice 181"), alone("Ice 190")], []),  # the pages of a running head
        ([[(TITLE, "1. Ice")], [(TITLE, "2. Snow")], [(TITLE, "3. Hail")]], []),  # headings: nobody is named
    ],
)
def test_each_starts_with_its_number(heads: list[Rows], places: list[int]) -> None:
    assert [start.place for start in with_numbered(volume(*heads), [])] == places


def test_none_starts_between_a_section_title_and_the_names() -> None:
    section: Rows = [(Label.BANNER, "ON WATER")]
    lines = volume(alone("P-01"), section + alone("P-02"), alone("P-03"))
    starts = [Start(4, 0.7, ["title"]), Start(6, 0.7, ["title"])]
    assert [start.place for start in with_numbered(lines, starts)] == [5, 9]


def test_numbered_institutions_under_a_title_are_no_articles() -> None:
    place = Label.AFFILIATION
    institutions = [[(place, f"{k} Chair of Ice"), (TITLE, "and Snow"), (AUTHOR, "Hail")] for k in (1, 2, 3, 4)]
    lines = labelled([(TITLE, "On Ice"), (AUTHOR, "A. Frost"), *(row for rows in institutions for row in rows)])
    assert with_numbered(lines, []) == []


def test_numbered_sections_are_no_articles() -> None:
    text: Rows = [(TEXT, "It was cold.")] * 20
    section = [*alone("Day 1"), *text, (TITLE, "On Snow"), (AUTHOR, "B. Flake"), *text]
    lines = labelled([*section, *alone("Day 2"), *section[3:], *alone("Day 3"), *section[3:]])
    starts = [Start(k, 0.9, ["title"]) for k, line in enumerate(lines) if line.view.text == "On Snow"]
    assert with_numbered(lines, starts) == starts
