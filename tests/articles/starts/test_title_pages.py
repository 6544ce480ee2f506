"""The title page and the imprint of a volume are of none of its articles."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.starts.start import Start
from papersect.articles.starts.title_pages import behind_title_page, without_imprint
from papersect.lines.label import Label

LABELS = {
    "p": Label.PARAGRAPH,
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "i": Label.AFFILIATION,
    "b": Label.BANNER,
    "o": Label.OTHER,
    "n": Label.NOTICE,
    "r": Label.REFERENCE,
}


@pytest.mark.parametrize(
    ("text", "letters", "places"),
    [
        ("University of Ice\nFirst Steps\n2018\nSECTION 1. SNOW\nOn Snow\nIt melts.\nOn Hail", "ioobtpt", [4, 6]),
        ("Первые шаги\nМатериалы конференции\n2018\nО снеге\nОн тает.\nО граде", "oootpt", [3, 5]),
        ("Ice archive\nCover page\n2018\nOn Snow\nIt melts.\nOn Hail", "oootpt", [5]),  # of the paper behind it
        ("SECTION 1. SNOW\nOn Snow\nIt melts.\nOn Hail", "btpt", [3]),
        ("Conference paper\nCitations\n12\nOn Snow\nIt melts.\nOn Hail", "oootpt", [5]),
    ],
)
def test_the_first_article_starts_behind_the_title_page(text: str, letters: str, places: list[int]) -> None:
    lines = lettered(text, letters, LABELS)
    assert [start.place for start in behind_title_page(lines, [Start(len(lines) - 1, 0.9, [])])] == places


def test_a_lone_paper_has_no_title_page() -> None:
    assert behind_title_page(lettered("First Steps\n2018\nSECTION 1\nOn Snow", "oobt", LABELS), []) == []


@pytest.mark.parametrize(
    ("text", "letters", "kept"),
    [
        ("[9] A. Frost. Ice.\nFirst Steps\nEd. A. Storm\n80 copies\nFrostburg", "roaoo", False),
        ("[9] A. Frost. Ice.\nOn Snow\n© B. Flake\nReceived\n12", "rtnnn", True),
        ("[9] A. Frost. Ice.\nOn Snow\nB. Flake\n80 copies", "rtao", True),  # torn off
        ("[9] A. Frost. Ice.\nFirst Steps\n80 copies\nSnow is white.", "roop", True),
    ],
)
def test_an_imprint_is_no_article(text: str, letters: str, kept: bool) -> None:
    assert bool(without_imprint(lettered(text, letters, LABELS), [Start(1, 0.9, [])])) is kept
