"""The paper being invented: its language, its field, its habits, and what it has counted so far."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from papersect.evaluation.invented.bank import Bank, bank
from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.people import Person
from papersect.evaluation.invented.pieces import Piece
from papersect.evaluation.invented.sources import Source


@dataclass(slots=True)
class Manner:
    """The habits of the author and the journal, apart from print."""

    citing: str  # brackets, raised, names, notes, none
    listing: str  # the style of the reference list, see entries.py
    numbering: str  # of the reference list: "{n}.", "[{n}]", ...; empty for none
    heading: str  # none, plain, numbered, roman, chapter, run_in
    capitals: bool  # headings in capitals
    spaced: bool  # headings and table labels l i k e   t h i s
    dotted: bool  # headings end in a full stop
    words: int  # which of several words for tables and figures
    table: str  # gaps, blanks, tabs, torn_rows, torn_columns
    table_caption: str  # dash, stop, alone, right
    figure_caption: str
    bilingual: bool  # captions again in English
    figure_text: bool  # whether the drawing left its words in the text


@dataclass(slots=True)
class Work:
    """Everything the parts of one paper share."""

    dice: Dice
    bank: Bank
    field: str
    genre: str  # paper, thesis, letter, short, signed
    manner: Manner
    coded: bool = True  # whether codes of classifications are printed
    people: list[Person] = dataclasses.field(default_factory=list)
    sources: list[Source] = dataclasses.field(default_factory=list)
    cited: list[list[str]] = dataclasses.field(default_factory=list)
    notes: list[Piece] = dataclasses.field(default_factory=list)
    counts: dict[str, int] = dataclasses.field(default_factory=dict)

    def say(self, name: str, other: Bank | None = None) -> str:
        """One pattern of a list of the bank, filled."""
        return (other or self.bank).say(self.dice, name, self.field)

    def count(self, name: str) -> int:
        """The next number of tables, figures, notes …"""
        self.counts[name] = self.counts.get(name, 0) + 1
        return self.counts[name]

    def taken_notes(self) -> list[Piece]:
        """The footnotes written since they were last taken."""
        notes, self.notes = self.notes, []
        return notes

    @property
    def english(self) -> Bank:
        """The bank for what is said again in English."""
        return bank("en")


def spaced(text: str) -> str:
    """Letters set apart, as printers once set words apart from others.

    >>> spaced("Таблица 1")
    'Т а б л и ц а  1'
    """
    return "  ".join(" ".join(word) if word.isalpha() else word for word in text.split(" "))


def in_capitals(text: str, bank: Bank) -> str:
    """The text in the capitals of its language: Turkish keeps the dot of its i."""
    return (text.replace("i", "İ") if bank.code == "tr" else text).upper()


def stopped(text: str) -> str:
    """A full stop at the end, unless something like it stands there.

    >>> stopped("1999–2001 гг."), stopped("О воде")
    ('1999–2001 гг.', 'О воде.')
    """
    return text if text.endswith((".", "?", "!", "…")) else f"{text}."


def capitalised(text: str) -> str:
    """The first letter a capital, whatever stands before it.

    >>> capitalised("«рост» реки")
    '«Рост» реки'
    """
    for k, char in enumerate(text):
        if char.isalpha():
            return text[:k] + char.upper() + text[k + 1 :]
        if char.isdigit():
            return text
    return text
