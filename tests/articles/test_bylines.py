"""Titles that run into a byline."""

from __future__ import annotations

import pytest

from papersect.articles.bylines import bylined
from papersect.articles.starts.find import find_starts
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

TEXT = "Snow is white.\n\n\n\n{}\n\nIn the winter of that year, as everybody knows who was there,\nthe lakes were cold."


def lines_of(title: str) -> list[LabelledLine]:
    return [LabelledLine(view, Label.PARAGRAPH, 1.0) for view in views_of(lay_out(TEXT.format(title))[0])]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("On the Ice of Lakes; with a\nMap. By the Rev. A. FROST, Esq.", True),
        ("Ueber das Eis; von Dr. A. Frost.", True),
        ("GLACE. — Sur la glace; par M. A. Givre.", True),
        ("ON ICE\nBY A. FROST", True),
        ("By A. Frost.", False),
        ("The ice was seen by A. Frost.", False),
        ("The ice of the lakes was seen\nby the Frost Survey.", False),
        ("On Ice, by and by.", False),
        ("\n".join(["The ice is cold."] * 8 + ["By A. Frost."]), False),
    ],
)
def test_a_title_with_a_byline_starts_an_article(title: str, found: bool) -> None:
    assert list(bylined(lines_of(title))) == [1] * found
    assert [start.place for start in find_starts(lines_of(title))] == [1] * found
