"""Rows on pages: what is printed above and below the text, notes at the foot, and where a page tears a piece."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.noting import NOTE, Noting
from papersect.evaluation.invented.pieces import CLOSE, MARK, Form, Piece
from papersect.evaluation.invented.setting import Row, Setter
from papersect.evaluation.invented.sheet import Sheet
from papersect.lines.label import Label


@dataclass(slots=True)
class Furniture:
    """What the pages say at their rims: heads of left and right pages by turns, the foot."""

    heads: list[str]
    foot: str = ""
    first: str = ""  # the head of the first page, where it has one of its own
    shown: float = 1.0  # the share of pages whose head has come down to us


@dataclass(slots=True)
class Pages:
    """The pages of one paper being filled."""

    sheet: Sheet
    furniture: Furniture
    dice: Dice
    number: int
    setter: Setter
    noting: Noting
    rows: list[Row] = field(default_factory=list)
    page: int = 0
    _filled: int = 0
    _notes: list[Row] = field(default_factory=list)
    _due: int = 0  # empty lines owed to the head of the page

    @classmethod
    def drawn(cls, sheet: Sheet, dice: Dice, furniture: Furniture) -> Pages:
        """Pages of a sheet, the first number at random."""
        return cls(
            sheet, furniture, dice, dice.pick((1, 1, dice.between(3, 280))), Setter(sheet, dice), Noting.drawn(dice)
        )

    def place(self, pieces: Iterable[Piece]) -> None:
        """Print pieces one behind the other."""
        for piece in pieces:
            self._place(piece)

    def turn(self) -> None:
        """Close the page and begin the next, the first of a paper."""
        self._turn(None, first=True)

    def open(self) -> None:
        """Begin the first page."""
        self._open(first=True)

    def close(self) -> None:
        """Print what is due at the foot of the page."""
        self._close()

    def _place(self, piece: Piece) -> None:
        if piece.start:
            self.noting.begun("paper")
        rows = self.setter.rows(piece)
        if (piece.is_heading or piece.start) and self._room() < len(rows) + 3:
            self._turn(None)
        called = [note for note in piece.notes if NOTE in note.text]
        for k, row in enumerate(rows):
            if self._room() < 1 and not _inside_citation(rows[:k]):
                self._turn(piece if k else None)
            self._note(row, called)
            self._put(row)
        for note in [*called, *(note for note in piece.notes if NOTE not in note.text)]:
            self._notes += self.setter.rows(note)

    def _note(self, row: Row, called: list[Piece]) -> None:
        """Number the notes the row calls for, and keep them for the foot of its page."""
        while NOTE in row.text:
            note, mark = called.pop(0), self.noting.next()
            row.text = row.text.replace(NOTE, mark, 1)
            self._notes += self.setter.rows(replace(note, text=note.text.replace(NOTE, mark, 1)))

    def _room(self) -> int:
        return self.sheet.page_lines - self._filled - len(self._notes)

    def _put(self, row: Row) -> None:
        row.page = self.page
        row.gap, self._due = max(row.gap, self._due), 0
        self.rows.append(row)
        self._filled += 1 + (row.gap if self.sheet.blanks != "lines" else 0)

    def _turn(self, torn: Piece | None, first: bool = False) -> None:
        self._close()
        self.page += 1
        self.number += 1
        self._filled = 0
        self.noting.begun("page")
        self._open(first)
        if torn is not None and torn.again:
            self._put(Row(torn.again, Label.TABLE_CAPTION))
            torn.again = ""

    def _open(self, first: bool) -> None:
        sheet = self.sheet
        if not sheet.furniture:
            return
        head = self.furniture.first if first else self.furniture.heads[self.number % len(self.furniture.heads)]
        head = head if self.dice.chance(self.furniture.shown) else ""
        number = "" if first and sheet.head == "with" else self._number()
        before = len(self.rows)
        if sheet.head == "with" and head and sheet.number_at == "top":
            gap = " " * (max(3, sheet.width - len(head) - 4) if sheet.kept else 1)
            self._rim(f"{number}{gap}{head}" if self.number % 2 == 0 else f"{head}{gap}{number}", Label.RUNNING_HEADER)
        else:
            if sheet.number_at == "top" and number:
                self._rim(number, Label.PAGE_NUMBER)
            if head and sheet.head != "none":
                self._rim(head, Label.RUNNING_HEADER)
                if self.dice.chance(0.2) and before + 2 == len(self.rows):
                    self.rows[-2:] = self.rows[:-3:-1]
        self._due = int(len(self.rows) > before and sheet.blanks != "none")

    def _close(self) -> None:
        sheet = self.sheet
        for row in self._notes:
            self._put(row)
        self._notes = []
        if not sheet.furniture:
            return
        if sheet.foot != "none" and self.furniture.foot:
            self._rim(self.furniture.foot, Label.RUNNING_FOOTER, gap=int(sheet.blanks != "none"))
        if sheet.number_at == "foot":
            self._rim(self._number(), Label.PAGE_NUMBER, gap=int(sheet.blanks != "none"))

    def _number(self) -> str:
        return self.sheet.number_form.format(n=self.number)

    def _rim(self, text: str, label: Label, gap: int = 0) -> None:
        piece = Piece(label, text, Form.CENTRED if label is Label.PAGE_NUMBER else Form.LINES)
        rows = Setter(self.sheet, self.dice).rows(piece)
        for row in rows:
            row.gap = 0
            self._put(row)
        if rows:
            rows[0].gap = gap


def _inside_citation(rows: list[Row]) -> bool:
    marks = [mark for row in rows[-3:] for mark in MARK.findall(row.text)]
    return bool(marks) and marks[-1] != CLOSE
