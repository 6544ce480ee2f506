"""What stands over an article, and whether it is the article's own."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.manners import below_issue_sections
from papersect.articles.starts import Start
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "t": Label.TITLE, "b": Label.BANNER, "h": Label.HEADING_1}


@pytest.mark.parametrize(
    ("text", "letters", "first"),
    [
        ("It melts.\nLETTERS TO THE EDITOR\nOn Snow", "pbt", 2),
        ("Он тает.\nРЕЦЕНЗИИ\nО снеге", "pht", 2),
        ("It melts.\nLETTER TO THE EDITOR\nOn Snow", "pbt", 1),  # what one article is printed as
        ("It melts.\nLetters\nwent up and down", "ppp", 1),
        ("It melts.\nLETTERS", "pb", 1),
    ],
)
def test_the_title_of_a_part_of_an_issue_is_no_start(text: str, letters: str, first: int) -> None:
    lines = lettered(text, letters, LABELS)
    assert [start.place for start in below_issue_sections(lines, [Start(1, 0.9, [])])] == [first]
