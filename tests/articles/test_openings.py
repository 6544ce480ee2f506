"""Where front matter in the midst of a text opens an article, and at which of the lines over it."""

from __future__ import annotations

import pytest

from papersect.articles.openings.find import candidates, openings
from papersect.articles.openings.sights import SIGHTS, Place
from papersect.articles.openings.surroundings import Surroundings
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

Rows = list[tuple[Label, str]]
FRONT: Rows = [
    (Label.TITLE, "On Snow"),
    (Label.AUTHOR, "B. Flake"),
    (Label.AFFILIATION, "University of Hail"),
    (Label.ABSTRACT, "We look at snow."),
]
TEXT: Rows = [(Label.PARAGRAPH, "Ice is cold, and it was so all winter.")] * 30
LIST: Rows = [(Label.REFERENCE, "[1] A. Frost. Ice. 1901.")] * 5
HEAD: Rows = [(Label.RUNNING_HEADER, "Letters on Ice")]


def labelled(rows: Rows, *seen: int) -> list[LabelledLine]:
    """Lines of which the network thinks that an article may open at the ones seen."""
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    return [
        LabelledLine(view, label, 1.0, opens=0.3 * (k in seen))
        for k, (view, (label, _)) in enumerate(zip(views, rows, strict=True))
    ]


def place(rows: Rows, at: int) -> Place:
    return Place(Surroundings(labelled(rows, at)), at)


def test_a_title_with_authors_behind_a_list_opens_an_article() -> None:
    [opening] = [o for o in openings(labelled([*FRONT, *TEXT, *LIST, *FRONT, *TEXT], 39)) if o.place > 9]
    assert opening.place == 39
    assert opening.chance > 0.5


def test_a_heading_behind_a_list_opens_none() -> None:
    rows = [*FRONT, *TEXT, *LIST, (Label.HEADING_1, "Appendix"), *TEXT]
    assert not any(opening.place > 9 for opening in openings(labelled(rows, 39)))


@pytest.mark.parametrize(("above", "at"), [(TEXT[:1], 38), (HEAD, 39)])
def test_what_stood_before_is_of_the_article_above(above: Rows, at: int) -> None:
    rows = [*above, *FRONT, *TEXT[:28], *LIST, *HEAD, *FRONT, *TEXT]
    assert max(openings(labelled(rows, 38, 39)), key=lambda opening: opening.place).place == at


def test_a_title_below_a_translation_behind_the_list_opens_another() -> None:
    rows = [*FRONT, *TEXT, *LIST, *FRONT, (Label.TITLE, "On Hail"), (Label.AUTHOR, "C. Storm"), *FRONT[2:], *TEXT]
    assert [opening.place for opening in openings(labelled(rows, 39, 43))] == [39, 43]


NOTE: Rows = [(Label.TITLE, "On Hail"), (Label.AUTHOR, "C. Storm"), *TEXT[:5]]


@pytest.mark.parametrize(("note", "places"), [(NOTE, [39, 46]), (NOTE[:4], [39])])
def test_short_notes_open_near_one_another_where_text_parts_them(note: Rows, places: list[int]) -> None:
    rows = [*FRONT, *TEXT, *LIST, *note, *FRONT, *TEXT]
    lines = [
        LabelledLine(line.view, line.label, 1.0, opens=0.9 * (line.label is Label.TITLE)) for line in labelled(rows)
    ]
    assert [opening.place for opening in openings(lines) if opening.chance > 0.5] == places


def test_authors_named_again_open_none() -> None:
    cover: Rows = [(Label.TITLE, "On Snow"), (Label.AUTHOR, "B. Flake"), (Label.NOTICE, "Printed in Hail, 1901")]
    rows = [*FRONT, *TEXT, *LIST, *cover, *FRONT, *TEXT]
    assert [opening.place for opening in openings(labelled(rows, 39, 42)) if opening.chance > 0.5] == [39]
    assert place(rows, 42).is_named_again
    assert not place([*FRONT, *TEXT, *LIST, *FRONT, *TEXT], 39).is_named_again


def test_a_translation_over_the_text_opens_none() -> None:
    rows = [*FRONT, *TEXT, *HEAD, *FRONT, *FRONT, *TEXT]
    assert [opening.place for opening in openings(labelled(rows, 35, 39))] == [35]


def test_what_comes_back_over_titles_only_is_no_running_head() -> None:
    article = [*HEAD, *FRONT, *TEXT]
    mastheads = Surroundings(labelled(article * 3))
    assert mastheads.stands_again(len(article)) == (False, False)
    running = Surroundings(labelled([*article * 3, *HEAD, *TEXT]))
    assert running.stands_again(len(article)) == (True, True)


SEEN = [  # what is seen, where it is, and where it is not
    ("it is page 1", [(Label.PAGE_NUMBER, "1")], [(Label.PAGE_NUMBER, "12")]),
    ("it has a year", [(Label.NOTICE, "Ice 17 (1901) 3")], [(Label.NOTICE, "Ice 17, 3")]),
    (
        "it is a classification code, that above is none",
        [(Label.CLASSIFICATION, "УДК 551.3")],
        [(Label.CLASSIFICATION, "doi:10.551/3")],
    ),
    ("it is text", TEXT[:1], HEAD),
    ("it is a running head", HEAD, TEXT[:1]),
]


@pytest.mark.parametrize(("name", "yes", "no"), SEEN)
def test_sights(name: str, yes: Rows, no: Rows) -> None:
    _, sight = SIGHTS[name]
    assert sight(place([*TEXT, *yes, *FRONT], 30))
    assert not sight(place([*TEXT, *no, *FRONT], 30))


def test_page_numbers_tell_whose_they_are() -> None:
    rows: Rows = [(Label.PAGE_NUMBER, "3"), *TEXT, (Label.PAGE_NUMBER, "4"), *FRONT, *TEXT, (Label.PAGE_NUMBER, "18")]
    _, goes_on = SIGHTS["it is a page number that goes on from the last, and none from it"]
    assert goes_on(place(rows, 31))
    assert not goes_on(place([*rows[:-1], (Label.PAGE_NUMBER, "5")], 31))


def test_candidates_have_front_matter_ahead() -> None:
    assert [found.at for found in candidates(labelled([*TEXT, *FRONT]))] == [26, 27, 28, 29, 30]
    assert not list(candidates(labelled(TEXT, 9)))
