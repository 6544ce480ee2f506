"""Journal issues and proceedings: a title page, contents, section titles, papers one behind the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.evaluation.invented.composing import Composition, composed
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.pages import Furniture, Pages
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import capitalised
from papersect.lines.label import Label


def issue(dice: Dice, house: House, count: int) -> Pages:
    """So many papers of a house on pages that run on."""
    papers = [composed(dice, house, house.language(dice), f"a{k + 1}.") for k in range(count)]
    pages = Pages.drawn(house.sheet, dice, Furniture([house.head], house.foot))
    pages.open()
    own_pages = dice.chance(0.75)
    opening = [*_title_page(dice, house), *_contents(dice, house, papers)]
    closing = list(_imprint(dice, house))
    if dice.chance(0.7):
        pages.place(opening)
        pages.turn()
    for k, paper in enumerate(papers):
        pages.furniture = paper.furniture if own_pages else pages.furniture
        if k and own_pages:
            pages.turn()
        if dice.chance(0.25):
            pages.place([_banner(dice, house)])
        pages.place(paper.pieces)
    if dice.chance(0.3):
        pages.turn()
        pages.place([*_contents(dice, house, papers), *closing] if dice.chance(0.5) else closing)
    pages.close()
    return pages


def _banner(dice: Dice, house: House) -> Piece:
    text = capitalised(house.own.say(dice, "banner", house.fields[0]))
    return Piece(Label.BANNER, text.upper() if dice.chance(0.5) else text, dice.pick((Form.CENTRED, Form.LINES)))


def _title_page(dice: Dice, house: House) -> Iterator[Piece]:
    own, field = house.own, house.fields[0]
    lines = [
        "ISSN {issn}",
        "{journal}",
        "{institution}",
        "№ {int} ({big}) {year}",
        "{conference}",
        "{city} {year}",
        "{date}",
    ]
    for line in dice.some(lines, dice.between(2, 6)):
        text = capitalised(own.fill(dice, line, field))
        yield Piece(Label.OTHER, text.upper() if dice.chance(0.4) else text, Form.CENTRED)
    if dice.chance(0.6):
        yield from _imprint(dice, house)


def _imprint(dice: Dice, house: House) -> Iterator[Piece]:
    own, field = house.own, house.fields[0]
    for line in dice.some(own.labels["imprint"], dice.between(1, len(own.labels["imprint"]))):
        yield Piece(Label.OTHER, own.fill(dice, line, field))
    if dice.chance(0.5):
        yield Piece(Label.NOTICE, own.say(dice, "rights", field))


def _contents(dice: Dice, house: House, papers: Sequence[Composition]) -> Iterator[Piece]:
    yield Piece(Label.HEADING_1, dice.pick(house.own.labels["contents"]), Form.CENTRED)
    form = dice.pick(
        ("{a} {t} {d} {p}", "{a} {t} {d} {p}", "{t} {d} {p}", "{a}\n{t} {d} {p}", "{p} {a} {t}", "{a}. {t}\t{p}")
    )
    dots = dice.pick(("." * 20, ". " * 12, "…", "   ", " ......"))
    number = dice.between(3, 9)
    for paper in papers:
        if dice.chance(0.15):
            banner = _banner(dice, house)
            banner.label = Label.TOC_ENTRY
            yield banner
        text = form.format(a=paper.authors, t=paper.title, d=dots.strip(), p=number)
        number += dice.between(2, 14)
        yield Piece(Label.TOC_ENTRY, text, Form.LINES, close=dice.chance(0.5))
