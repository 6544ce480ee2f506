"""Front matter that names the authors of the article above again is of that article."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.starts.same_authors import behind_same_authors
from papersect.articles.starts.start import Start
from papersect.lines.label import Label

LABELS = {
    "a": Label.AUTHOR,
    "b": Label.BANNER,
    "k": Label.KEYWORDS,
    "n": Label.PAGE_NUMBER,
    "p": Label.PARAGRAPH,
    "r": Label.REFERENCE,
    "s": Label.ABSTRACT,
    "t": Label.TITLE,
}
ARTICLE = "О льде\nА. Б. Морозов\nЛёд бел.\nОн холоден.\nОн тает.\n[1] Вьюга В. Лёд. 1901.\n"
TRANSLATED = "On Ice\nA. B. Morozov\nIce is white.\n"
NEXT = "О снеге\nГ. Д. Градов\nСнег бел.\nОн холоден.\nОн тает."


@pytest.mark.parametrize(
    ("text", "letters", "found", "places"),
    [
        (ARTICLE + TRANSLATED + NEXT, "tapppr" + "tas" + "tappp", [6], [9]),
        (ARTICLE + TRANSLATED + "7\nHAIL\n" + NEXT, "tapppr" + "tas" + "nb" + "tappp", [6], [11]),
        (ARTICLE + TRANSLATED, "tapppr" + "tas", [6], []),
        (TRANSLATED + ARTICLE, "tas" + "tapppr", [3], []),
        (ARTICLE + NEXT, "tapppr" + "tappp", [6], [6]),
        (ARTICLE + "О снеге\nА. Б. Морозов\nСнег бел.\nОн тает.\nОн мокр.", "tapppr" + "tappp", [6], [6]),  # wrote both
        (ARTICLE + "О снеге\nА. Б. Морозов\nГ. Д. Градов\nСнег бел.\nОн тает.", "tapppr" + "taapp", [6], [6]),
    ],
)
def test_the_next_article_names_others(text: str, letters: str, found: list[int], places: list[int]) -> None:
    starts = [Start(place, 0.9, []) for place in found]
    assert [start.place for start in behind_same_authors(lettered(text, letters, LABELS), starts)] == places


ENGLISH = "On the ice of lakes\nRobert Frost\nIce is white.\nIt is cold.\nIt is old.\n"


@pytest.mark.parametrize(
    "text",
    [
        "On the snow of rivers\nRobert Storm\nIn this paper it is shown that the snow of rivers is white.",
        "On the snow of rivers\nRobert Frost\nIn this paper it is shown that the snow of rivers is white.",
    ],
)
def test_abstracts_in_one_language_stay_apart(text: str) -> None:
    lines = lettered(ENGLISH + text, "tappp" + "tas", LABELS)
    assert [start.place for start in behind_same_authors(lines, [Start(5, 0.9, [])])] == [5]


def test_a_lead_of_two_lines_is_no_text_of_its_own() -> None:
    text = TRANSLATED + "О льде\nА. Б. Морозов\nЛёд бел.\nОн холоден."
    lines = lettered(text, "tas" + "tapp", LABELS)
    assert [start.place for start in behind_same_authors(lines, [Start(3, 0.9, [])])] == []


def test_many_translations_are_told_apart_in_linear_time() -> None:
    lines = lettered(ARTICLE + TRANSLATED * 2000, "tapppr" + "tas" * 2000, LABELS)
    starts = [Start(6 + 3 * n, 0.9, []) for n in range(2000)]
    assert list(behind_same_authors(lines, starts)) == []


def test_degrees_are_no_names() -> None:
    text = "On Ice\nAda Frost, Candidate of Economic Sciences\nIt melts.\nIt is cold.\nIt is old.\n"
    lines = lettered(
        text + "On Hail\nB. Storm, Candidate of Economic Sciences\nIt hails.\nOn Snow\nC. Thaw\nIt falls.",
        "tappp" + "tas" + "tap",
        LABELS,
    )
    assert [start.place for start in behind_same_authors(lines, [Start(5, 0.9, [])])] == [5]
