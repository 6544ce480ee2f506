"""What issues print before and behind their papers: a title page, who made the issue, a preface."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import capitalised, in_capitals
from papersect.lines.label import Label

LINES = (
    "ISSN {issn}",
    "{journal}",
    "{institution}",
    "{titlepage}",
    "{titlepage}",
    "{number} {int} ({big}) {year}",
    "{conference}",
    "{city} {year}",
    "{date}",
)


def title_page(dice: Dice, house: House) -> Iterator[Piece]:
    """Who publishes what, when and where."""
    own, field = house.own, house.fields[0]
    for line in dice.some(LINES, dice.between(2, 7)):
        text = capitalised(own.fill(dice, line, field))
        yield Piece(Label.OTHER, in_capitals(text, own) if dice.chance(0.4) else text, Form.CENTRED)
    if dice.chance(0.6):
        yield from imprint(dice, house)


def imprint(dice: Dice, house: House) -> Iterator[Piece]:
    """Editors, printers, numbers, rights."""
    own, field = house.own, house.fields[0]
    for line in dice.some(own.labels["imprint"], dice.between(1, len(own.labels["imprint"]))):
        yield Piece(Label.OTHER, own.fill(dice, line, field))
    if dice.chance(0.5):
        yield Piece(Label.NOTICE, own.say(dice, "rights", field))


def preface(dice: Dice, house: House) -> Iterator[Piece]:
    """Some words of the editors to the readers."""
    own, field = house.own, house.fields[0]
    yield Piece(Label.OTHER, own.say(dice, "preface", field), Form.CENTRED)
    for _ in range(dice.between(1, 4)):
        text = " ".join(capitalised(own.say(dice, "sentence", field)) for _ in range(dice.between(2, 5)))
        yield Piece(Label.OTHER, text, Form.PROSE)
    if dice.chance(0.5):
        yield Piece(Label.OTHER, own.fill(dice, "{initials} {surname}, {degree}", field), Form.RIGHT)
