"""What journals print over the first page of a paper: their name, volume and pages, numbers, addresses, the licence."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import capitalised
from papersect.lines.label import Label


def masthead(dice: Dice, own: Bank, field: str) -> Iterator[Piece]:
    """One line to four, perhaps with the licence under them."""
    form = dice.pick((Form.CENTRED, Form.LINES, Form.RIGHT))
    lines = own.labels["masthead"]
    for k, line in enumerate(dice.some(lines, dice.weighted(((1, 4.0), (2, 3.0), (3, 2.0), (4, 1.0))))):
        text = own.fill(dice, line, field)
        text = text if line.startswith("http") else capitalised(text)
        yield Piece(Label.RUNNING_HEADER, text, form, close=k > 0)
    if dice.chance(0.15):
        yield Piece(Label.NOTICE, own.say(dice, "licence", field), form)
