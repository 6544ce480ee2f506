"""Lists with the bullets, dashes, numbers and letters of many countries."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.prose import sentence
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


def findings(work: Work) -> Iterator[Piece]:
    """Numbered conclusions of some sentences each, under a heading or behind a line that announces them."""
    dice = work.dice
    if dice.chance(0.4):
        yield Piece(Label.HEADING_1, work.say("findings"), dice.pick((Form.LINES, Form.CENTRED, Form.PROSE)), level=1)
    else:
        yield Piece(Label.PARAGRAPH, work.say("findings_lead"), Form.PROSE)
    yield from conclusions(work)


def conclusions(work: Work) -> Iterator[Piece]:
    """Numbered items of one to three sentences."""
    dice = work.dice
    marker = dice.weighted((("{n}. ", 6.0), ("{n}) ", 2.0), ("– ", 0.7), ("{n}.", 0.3)))
    for k in range(dice.between(2, 6)):
        text = " ".join(sentence(work) for _ in range(dice.weighted(((1, 4.0), (2, 2.0), (3, 1.0)))))
        close = dice.chance(0.85)
        yield Piece(
            Label.LIST_ITEM, f"{marker.format(n=k + 1)}{text}", Form.PROSE, notes=work.taken_notes(), close=close
        )
