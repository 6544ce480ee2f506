"""Short theses as student conferences print them: a head, some paragraphs without headings, few sources or none."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.back import heading_of_references, listed
from papersect.evaluation.invented.composition import Composition, rims
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.floats import figure, table
from papersect.evaluation.invented.formulas import formula
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.lists import enumeration, findings
from papersect.evaluation.invented.people import in_running_head
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.prose import paragraph
from papersect.evaluation.invented.theses import Head
from papersect.evaluation.invented.work import Work
from papersect.lines.label import Label

LENGTHS = ((1, 1.5), (2, 3.0), (3, 3.0), (4, 2.0), (5, 1.0), (6, 0.7))
SENTENCES = ((1, 0.6), (2, 2.0), (3, 2.0), (5, 1.5), (8, 0.5))
STRUCTURED = (0.07, 0.3)  # the share of theses, and of those of medicine, that name the parts of their text
LEAST = 5  # sentences of a thesis in one paragraph
MATTER = (("none", 20.0), ("table", 1.0), ("figure", 1.0), ("formula", 1.0), ("list", 1.6))


def short(dice: Dice, house: House, work: Work, habits: Dice) -> Composition:
    """A short thesis of the house."""
    head = Head.drawn(work, habits)
    codes = [Piece(Label.CLASSIFICATION, work.say("udc"))] if work.coded and work.bank.has("udc") else []
    body = list(_body(work))
    pieces = [*codes, *head.pieces(), *body, *head.late_teacher(), *_sources(work)]
    pieces[0].start = True
    furniture = rims(dice, house, in_running_head(dice, head.people, work.say("others")), head.title)
    return Composition(pieces, furniture, work.bank.code, work.field, head.title, head.listed())


def _body(work: Work) -> Iterator[Piece]:
    dice = work.dice
    if work.bank.has("parts") and dice.chance(STRUCTURED[work.field == "medicine"]):
        yield from _structured(work)
        return
    count = dice.weighted(LENGTHS)
    for _ in range(count):
        yield paragraph(work, sentences=max(dice.weighted(SENTENCES), LEAST if count == 1 else 1))
        yield from _matter(work)
    if dice.chance(0.2):
        yield from findings(work)


def _structured(work: Work) -> Iterator[Piece]:
    """The whole thesis as aim, methods, results, each named where its paragraph begins."""
    stop = work.dice.pick((". ", ". ", ": "))
    for name in work.bank.labels["parts"]:
        yield paragraph(work, sentences=work.dice.between(1, 4), lead=f"{name}{stop}")


def _matter(work: Work) -> Iterator[Piece]:
    found = work.dice.weighted(MATTER)
    if found == "table":
        yield from table(work)
    elif found == "figure":
        yield from figure(work)
    elif found == "formula":
        yield formula(work)
    elif found == "list":
        yield from enumeration(work)


def _sources(work: Work) -> Iterator[Piece]:
    """A short list, under a head or rarely none."""
    if not work.sources:
        return
    if work.dice.chance(0.95):
        form = work.dice.pick((Form.CENTRED, Form.LINES, Form.PROSE))
        yield heading_of_references(work, work.say("literature"), form)
    yield from listed(work, work.sources, "", work.manner.listing)
