"""Lists with the bullets, dashes, numbers and letters of many countries."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work, capitalised
from papersect.lines.label import Label

MARKERS = ("–", "–", "—", "-", "•", "•", "\uf0b7", "●", "*", "{n})", "{n})", "{n}.", "({n})", "{c})", "o")
CYRILLIC, LATIN = "абвгдежзиклм", "abcdefghijkl"


def enumeration(work: Work) -> Iterator[Piece]:
    """A paragraph that announces a list, and the list."""
    dice = work.dice
    marker = dice.pick(MARKERS)
    blank = dice.weighted(((" ", 6.0), ("  ", 1.0), ("\t", 1.0), ("\n", 0.5)))
    letters = LATIN if work.bank.latin else CYRILLIC
    lead = capitalised(work.say("list_lead"))
    yield Piece(Label.PARAGRAPH, lead, Form.PROSE)
    count, capital = dice.between(2, 8), marker.endswith(".") or dice.chance(0.2)
    long = dice.chance(0.3)
    for k in range(count):
        text = work.say("item")
        if long:
            text = f"{text.rstrip(';')}, {work.say('item')}"
        if k + 1 == count:
            text = text.rstrip(";") + "."
        shown = marker.format(n=k + 1, c=letters[k])
        yield Piece(
            Label.LIST_ITEM,
            f"{shown}{blank}{capitalised(text) if capital else text}",
            dice.pick((Form.PROSE, Form.HANGING)),
            close=True,
        )
