"""Entries of reference lists as Western journals have them."""

from __future__ import annotations

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.sources import Source
from papersect.evaluation.invented.work import capitalised


def vancouver(source: Source, dice: Dice, habit: int) -> str:
    """Surname IN, Surname IN. Title. Journal. 2010;12(3):45-56."""
    names = [f"{p.surname} {p.initials('').replace('.', '')}" for p in source.people[:6]]
    start = f"{', '.join(names)}. {capitalised(source.title)}.".removeprefix(". ")
    if source.kind == "article":
        tail = f" doi: {source.doi}" if dice.chance(0.3) else ""
        numbers = f"{source.year};{source.volume}({source.issue}):{source.pages[0]}-{source.pages[1]}."
        return f"{start} {capitalised(source.container)}. {numbers}{tail}"
    if source.kind == "web":
        return f"{start} {dice.pick(source.bank.labels['web'])} {source.year}. {source.address}"
    return f"{start} {source.place}: {source.publisher}; {source.year}."


def abnt(source: Source, dice: Dice, habit: int) -> str:
    """SURNAME, I. Title. Journal, City, v. 2, n. 3, p. 12-18, 2010."""
    names = "; ".join(f"{p.surname.upper()}, {p.given if dice.chance(0.3) else p.initials()}" for p in source.people)
    start, say = f"{names} {capitalised(source.title)}.".strip(), source.bank.labels
    first, last = source.pages
    if source.kind == "article":
        numbers = f"v. {source.volume}, n. {source.issue}, p. {first}-{last}, {source.year}."
        return f"{start} {capitalised(source.container)}, {source.place}, {numbers}"
    if source.kind == "web":
        accessed = source.bank.fill(dice, dice.pick(say["accessed"]), "general")
        return f"{start} {source.year}. {dice.pick(say['web'])} {source.address}. {accessed}."
    if source.kind in ("chapter", "thesis"):
        where = f"{capitalised(source.container)}. {source.place}: {source.publisher}, {source.year}."
        return f"{start} In: {where} p. {first}-{last}."
    return f"{start} {source.place}: {source.publisher}, {source.year}. {last} p."


def harvard(source: Source, dice: Dice, habit: int) -> str:
    """Surname, I. (2010). Title. Journal, 12(3), 45–56."""
    names = _listed([p.surname_first(",") for p in source.people], source)
    start = f"{names} ({source.year}). {capitalised(source.title)}.".strip()
    first, last = source.pages
    if source.kind == "article":
        tail = f" https://doi.org/{source.doi}" if dice.chance(0.4) else ""
        return f"{start} {capitalised(source.container)}, {source.volume}({source.issue}), {first}–{last}.{tail}"
    if source.kind == "web":
        return f"{start} {source.address}"
    return f"{start} {source.place}: {source.publisher}."


def din(source: Source, dice: Dice, habit: int) -> str:
    """Surname, Given: Title. In: Journal 12 (2010), S. 45–56."""
    names = "/".join(f"{p.surname}, {p.given}" for p in source.people) if source.year % 3 else _surnames(source)
    start = f"{names}: {capitalised(source.title)}".removeprefix(": ")
    first, last, say = *source.pages, source.bank.labels
    pages = f"{say['pages'][0]} {first}–{last}."
    if source.kind == "article":
        where = f"{capitalised(source.container)} {source.volume} ({source.year}), {source.issue}, {pages}"
        return f"{start}. In: {where}"
    if source.kind == "web":
        accessed = source.bank.fill(dice, dice.pick(say["accessed"]), "general")
        return f"{start}. {dice.pick(say['web'])} {source.address} {accessed}."
    return f"{start}. {source.place}: {source.publisher} {source.year}."


def _surnames(source: Source) -> str:
    return ", ".join(person.surname for person in source.people)


def _listed(names: list[str], source: Source) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {source.bank.labels['and'][0]} {names[-1]}"
