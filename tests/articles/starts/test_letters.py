"""Letters start at the title over their salutation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.articles.starts.letters import with_letters
from papersect.articles.starts.start import Start
from papersect.lines.label import Label

LABELS = {"r": Label.RUNNING_HEADER, "p": Label.PARAGRAPH, "t": Label.TITLE, "a": Label.AUTHOR, "h": Label.HEADING_1}


@pytest.mark.parametrize(
    ("text", "letters", "places"),
    [
        ("It melts.\nA. Storm\nOn Hail\nand Sleet\nSir,\u2014It hails.", "pattp", [2]),
        ("Он тает.\nОтвет автора\nУважаемая редакция!\nГрад бел.", "ptpp", [1]),
        ("He wrote to the mayor:\nDear Sir, It hails.", "pp", []),
        ("It melts.\nDear Sir\nIt hails.", "php", []),  # a heading that the network does not think opens a letter
        ("On Hail\nSir, It hails.", "tp", []),  # the first article starts at any rate
        ("On Hail\nand Sleet\nSir, It hails.", "ttp", []),
        ("Annals of Ice\nOn Hail\nSir, It hails.", "rtp", []),
    ],
)
def test_a_letter_starts_at_its_title(text: str, letters: str, places: list[int]) -> None:
    assert [start.place for start in with_letters(lettered(text, letters, LABELS), [])] == places


def test_a_letter_that_was_found_is_not_found_again() -> None:
    lines = lettered("It melts.\nLETTERS\nOn Hail\nSir, It hails.", "pttp", LABELS)
    assert [start.place for start in with_letters(lines, [Start(1, 0.9, [])])] == [1]


@pytest.mark.parametrize(("above", "places"), [("a", [1]), ("p", [1, 14])])
def test_a_salutation_below_a_letters_authors_starts_no_other(above: str, places: list[int]) -> None:
    text = "It melts.\nOn Hail\n" + "A. Storm, Frostburg\n" * 12 + "Dear Editor,\nIt hails."
    *over, salutation, last = lettered(text, "pt" + 12 * above + "tp", LABELS)
    lines = [*over, replace(salutation, opens=0.4), last]
    assert [start.place for start in with_letters(lines, [Start(1, 0.9, [])])] == places


@pytest.mark.parametrize(("opens", "places"), [(0.4, [1]), (0.1, [])])
def test_a_salutation_alone_starts_a_letter_if_the_network_thinks_so(opens: float, places: list[int]) -> None:
    first, reply, text = lettered("It melts.\nThe author replies\nIt does.", "php", LABELS)
    lines = [first, replace(reply, opens=opens), text]
    assert [start.place for start in with_letters(lines, [])] == places
