"""What follows the text: thanks, funding, references, a second list in Latin letters, who the authors are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.evaluation.invented.authors import Byline
from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.contacts import orcid
from papersect.evaluation.invented.entries import entry
from papersect.evaluation.invented.floats import table
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.prose import paragraph
from papersect.evaluation.invented.romanising import romanised
from papersect.evaluation.invented.sources import Source
from papersect.evaluation.invented.work import Work, capitalised, spaced
from papersect.lines.label import Label

SMALL = (
    ("acknowledgements", "thanks", 0.12),
    ("funding", "funded", 0.15),
    ("conflict", "conflicting", 0.15),
    ("contribution", "equal", 0.05),
)


def endings(work: Work) -> Iterator[Piece]:
    """Thanks, funding and the like, each under a heading or with its name run in."""
    dice = work.dice
    own = dice.chance(0.5)
    for head, text, share in SMALL:
        if not dice.chance(share if work.genre == "paper" else share / 4) or not work.bank.has(text):
            continue
        name, said = work.say(head), capitalised(work.say(text))
        if own:
            yield Piece(Label.HEADING_1, name.upper() if work.manner.capitals else name, level=1)
            yield Piece(Label.PARAGRAPH, said, Form.PROSE)
        else:
            yield Piece(Label.PARAGRAPH, f"{name}{dice.pick(('. ', ': '))}{said}", Form.PROSE)


def references(work: Work) -> Iterator[Piece]:
    """The reference list under its head."""
    if not work.sources:
        return
    form = work.dice.pick((Form.CENTRED, Form.LINES))
    yield heading_of_references(work, work.say("references"), form)
    yield from listed(work, work.sources, "", work.manner.listing)


def romanised_references(work: Work) -> Iterator[Piece]:
    """The list once more in Latin letters, in few papers."""
    if not work.sources or work.bank.latin or not work.dice.chance(0.18):
        return
    head = work.dice.pick(("References", "REFERENCES", "References:", "References (transliterated)"))
    yield Piece(Label.HEADING_1, head, work.dice.pick((Form.CENTRED, Form.LINES)), level=1)
    yield from listed(work, work.sources, "t", work.dice.pick(("harvard", "vancouver")))


def heading_of_references(work: Work, head: str, form: Form) -> Piece:
    """The head of a list of references, printed as the paper prints its headings."""
    shown = head.upper() if work.manner.capitals else head
    return Piece(Label.HEADING_1, spaced(shown) if work.manner.spaced else shown, form, level=1)


def listed(work: Work, sources: Sequence[Source], prefix: str, style: str) -> Iterator[Piece]:
    """Entries in a style, their keys after the prefix."""
    form = work.dice.pick((Form.PROSE, Form.HANGING, Form.LINES))
    for k, source in enumerate(sources):
        text = entry(style, source, work.dice, work.manner.words)
        text = romanised(text) if prefix else text
        number = work.manner.numbering.format(n=k + 1)
        yield Piece(
            Label.REFERENCE, f"{number}{text}", form, entry=f"{prefix}{source.key}", close=work.dice.chance(0.75)
        )


def appendix(work: Work) -> Iterator[Piece]:
    """A table or two behind everything."""
    yield Piece(Label.HEADING_1, work.say("appendix"), work.dice.pick((Form.RIGHT, Form.CENTRED, Form.LINES)), level=1)
    if work.dice.chance(0.5):
        yield paragraph(work)
    yield from table(work)


def about(work: Work, byline: Byline) -> Iterator[Piece]:
    """Who the authors are, each in one run or line by line."""
    dice = work.dice
    tongues = dice.weighted((([work.bank], 6.0), ([work.english], 2.0), ([work.bank, work.english], 2.0)))
    banks = [one for one in tongues if one.has("about")]
    if not banks:
        return
    head = dice.pick((" / ", "\n", ". ")).join(work.say("about", one) for one in banks)
    head = head.upper() if dice.chance(0.25) else head
    yield Piece(Label.HEADING_1, f"{head}{dice.pick(('', '', ':'))}", dice.pick((Form.LINES, Form.CENTRED)))
    shape = dice.pick((_in_one_run, _in_one_run, _line_by_line))
    mark = dice.pick((" – ", " – ", ", ", " — ", ": "))
    for one in byline.people:
        for own in banks:
            yield from shape(work, own, byline.name(one, own), mark)


def _in_one_run(work: Work, own: Bank, name: str, mark: str) -> Iterator[Piece]:
    dice = work.dice
    known = [capitalised(work.say("institution", own)), *(work.say(part, own) for part in ("city", "country"))]
    text = f"{name}{mark}{', '.join([work.say('degree', own), *known])}"
    if dice.chance(0.5):
        yield Piece(Label.AFFILIATION, f"{text}. {own.fill(dice, 'E-mail: {email}', 'general')}", Form.LINES)
        return
    yield Piece(Label.AFFILIATION, text, Form.LINES)
    if dice.chance(0.5):
        yield Piece(Label.EMAIL, own.fill(dice, "E-mail: {email}", "general"), close=True)


def _line_by_line(work: Work, own: Bank, name: str, mark: str) -> Iterator[Piece]:
    """The name on a line, degree, institution and address below."""
    dice = work.dice
    yield Piece(Label.AFFILIATION, f"{name}{dice.pick(('', '', mark.rstrip()))}", Form.LINES)
    for part, share in (("degree", 0.8), ("position", 0.4), ("institution", 0.95)):
        if dice.chance(share):
            yield Piece(Label.AFFILIATION, capitalised(work.say(part, own)), close=True)
    if dice.chance(0.3) and own.has("street"):
        yield Piece(Label.ADDRESS, own.fill(dice, "{postcode}, {city}, {street}", "general"), close=True)
    if dice.chance(0.7):
        yield Piece(Label.EMAIL, own.fill(dice, "E-mail: {email}", "general"), close=True)
    if dice.chance(0.3):
        yield Piece(Label.AFFILIATION, orcid(work, own), close=True)
