"""What stands over an article, and whether it is the article's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.articles.starts.manners import behind_last_heads, named_alike
from papersect.articles.starts.section_titles import below_issue_sections, below_names_of_parts
from papersect.articles.starts.start import Start
from papersect.lines.label import Label

LABELS = {
    "p": Label.PARAGRAPH,
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "b": Label.BANNER,
    "h": Label.HEADING_1,
    "o": Label.OTHER,
    "r": Label.RUNNING_HEADER,
    "n": Label.PAGE_NUMBER,
}


@pytest.mark.parametrize(
    ("text", "letters", "first"),
    [
        ("It melts.\nLETTERS TO THE EDITOR\nOn Snow", "pbt", 2),
        ("Он тает.\nРЕЦЕНЗИИ\nО снеге", "pht", 2),
        ("Il fond.\nCOMPTES RENDUS\n121\nDe la neige", "prnt", 3),
        ("Il fond.\nCOMPTES RENDUS\n121", "prn", 2),
        ("It melts.\nLETTER TO THE EDITOR\nOn Snow", "pbt", 1),  # what one article is printed as
        ("It melts.\nLetters\nwent up and down", "ppp", 1),
        ("It melts.\nLETTERS", "pb", 1),
    ],
)
def test_the_title_of_a_part_of_an_issue_is_no_start(text: str, letters: str, first: int) -> None:
    lines = lettered(text, letters, LABELS)
    assert [start.place for start in below_issue_sections(lines, [Start(1, 0.9, [])])] == [first]


@pytest.mark.parametrize(
    ("text", "letters", "first"),
    [
        ("It melts.\nSESSION B\nSNOW AND ICE\nOn Snow\nB. Flake", "pbtta", 3),
        ("Он тает.\nIII СЕКЦИЯ\nСНЕГ\nИ ЛЁД\nО снеге", "pbbbt", 4),
        ("It melts.\nSESSION B. SNOW AND ICE\nOn Snow\nIts Colours\nB. Flake", "pbtta", 2),
        ("It melts.\nSESSION B. SNOW AND\nALL ICE\nB. Flake\nOn Snow", "pbtat", 3),
        ("It melts.\nSESSION B\nOn Snow\nSnow is white.", "pbtp", 2),
        ("It melts.\nOF PART B\nOn Snow\nB. Flake", "pbta", 2),
    ],
)
def test_the_name_of_a_part_under_its_number_is_no_start(text: str, letters: str, first: int) -> None:
    lines = lettered(text, letters, LABELS)
    assert [start.place for start in below_names_of_parts(lines, [Start(2, 0.9, [])])] == [first]


@pytest.mark.parametrize(
    ("text", "letters", "first"),
    [
        ("On Ice\nA. Frost\nIce melts.\nPrint with us!\nFrost: On Ice\n10\nOn Snow\nB. Flake", "taporntap", 6),
        ("On Ice\nA. Frost\nIce melts.\nPrint with us!\nAnnals of Ice\n10\nOn Snow\nB. Flake", "taporntap", 3),
        ("On Ice\nA. Frost\nIce melts.\nPrint with us!\nFlake: On Snow\n10\nOn Snow\nB. Flake", "taporntap", 3),
    ],
)
def test_a_head_with_the_last_authors_is_of_the_article_above(text: str, letters: str, first: int) -> None:
    lines = lettered(text + "\nSnow is white.", letters, LABELS)
    assert [start.place for start in behind_last_heads(lines, [Start(3, 0.9, [])])] == [first]


@pytest.mark.parametrize(
    ("order", "last", "letters", "opens", "first"),
    [
        ("at", "C. Hail\nOn Hail\nHail is ice.", "atp", 0.9, 0),  # names stand over titles
        ("ta", "C. Hail\nOn Hail\nD. Frost", "ata", 0.2, 1),  # they stand under them: these sign what is above
        ("ta", "C. Hail\nOn Hail\nD. Frost", "ata", 0.9, 0),  # unless the network is sure
        ("ta", "C. Hail\nHail is ice.", "ap", 0.2, 0),
    ],
)
def test_names_stand_in_one_article_where_they_do_in_others(
    order: str, last: str, letters: str, opens: float, first: int
) -> None:
    names = {"t": "On Ice and Snow", "a": "A. Frost"}
    pieces = ["\n".join([*(names[letter] for letter in order), *["Ice melts."] * 12])] * 3 + [last]
    lines = lettered("\n".join(pieces), (order + "p" * 12) * 3 + letters, LABELS)
    at = 42 + (1 if order == "at" else 0)  # a title was found where names stand over it, or the names
    found = [Start(14, 0.9, []), Start(28, 0.9, []), Start(at, 0.9, [])]
    lines[at] = replace(lines[at], opens=opens)
    assert [start.place for start in named_alike(lines, found)] == [14, 28, 42 + first]
