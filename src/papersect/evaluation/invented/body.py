"""The text between front matter and references: sections of paragraphs, lists, formulas, tables and figures."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.floats import figure, table
from papersect.evaluation.invented.formulas import formula
from papersect.evaluation.invented.headings import Headings
from papersect.evaluation.invented.listings import listing
from papersect.evaluation.invented.lists import conclusions, enumeration
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.prose import paragraph
from papersect.evaluation.invented.work import Work, capitalised
from papersect.lines.label import Label

Share = float
RICH: dict[str, tuple[tuple[str, Share], ...]] = {  # how often a field has what, for each paragraph
    "mathematics": (("formula", 0.75), ("statement", 0.3), ("list", 0.03), ("table", 0.02), ("figure", 0.03)),
    "tech": (("formula", 0.35), ("statement", 0.0), ("list", 0.08), ("table", 0.07), ("figure", 0.1)),
    "nature": (("formula", 0.12), ("statement", 0.0), ("list", 0.05), ("table", 0.11), ("figure", 0.11)),
    "economics": (("formula", 0.08), ("statement", 0.0), ("list", 0.12), ("table", 0.12), ("figure", 0.07)),
    "medicine": (("formula", 0.02), ("statement", 0.0), ("list", 0.07), ("table", 0.13), ("figure", 0.07)),
    "law": (("formula", 0.0), ("statement", 0.0), ("list", 0.06), ("table", 0.02), ("figure", 0.01)),
}


def body(work: Work, sections: int) -> Iterator[Piece]:
    """All sections, each with its heading where the paper has headings."""
    headings = Headings(work)
    for number in range(sections):
        yield from _section(work, headings, number, sections)


def _section(work: Work, headings: Headings, number: int, sections: int) -> Iterator[Piece]:
    dice = work.dice
    heading, lead = headings.section(number, sections)
    yield from heading
    size = dice.between(1, 3) if number in (0, sections - 1) else dice.between(2, 6)
    parts = headings.parts(number, sections)
    if heading and number == sections - 1 and dice.chance(0.2):
        if dice.chance(0.5):
            yield Piece(Label.PARAGRAPH, work.say("findings_lead"), Form.PROSE)
        yield from conclusions(work)
        return
    for part in range(max(1, parts)):
        if parts:
            yield from headings.part(part)
        for _ in range(max(1, size // max(1, parts))):
            yield paragraph(work, lead=lead or headings.lead())
            lead = ""
            yield from _matter(work)


def _matter(work: Work) -> Iterator[Piece]:
    shares = dict(RICH[work.field])
    dice = work.dice
    if dice.chance(shares["formula"]):
        yield from _formulas(work)
    if dice.chance(shares["statement"]):
        yield from _statement(work)
    if work.field == "tech" and dice.chance(0.03):
        yield listing(dice)
    if dice.chance(0.04 if work.field == "law" else 0.0):
        yield _verse(work)
    if dice.chance(shares["list"]):
        yield from enumeration(work)
    if dice.chance(shares["table"]):
        yield from table(work)
    if dice.chance(shares["figure"]):
        yield from figure(work)


def _verse(work: Work) -> Piece:
    """Some verses quoted: short lines that each begin with a capital."""
    dice = work.dice
    lines = [capitalised(work.say("keyword"))[:44].strip() for _ in range(dice.between(2, 9))]
    ends = (",", "", "", ";", " –", "!")
    text = "\n".join(line + dice.pick(ends) for line in lines[:-1])
    return Piece(Label.PARAGRAPH, f"{text}\n{lines[-1]}.", Form.PROSE)


def _formulas(work: Work) -> Iterator[Piece]:
    dice = work.dice
    for _ in range(dice.weighted(((1, 3.0), (2, 1.0), (3, 0.5)))):
        if dice.chance(0.5):
            lead = capitalised(work.say("formula_lead"))
            yield Piece(Label.PARAGRAPH, lead.rstrip(":") + dice.pick((":", "", ",")), Form.PROSE)
        yield formula(work)
    if dice.chance(0.5):
        yield Piece(Label.PARAGRAPH, work.say("where"), Form.LINES, goes_on=True)


def _statement(work: Work) -> Iterator[Piece]:
    dice = work.dice
    name = work.say("statement_words")
    number = dice.pick((f" {work.count(name)}", f" {work.count(name)}", ""))
    claim = " ".join(capitalised(work.say("claim")) for _ in range(dice.between(1, 3)))
    yield Piece(Label.STATEMENT, f"{name}{number}. {claim}", Form.PROSE)
    if dice.chance(0.5):
        yield formula(work)
    if dice.chance(0.6):
        text = " ".join(capitalised(work.say("claim")) for _ in range(dice.between(1, 4)))
        yield Piece(Label.STATEMENT, f"{work.say('proof')}. {text}{dice.pick(('', ' □', ' ■', ''))}", Form.PROSE)
