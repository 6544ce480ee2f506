"""Addresses and numbers by which authors are reached and known."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.evaluation.invented.bank import Bank
from papersect.evaluation.invented.people import Person
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.romanising import romanised
from papersect.evaluation.invented.work import Work
from papersect.lines.label import Label

ORCIDS = (
    "ORCID: {orcid}",
    "ORCID iD: {orcid}",
    "https://orcid.org/{orcid}",
    "ORCID {orcid}, SPIN-код: {spin}",
    "{orcid}",
)
PHONES = {False: "Тел.: {phone}; e-mail: ", True: "Tel.: {phone}; e-mail: "}
BEFORE = ("", "", "E-mail: ", "e-mail: ", "E-mail: ", "* ", "✉ ")


def emails(work: Work, people: Sequence[Person], bank: Bank) -> str:
    """The address of one author or two on a line."""
    return ", ".join(email(work, one, bank) for one in people[: work.dice.between(1, 2)])


def email(work: Work, one: Person, bank: Bank) -> str:
    """An address, perhaps with the name in it or a telephone before it."""
    dice = work.dice
    address = bank.fill(dice, "{email}", "general")
    if dice.chance(0.4):
        name = romanised(one.surname).lower().replace(" ", ".").replace("'", "")
        address = f"{name}@{address.split('@')[1]}"
    if dice.chance(0.1):
        return bank.fill(dice, dice.pick(("{phone}, ", PHONES[bank.latin])), "general") + address
    return dice.pick(BEFORE) + address


def orcid(work: Work, bank: Bank) -> str:
    """An author's number in one of its forms."""
    return bank.fill(work.dice, work.dice.pick(ORCIDS), "general")


def corresponding(work: Work, name: str, bank: Bank, form: Form) -> Piece:
    """Whom to write to."""
    mark = work.dice.pick(("", "* ", "*"))
    address = bank.fill(work.dice, "{email}", "general")
    return Piece(Label.EMAIL, f"{mark}{work.say('corresponding', bank)}: {name}, {address}", form, close=True)
