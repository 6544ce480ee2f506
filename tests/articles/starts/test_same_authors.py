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


def test_degrees_are_no_names() -> None:
    text = "On Ice\nAda Frost, Candidate of Economic Sciences\nIt melts.\nIt is cold.\nIt is old.\n"
    lines = lettered(
        text + "On Hail\nB. Storm, Candidate of Economic Sciences\nIt hails.\nOn Snow\nC. Thaw\nIt falls.",
        "tappp" + "tas" + "tap",
        LABELS,
    )
    assert [start.place for start in behind_same_authors(lines, [Start(5, 0.9, [])])] == [5]
