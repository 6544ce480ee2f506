"""The styles reference lists are printed in: a new one is a row in the table."""

from __future__ import annotations

from collections.abc import Callable

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.foreign import abnt, din, harvard, vancouver
from papersect.evaluation.invented.gost import gost, gost_short
from papersect.evaluation.invented.people import Person
from papersect.evaluation.invented.sources import Source

Style = Callable[[Source, Dice, int], str]


STYLES: dict[str, Style] = {
    "gost": gost,
    "gost_short": gost_short,
    "vancouver": vancouver,
    "abnt": abnt,
    "harvard": harvard,
    "din": din,
}


def entry(style: str, source: Source, dice: Dice, habit: int) -> str:
    """A work in a style; what only points to the entry before needs none."""
    if source.kind == "again":
        return source.bank.say(dice, "again", "law")
    return STYLES[style](source, dice, habit).replace("?.", "?").replace("..", ".")


def names_of(people: tuple[Person, ...]) -> str:
    """All surnames, to sort a list by."""
    return " ".join(person.surname for person in people)
