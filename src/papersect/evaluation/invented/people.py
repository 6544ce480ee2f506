"""Invented people: authors, editors, supervisors, those cited."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.dice import Dice

WITH_FEMALE_A = ("ов", "ев", "ёв", "ин", "ын")


@dataclass(frozen=True, slots=True)
class Person:
    """A name in its parts; `father` is a patronymic, a second given name or nothing."""

    surname: str
    given: str
    father: str

    def initials(self, blank: str = " ") -> str:
        """The initials, with a blank or nothing between them."""
        return blank.join(f"{name[0]}." for name in (self.given, self.father) if name)

    def surname_first(self, comma: str = "", blank: str = " ") -> str:
        """As in lists: Ручьёв И. И."""
        return f"{self.surname}{comma} {self.initials(blank)}"

    def surname_last(self, blank: str = "") -> str:
        """As in headers: И.И. Ручьёв"""
        return f"{self.initials(blank)} {self.surname}"

    def full(self, surname_first: bool) -> str:
        """The name in full."""
        names = f"{self.given} {self.father}".strip()
        return f"{self.surname} {names}" if surname_first else f"{names} {self.surname}"


def in_running_head(dice: Dice, people: Sequence[Person], others: str) -> str:
    """The authors as heads of pages name them: all, or the first and that there are others.

    >>> people = [Person("Frost", "Ada", ""), Person("Storm", "Bo", "")]
    >>> sorted({in_running_head(Dice(str(k)), people, "et al.") for k in range(40)})[:4]
    ['A. Frost et al.', 'A. Frost, B. Storm', 'Frost A. et al.', 'Frost A., Storm B.']
    """
    blank = dice.pick(("", " "))
    namings: tuple[Callable[[Person], str], ...] = (
        lambda one: one.surname_first("", blank),
        lambda one: one.surname_last(blank),
        lambda one: one.surname,
    )
    naming = dice.pick(namings)
    if len(people) > 1 and others and dice.chance(0.4 if len(people) == 2 else 0.7):
        return f"{naming(people[0])} {others}"
    return ", ".join(map(naming, people))


def person(dice: Dice, bank: Bank) -> Person:
    """A person with a name of the language."""
    female = dice.chance(0.5)
    surname = bank.say(dice, "surname", bank.grammar.fields[0])
    if female and surname.endswith(WITH_FEMALE_A):
        surname += "а"
    given = bank.say(dice, "woman" if female else "man", bank.grammar.fields[0])
    fathers = "daughters" if female else "fathers"
    has = bank.has(fathers) and dice.chance(0.95 if not bank.latin else 0.35)
    father = bank.say(dice, fathers, bank.grammar.fields[0]) if has else ""
    return Person(surname, given, father if father != given else "")
