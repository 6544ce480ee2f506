"""Entries of reference lists after the standards of the post-Soviet countries."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.sources import Source
from papersect.evaluation.invented.work import capitalised


@dataclass(frozen=True, slots=True)
class Marks:
    """What the standards leave open, or journals handle each in its own way."""

    dash: str
    comma: str
    blank: str
    colon: str

    @classmethod
    def of(cls, habit: int, dash: str) -> Marks:
        """The marks of one list."""
        return cls(dash, "," if habit % 4 == 0 else "", " " if habit % 2 else "", " : " if habit % 5 == 1 else ": ")


def gost(source: Source, dice: Dice, habit: int) -> str:
    """With dashes: Ручьёв И. И. Название // Вестник. – 2010. – № 3. – С. 12–18."""
    return _entry(source, dice, Marks.of(habit, (" – ", " – ", " - ", " — ")[habit % 4]))


def gost_short(source: Source, dice: Dice, habit: int) -> str:
    """Without dashes: Ручьёв И. И. Название // Вестник. 2010. № 3. С. 12–18."""
    return _entry(source, dice, Marks.of(habit, " "))


def _entry(source: Source, dice: Dice, marks: Marks) -> str:
    if source.kind == "law" and source.bank.has("law"):
        return capitalised(source.bank.say(dice, "law", "law"))
    return f"{_head(source, dice, marks)}{TAILS.get(source.kind, _book)(source, dice, marks)}"


def _head(source: Source, dice: Dice, marks: Marks) -> str:
    """Authors and title, perhaps the authors once more behind it."""
    title, say = capitalised(source.title), source.bank.labels
    shown = source.people[: 1 if dice.chance(0.1) else 3]
    people = ", ".join(person.surname_first(marks.comma, marks.blank) for person in shown)
    again = [person.surname_last(marks.blank) for person in source.people[:4]]
    if dice.chance(0.18) and again:
        more = f" [{say['others'][0]}]" if len(source.people) > 4 else ""
        return f"{people} {title} / {', '.join(again)}{more}"
    if not people and again == [] and "editor" in say:
        return f"{title} / {source.bank.fill(dice, dice.pick(say['editor']), 'general')}"
    return f"{people} {title}".strip()


def _article(source: Source, dice: Dice, marks: Marks) -> str:
    say, dash = source.bank.labels, marks.dash
    number, volume = f"{say['number'][0]} {source.issue}", f"{say['volume'][0]} {source.volume}"
    issue = dice.pick((f"{volume}, {number}", number, f"{number} ({source.volume})", f"{volume}.{dash}{number}"))
    tail = f"{dash}DOI: {source.doi}." if dice.chance(0.12) else ""
    return f" // {capitalised(source.container)}.{dash}{source.year}.{dash}{issue}.{dash}{_pages(source, dice)}.{tail}"


def _pages(source: Source, dice: Dice) -> str:
    return f"{source.bank.labels['pages'][0]} {source.pages[0]}{dice.pick('–-')}{source.pages[1]}"


def _chapter(source: Source, dice: Dice, marks: Marks) -> str:
    dash = marks.dash
    where = f"{source.place}, {source.year}"
    if dice.chance(0.4):
        where = f"{source.place}{marks.colon}{source.publisher}, {source.year}"
    return f" // {capitalised(source.container)}.{dash}{where}.{dash}{_pages(source, dice)}."


def _web(source: Source, dice: Dice, marks: Marks) -> str:
    say = source.bank.labels
    accessed = source.bank.fill(dice, dice.pick(say["accessed"]), "general")
    site = f" // {capitalised(source.container)}" if dice.chance(0.4) else ""
    return f" {dice.pick(say['web'])}{site}{marks.dash or ' '}URL: {source.address} {accessed}."


def _thesis(source: Source, dice: Dice, marks: Marks) -> str:
    say, dash = source.bank.labels, marks.dash
    pages = f"{source.pages[1]} {say['leaves'][0]}"
    return f"{marks.colon}{dice.pick(say['thesis'])}.{dash}{source.place}, {source.year}.{dash}{pages}"


def _book(source: Source, dice: Dice, marks: Marks) -> str:
    dash, leaves = marks.dash, source.bank.labels["leaves"][0]
    where = f"{source.place}{marks.colon}{source.publisher}, {source.year}"
    if dice.chance(0.1):
        return f".{dash}{where}."
    return f".{dash}{where}.{dash}{source.pages[1]} {leaves}"


TAILS = {"article": _article, "chapter": _chapter, "web": _web, "thesis": _thesis}
