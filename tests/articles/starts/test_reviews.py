"""Reviews start with the book they are of."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.starts.reviews import with_reviews
from papersect.articles.starts.start import Start
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "t": Label.TITLE, "a": Label.AUTHOR, "n": Label.PAGE_NUMBER, "r": Label.REFERENCE}


@pytest.mark.parametrize(
    ("text", "letters", "places"),
    [
        ("It melts.\nA. Storm\nB. Frost, On Hail,\nFrostburg, 2018, 212 p.\nIt hails.", "pattp", [2]),
        ("Он тает.\nА. Мороз\n12\nГрад Б. О граде. М., 2018. 212 с.\nГрад бел.", "pantp", [3]),
        ("It melts.\nA. Storm\nOn Hail\nB. Frost", "pata", []),  # no book
        ("It melts.\nB. Frost, On Hail, 212 pp.\nIt hails.", "ptp", []),  # nobody signs
        ("[1] Ice.\nA. Storm\nB. Frost, On Hail, 212 pp.", "rat", []),
    ],
)
def test_a_review_starts_with_its_book(text: str, letters: str, places: list[int]) -> None:
    assert [start.place for start in with_reviews(lettered(text, letters, LABELS), [])] == places


def test_a_review_that_was_found_is_not_found_again() -> None:
    lines = lettered("It melts.\nA. Storm\nREVIEWS\nB. Frost, On Hail, 212 pp.", "patt", LABELS)
    assert [start.place for start in with_reviews(lines, [Start(2, 0.9, [])])] == [2]
