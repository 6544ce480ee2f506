"""A paper put together: its pieces in the order of the paper, and what stands at the rims of its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from papersect.evaluation.invented.back import about, appendix, endings, references, romanised_references
from papersect.evaluation.invented.bank import Bank, bank
from papersect.evaluation.invented.body import body
from papersect.evaluation.invented.composition import Composition, rims
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.entries import names_of
from papersect.evaluation.invented.front import Front, front, marginalia
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.manners import manner
from papersect.evaluation.invented.mastheads import masthead
from papersect.evaluation.invented.people import in_running_head
from papersect.evaluation.invented.pieces import Piece
from papersect.evaluation.invented.shorts import short
from papersect.evaluation.invented.signed import signed
from papersect.evaluation.invented.sources import source
from papersect.evaluation.invented.work import Work

SECOND = {
    "ru": ("en", "kk"),
    "kk": ("ru", "en"),
    "ky": ("ru", "en"),
    "uk": ("en", "ru"),
    "en": ("ru", "kk"),
    "pt": ("en", "es"),
    "es": ("en", "pt"),
}
MASTHEADS = 0.22  # the share of journals that print their own head over papers
CODED_SHORTS = 0.4  # the share of houses whose codes stand over short theses, too
COUNTS = {"paper": (4, 32), "thesis": (0, 7), "letter": (0, 7), "short": (1, 5), "signed": (1, 6)}
LISTING = {"short": 0.65, "signed": 0.3}  # the share of them that list works
TRANSLATED = {"ru": (0.55, 0.08), "kk": (0.75, 0.7), "en": (0.1, 0.05)}


def composed(dice: Dice, house: House, own: Bank, prefix: str = "") -> Composition:
    """A paper of the house in a language; `prefix` keeps its entries apart from those of other papers."""
    seed = house.habits(dice)
    work = _work(dice, house, own, prefix, seed)
    if work.genre == "short":
        return short(dice, house, work, Dice(f"{seed}-head"))
    if work.genre == "signed":
        return signed(dice, house, work, Dice(f"{seed}-hand"))
    matter = front(work, Dice(f"{seed}-front"))
    pieces = list(_pieces(work, matter))
    pieces[0].start = True
    authors, title = matter.byline.listed(own), matter.title(own)
    named = in_running_head(dice, matter.byline.people, work.say("others"))
    top = Dice(f"{seed}-masthead")
    over = list(masthead(top, own, work.field)) if top.chance(MASTHEADS) else []
    return Composition(pieces, rims(dice, house, named, title), own.code, work.field, title, authors, over)


def _work(dice: Dice, house: House, own: Bank, prefix: str, seed: str) -> Work:
    field = dice.pick(house.fields) if own is house.own else dice.pick(own.grammar.fields)
    genre = dice.weighted(house.genres)
    coded = dice.chance(house.coded) and (genre != "short" or Dice(f"{house.seed}-coded").chance(CODED_SHORTS))
    work = Work(dice, own, field, genre, manner(Dice(seed), own, field, genre), coded, cited=house.cited)
    count = dice.between(*COUNTS[genre]) if genre not in LISTING or dice.chance(LISTING[genre]) else 0
    sources = [source(dice, own, field, f"{prefix}r{k + 1}") for k in range(count)]
    if dice.chance(0.4) or work.manner.citing == "names":
        sources.sort(key=lambda one: (one.bank.latin, names_of(one.people) or one.title))
    if work.manner.citing == "notes" and dice.chance(0.35):
        sources = []
    elif genre in LISTING and not sources and dice.chance(0.3):
        work.manner.citing = "notes"
    work.sources = sources
    return work


def _pieces(work: Work, matter: Front) -> Iterator[Piece]:
    dice = work.dice
    codes, shares = SECOND.get(work.bank.code, ("en",)), TRANSLATED.get(work.bank.code, (0.55, 0.3))
    other = [bank(code) for code, share in zip(codes, shares, strict=False) if dice.chance(share)]
    other = dice.shuffled(other if work.genre == "paper" or dice.chance(0.2) else [])
    early = dice.chance(0.6)
    notices = list(marginalia(work, matter))
    top = dice.chance(0.5)
    yield from _opening(work, matter, other if early else [], notices if top else [])
    sections = {"paper": dice.between(3, 7), "thesis": dice.between(2, 4), "letter": dice.between(1, 3)}[work.genre]
    yield from body(work, sections)
    yield from endings(work)
    yield from references(work)
    if dice.chance(0.07):
        yield from appendix(work)
    behind: list[Iterable[Piece]] = [
        about(work, matter.byline) if dice.chance(0.2) else (),
        _translated(matter, [] if early else other),
        romanised_references(work),
    ]
    for part in dice.shuffled(behind):
        yield from part
    yield from matter.byline.late(work.bank)
    yield from [] if top else notices


def _opening(work: Work, matter: Front, other: list[Bank], notices: list[Piece]) -> Iterator[Piece]:
    """All front matter, notices behind it, above it or at the foot of its page."""
    place = work.dice.weighted((("behind", 5.0), ("above", 1.0), ("foot", 3.0)))
    if place == "above":
        yield from notices
    arranged = _in_turn if work.dice.chance(0.2) else _one_by_one
    pieces = list(arranged(matter, [work.bank, *other]))
    if place == "foot":
        pieces[0].notes += notices
    if work.dice.chance(0.1):
        pieces[0].notes += list(about(work, matter.byline))[1:]
    yield from pieces
    if place == "behind":
        yield from notices


def _one_by_one(matter: Front, banks: list[Bank]) -> Iterator[Piece]:
    """All front matter in one language, then in the next."""
    yield from matter.pieces(banks[0], first=True)
    yield from _translated(matter, banks[1:])


def _in_turn(matter: Front, banks: list[Bank]) -> Iterator[Piece]:
    """The title in all languages, the authors in all languages, and so on."""
    printed = [list(matter.parts(one, first=k == 0)) for k, one in enumerate(banks)]
    for name in matter.order:
        for parts in printed:
            yield from (piece for part, piece in parts if part == name)


def _translated(matter: Front, banks: list[Bank]) -> Iterator[Piece]:
    for other in banks:
        yield from matter.pieces(other, first=False)
