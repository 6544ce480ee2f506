"""Articles that the contents list, found again in the text."""

from __future__ import annotations

import pytest

from papersect.articles.listed import listed
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

CONTENTS = [
    (Label.BANNER, "Contents"),
    (Label.TOC_ENTRY, "A. Frost. The Colours of Snow .......... 3"),
    (Label.TOC_ENTRY, "B. Flake. The Smell of Hail .......... 7"),
    (Label.TOC_ENTRY, "C. Storm. The Taste of Wind .......... 9"),
]
PROSE = [(Label.PARAGRAPH, "It was cold in the morning, and no colder at night.")] * 12


def volume(second: list[tuple[Label, str]], opens: float) -> list[LabelledLine]:
    """Three articles that are listed; over the second stand some lines, of the first of which the network thinks so."""
    rows = [*CONTENTS, *PROSE, (Label.TITLE, "The Colours of Snow"), (Label.AUTHOR, "A. Frost"), *PROSE]
    rows += [*second, *PROSE, (Label.TITLE, "The Taste of Wind"), (Label.AUTHOR, "C. Storm"), *PROSE]
    views = views_of(lay_out("\n".join(text for _, text in rows))[0])
    chances = [opens * (text == second[0][1]) for _, text in rows]
    return [
        LabelledLine(view, label, 1.0, opens=chance)
        for view, (label, _), chance in zip(views, rows, chances, strict=True)
    ]


@pytest.mark.parametrize(
    ("label", "opens", "found"),
    [
        (Label.TITLE, 0.0, True),
        (Label.RUNNING_HEADER, 0.0, False),  # on a page of the article, whose title is no more to be read
        (Label.RUNNING_HEADER, 0.2, True),  # a title that was taken for one
    ],
)
def test_a_listed_title_starts_an_article_and_its_running_head_does_not(
    label: Label, opens: float, found: bool
) -> None:
    lines = volume([(label, "The Smell of Hail")], opens)
    place = next(k for k, line in enumerate(lines) if line.view.text == "The Smell of Hail")
    assert (place in listed(lines).starts) is found
