"""Invented works that papers cite."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.bank import Bank, bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.people import Person, person

KINDS = (("article", 5.0), ("book", 3.0), ("chapter", 1.5), ("web", 1.2), ("thesis", 0.5), ("law", 0.4))


@dataclass(frozen=True, slots=True)
class Source:
    """A work with all that styles of reference lists may want to print of it."""

    key: str
    kind: str
    bank: Bank
    people: tuple[Person, ...]
    title: str
    container: str
    place: str
    publisher: str
    year: int
    volume: int
    issue: int
    pages: tuple[int, int]
    address: str
    doi: str


def source(dice: Dice, own: Bank, field: str, key: str) -> Source:
    """A work in the paper's language or, often, in another."""
    language = (
        own if dice.chance(0.66) else bank(dice.pick(("en", "en", "en", "ru" if not own.latin else "en", own.code)))
    )
    first = dice.between(3, 400)
    authors = dice.weighted(((1, 5.0), (2, 3.0), (3, 2.0), (4, 0.7), (6, 0.4)))
    people = () if dice.chance(0.06) else tuple(person(dice, language) for _ in range(authors))
    kind = "again" if field == "law" and language.has("again") and dice.chance(0.05) else dice.weighted(KINDS)

    def say(name: str) -> str:
        return language.say(dice, name, field)

    return Source(
        key=key,
        kind=kind if kind != "law" or not own.latin else "book",
        bank=language,
        people=people,
        title=say("title"),
        container=say("journal") if kind in ("article", "web") else say("conference"),
        place=say("place"),
        publisher=say("publisher"),
        year=dice.between(1948, 2000) if dice.chance(0.2) else dice.between(2001, 2024),
        volume=dice.between(1, 80),
        issue=dice.between(1, 12),
        pages=(first, first + dice.between(3, 25)),
        address=language.fill(dice, "https://{site}/{folder}/{big}{big}", field),
        doi=language.fill(dice, "{doi}", field),
    )
