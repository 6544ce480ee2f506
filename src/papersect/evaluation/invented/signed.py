"""What stands in the back of a journal: letters and answers to them, reviews of books, obituaries, corrections.

They are short, many to a page, and the writer signs at the end, as often as not, where a paper's authors stand under
its title.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from papersect.evaluation.invented.back import listed
from papersect.evaluation.invented.composition import Composition, rims
from papersect.evaluation.invented.contacts import email
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.people import Person, in_running_head, person
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.prose import paragraph
from papersect.evaluation.invented.thesis_shapes import NAMINGS
from papersect.evaluation.invented.work import Work, capitalised, in_capitals
from papersect.lines.label import Label

MATTERS = (  # what most pieces of a house are
    ((("letter", 6.0), ("answer", 2.0), ("note", 0.6), ("correction", 0.6)), 4.0),
    ((("review", 8.0), ("note", 0.5), ("obituary", 0.4)), 4.0),
    ((("note", 5.0), ("obituary", 1.0), ("correction", 0.7), ("review", 1.5)), 2.0),
    ((("letter", 1.0), ("review", 1.0), ("note", 1.0), ("obituary", 0.7), ("answer", 0.4), ("correction", 0.5)), 2.0),
)
PLACES = (("end", 8.0), ("title", 2.5), ("over", 0.6))  # where names stand: signed, under the title, over it
SIGNATURES = (  # the lines of a signature, `|` where a line ends
    ("{name}", 3.0),
    ("{name}|{institution}", 2.5),
    ("{name}, {city}", 2.0),
    ("{name}|{city}", 1.5),
    ("{name}|{position}|{institution}, {city}", 1.5),
    ("{name}, {degree}|{institution}|{city}", 1.0),
    ("{name}, {institution}, {city}", 1.0),
    ("{name}|{institution}|{city}, {country}", 1.0),
    ("({name})", 0.4),
    ("{city}, {name}", 0.3),
)
LENGTHS = ((1, 3.0), (2, 3.0), (3, 2.5), (4, 1.5), (6, 0.7), (9, 0.3))
SALUTED, CLOSED, KIND_OVER, MAILED = 0.7, 0.2, 0.25, 0.25
BOOKS = (  # how the book under review is named, `|` where a line ends
    "{name}. {title}. {place}: {publisher}, {year}. {extent}.",
    "{title}. {name}. {place}: {publisher}, {year}. {extent}. {price}.",
    "{name}: {title}. {place}: {publisher} {year}, {extent}, {price}.",
    "{title}|{name}|{publisher}, {place}, {year}. {extent}. ISBN 978-{big}-{big}-{int}",
    "{name} {title}. – {place}: {publisher}, {year}. – {extent}.",
    "{title} / {name}. {place}: {publisher}, {year}. {extent}",
    "{name}, {title} ({place}: {publisher}, {year}), {extent}, {price}",
)
PRICES = ("£{int}.99", "${int}.00", "€ {int},–", "{int} €", "{big} ₽", "£{int}", "ISBN 978-{big}-{big}-{int}")


@dataclass(slots=True)
class Hand:
    """How the pieces of one house are headed and signed."""

    matter: tuple[tuple[str, float], ...]
    place: str
    signature: str
    book: str
    price: str
    naming: Callable[[Person], str]
    capital_names: bool
    capital_titles: bool
    form: Form
    titled: bool  # whether letters bear titles
    saluted: bool
    run_in: bool  # whether the salutation, or the name of an answer, runs into the text
    closed: bool
    kind_over: bool
    listed_first: bool  # whether the works cited stand over the signature

    @classmethod
    def drawn(cls, dice: Dice) -> Hand:
        """Habits at random."""
        return cls(
            matter=dice.weighted(MATTERS),
            place=dice.weighted(PLACES),
            signature=dice.weighted(SIGNATURES),
            book=dice.pick(BOOKS),
            price=dice.pick(PRICES),
            naming=dice.weighted(NAMINGS),
            capital_names=dice.chance(0.3),
            capital_titles=dice.chance(0.25),
            form=dice.pick((Form.LINES, Form.LINES, Form.RIGHT, Form.CENTRED)),
            titled=dice.chance(0.8),
            saluted=dice.chance(SALUTED),
            run_in=dice.chance(0.5),
            closed=dice.chance(CLOSED),
            kind_over=dice.chance(KIND_OVER),
            listed_first=dice.chance(0.3),
        )


def signed(dice: Dice, house: House, work: Work, habits: Dice) -> Composition:
    """A letter, an answer, a review, a note, an obituary or a correction of the house."""
    hand = Hand.drawn(habits)
    people = [person(dice, work.bank) for _ in range(dice.weighted(((1, 6.0), (2, 1.5), (3, 0.7))))]
    matter = dice.weighted(hand.matter)
    title = _title(work, hand, matter, people)
    body = list(_body(work, hand, matter))
    pieces = [*_headed(work, hand, matter, title, people), *body]
    ending = [list(_signature(work, hand, matter, people)), list(listed(work, work.sources, "", work.manner.listing))]
    for part in reversed(ending) if hand.listed_first else ending:
        pieces += part
    pieces[0].start = True
    names = ", ".join(one.surname_last() for one in people)
    furniture = rims(dice, house, in_running_head(dice, people, work.say("others")), title or work.say("columns"))
    return Composition(pieces, furniture, work.bank.code, work.field, title or names, names)


def _title(work: Work, hand: Hand, matter: str, people: list[Person]) -> str:
    """What stands over it; a letter may have no title at all."""
    if matter == "review":
        return _book(work, hand)
    if matter == "obituary":
        name, year = people[0].full(False), work.dice.between(1920, 1960)
        years = f" ({year}–{year + work.dice.between(40, 80)})" if work.dice.chance(0.8) else ""
        return work.dice.pick((f"{name}{years}", f"{work.say('memoriam')} {name}", work.say("memoriam")))
    if matter in ("answer", "correction"):
        said = work.say(matter)
        return said if work.dice.chance(0.6) or matter == "answer" else f"{said}: {work.say('title')}"
    if matter == "letter" and not hand.titled:
        return ""
    return capitalised(work.say("title"))


def _book(work: Work, hand: Hand) -> str:
    author = person(work.dice, work.bank)
    extent = f"{work.dice.between(90, 600)} {work.say('leaves')}"
    slots = {"{name}": hand.naming(author), "{title}": capitalised(work.say("title")), "{extent}": extent}
    pattern = hand.book.replace("{price}", hand.price)
    for slot, text in slots.items():
        pattern = pattern.replace(slot, text)
    return work.bank.fill(work.dice, pattern, work.field, 1).replace("..", ".").replace("|", "\n")


def _headed(work: Work, hand: Hand, matter: str, title: str, people: list[Person]) -> Iterator[Piece]:
    named = matter not in ("obituary", "correction")
    if named and hand.place == "over":
        yield from _names(work, hand, people)
    if hand.kind_over and work.dice.chance(0.8):
        kind = work.say("kinds")
        yield Piece(Label.OTHER, kind.upper() if hand.capital_titles else kind, Form.LINES)
    if title and not (matter == "answer" and hand.run_in):
        shown = in_capitals(title, work.bank) if hand.capital_titles and matter != "review" else title
        yield Piece(Label.TITLE, shown, Form.CENTRED if hand.form is Form.CENTRED else Form.LINES)
    if named and hand.place == "title":
        yield from _names(work, hand, people)


def _body(work: Work, hand: Hand, matter: str) -> Iterator[Piece]:
    lead = ""
    if matter == "letter" and (hand.saluted or not hand.titled):  # something must say that one begins
        said = work.say("salutation")
        lead = f"{said}{work.dice.pick((', ', ' – ', ': ', ' '))}" if hand.run_in else ""
        if not lead:
            yield Piece(Label.PARAGRAPH, f"{said}{work.dice.pick((',', ':', '!', ''))}", Form.LINES)
    elif matter == "answer" and hand.run_in:
        lead = f"{work.say('answer')}{work.dice.pick(('. ', ': ', ' – '))}"
    count = 1 if matter == "correction" else work.dice.weighted(LENGTHS)
    for _ in range(count):
        yield paragraph(work, lead=lead)
        lead = ""


def _signature(work: Work, hand: Hand, matter: str, people: list[Person]) -> Iterator[Piece]:
    if matter == "correction" or (hand.place != "end" and matter != "obituary"):
        return
    if matter in ("letter", "answer") and hand.closed:
        yield Piece(Label.PARAGRAPH, f"{work.say('valediction')}{work.dice.pick((',', '', '.'))}", hand.form)
    yield from _names(work, hand, people if matter != "obituary" else [person(work.dice, work.bank)])


def _names(work: Work, hand: Hand, people: list[Person]) -> Iterator[Piece]:
    """Names, and the lines below them that say where their bearers are."""
    names = ", ".join(hand.naming(one) for one in people)
    names = in_capitals(names, work.bank) if hand.capital_names else names
    first, *below = hand.signature.replace("{name}", names).split("|")
    yield Piece(Label.AUTHOR, work.bank.fill(work.dice, first, work.field, 2), hand.form)
    for line in below:
        text = capitalised(work.bank.fill(work.dice, line, work.field, 2))
        label = Label.AFFILIATION if line != "{city}" else Label.ADDRESS
        yield Piece(label, text, hand.form, close=True)
    if below and work.dice.chance(MAILED):
        yield Piece(Label.EMAIL, email(work, people[0], work.bank), hand.form, close=True)
