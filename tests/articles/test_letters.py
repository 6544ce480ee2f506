"""Letters start at the title over their salutation."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.letters import with_letters
from papersect.articles.starts import Start
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "t": Label.TITLE, "a": Label.AUTHOR, "h": Label.HEADING_1}


@pytest.mark.parametrize(
    ("text", "letters", "places"),
    [
        ("It melts.\nA. Storm\nOn Hail\nand Sleet\nSir,\u2014It hails.", "pattp", [2]),
        ("Он тает.\nОтвет автора\nУважаемая редакция!\nГрад бел.", "ptpp", [1]),
        ("He wrote to the mayor:\nDear Sir, It hails.", "pp", []),
        ("It melts.\nDear Sir\nIt hails.", "php", []),  # a heading that the network does not think opens a letter
        ("On Hail\nSir, It hails.", "tp", []),  # the first article starts at any rate
    ],
)
def test_a_letter_starts_at_its_title(text: str, letters: str, places: list[int]) -> None:
    assert [start.place for start in with_letters(lettered(text, letters, LABELS), [])] == places


def test_a_letter_that_was_found_is_not_found_again() -> None:
    lines = lettered("It melts.\nLETTERS\nOn Hail\nSir, It hails.", "pttp", LABELS)
    assert [start.place for start in with_letters(lines, [Start(1, 0.9, [])])] == [1]
