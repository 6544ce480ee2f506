"""Starts that the white space over other articles tells of."""

from __future__ import annotations

import pytest

from papersect.articles.starts.start import Start
from papersect.articles.starts.white import set_off_alike
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

PROSE = "\n".join(["Ice is cold, as everybody knows."] * 10)


def volume(gaps: list[int], opens: float, label: Label = Label.TITLE) -> list[LabelledLine]:
    """Titles with so many empty lines over each, ten lines of prose below; of the last the network thinks `opens`."""
    text = PROSE + "".join("\n" * (gap + 1) + f"ON ICE {k}\n\n{PROSE}" for k, gap in enumerate(gaps))
    views = views_of(lay_out(text)[0])
    last = f"ON ICE {len(gaps) - 1}"
    return [
        LabelledLine(
            view, label if view.text.startswith("ON") else Label.PARAGRAPH, 1.0, 0.5, opens * (view.text == last)
        )
        for view in views
    ]


@pytest.mark.parametrize(
    ("gaps", "kept"),
    [
        ([4, 4, 4, 3], [10, 21, 32]),
        ([4, 4, 4, 4], [10, 21, 32, 43]),
        ([4, 4, 4, 1], [10, 21, 32, 43]),  # a paper run on without white space
        ([4, 4, 3, 3], [10, 21, 32, 43]),  # no habit
        ([2, 2, 2, 1], [10, 21, 32, 43]),
    ],
)
def test_less_white_than_over_others_starts_no_article(gaps: list[int], kept: list[int]) -> None:
    starts = [Start(place, 0.9, []) for place in (10, 21, 32, 43)]
    assert [start.place for start in set_off_alike(volume(gaps, 0.0), starts)] == kept


@pytest.mark.parametrize(
    ("confidence", "evidence", "kept"),
    [(0.95, ["title", "affiliations"], True), (0.95, ["title"], False), (0.6, ["title", "abstract"], False)],
)
def test_who_says_where_its_authors_are_is_an_article(confidence: float, evidence: list[str], kept: bool) -> None:
    starts = [*(Start(place, 0.9, []) for place in (10, 21, 32)), Start(43, confidence, evidence)]
    found = [start.place for start in set_off_alike(volume([4, 4, 4, 2], 0.0), starts)]
    assert found == [10, 21, 32, *[43] * kept]


@pytest.mark.parametrize(
    ("gap", "opens", "label", "found"),
    [
        (4, 0.2, Label.TITLE, True),
        (4, 0.0, Label.TITLE, False),
        (3, 0.2, Label.TITLE, False),
        (4, 0.2, Label.PARAGRAPH, False),
    ],
)
def test_as_much_white_as_over_others_starts_one(gap: int, opens: float, label: Label, found: bool) -> None:
    starts = [Start(place, 0.9, []) for place in (10, 21, 32)]
    lines = volume([4, 4, 4, gap], opens, label)
    assert [start.place for start in set_off_alike(lines, starts)] == [10, 21, 32, *[43] * found]
