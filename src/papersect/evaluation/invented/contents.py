"""Contents pages: papers and sections with their pages, in the one form an issue has."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.evaluation.invented.composition import Composition
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.lines.label import Label

FORMS = (
    ("{a} {t} {d} {p}", 4.0),
    ("{a} {t} {p}", 1.0),
    ("{t} {d} {p}", 1.5),
    ("{a}\n{t} {d} {p}", 3.0),
    ("{a}\n{t}\n{p}", 0.7),
    ("{t}\n{a} {d} {p}", 1.5),
    ("{p} {a} {t}", 0.7),
    ("{a} {t}\t{p}", 1.0),
    ("{n}. {a} {t} {d} {p}", 0.8),
)
LEADERS = ("." * 20, ". " * 12, "…", "………………", "", "......", "_" * 12)


def contents(
    dice: Dice, house: House, papers: Sequence[Composition], banners: Sequence[Piece | None]
) -> Iterator[Piece]:
    """The list of the papers under the titles of the sections they open."""
    yield Piece(Label.HEADING_1, dice.pick(house.own.labels["contents"]), Form.CENTRED)
    form, leader = dice.weighted(FORMS), dice.pick(LEADERS).strip()
    capitals, sectioned, page = dice.chance(0.2), dice.chance(0.8), dice.between(3, 9)
    for k, (paper, banner) in enumerate(zip(papers, banners, strict=True)):
        if banner is not None and sectioned:
            yield Piece(Label.TOC_ENTRY, banner.text, dice.pick((Form.CENTRED, Form.LINES)))
        title = paper.title.upper() if capitals else paper.title
        text = form.format(a=paper.authors, t=title, d=leader, p=page, n=k + 1).replace("  ", " ")
        page += dice.between(1, 14)
        yield Piece(Label.TOC_ENTRY, text, Form.LINES, close=dice.chance(0.5))
