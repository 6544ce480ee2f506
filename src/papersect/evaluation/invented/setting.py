"""Pieces set in rows: each row one printed line that knows its label and its piece."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import BLOCKS, Form, Piece, unmarked
from papersect.evaluation.invented.sheet import Sheet
from papersect.evaluation.invented.wrapping import spread, wrapped
from papersect.lines.label import FRONT, HEADINGS, Label

SET_APART = HEADINGS | FRONT | {Label.TABLE_CAPTION, Label.FIGURE_CAPTION, Label.TABLE, Label.EQUATION, Label.FIGURE}


@dataclass(slots=True)
class Row:
    """A printed line; `gap` empty lines stand before it. `block` numbers its piece, 0 where its lines are no text."""

    text: str
    label: Label
    block: int = 0
    gap: int = 0
    entry: str = ""
    level: int = 0
    page: int = 0
    start: bool = False


class Setter:
    """Sets pieces one after the other, numbering the blocks."""

    def __init__(self, sheet: Sheet, dice: Dice) -> None:
        self._sheet = sheet
        self._dice = dice
        self._blocks = 0
        self._paragraph = 0
        self._before: Piece | None = None

    def rows(self, piece: Piece) -> list[Row]:
        """The piece in rows."""
        self._blocks += 1
        block = self._paragraph if piece.goes_on else self._blocks if piece.label in BLOCKS else 0
        self._paragraph = block if piece.label is Label.PARAGRAPH else self._paragraph
        gap = self._gap(piece)
        rows = [Row(text, piece.label, block, 0, piece.entry) for text in self._lines(piece) if text.strip()]
        if rows:
            rows[0].gap, rows[0].level, rows[0].start = max(gap, piece.apart), piece.level, piece.start
        if self._sheet.blanks == "lines" and piece.form is not Form.SET:
            for row in rows[1:]:
                row.gap = 1
        self._before = piece
        return rows

    def _gap(self, piece: Piece) -> int:
        before, blanks = self._before, self._sheet.blanks
        if before is None or blanks == "none" or piece.close:
            return 0
        if blanks == "headings" and before.label not in SET_APART and piece.label not in SET_APART:
            return 0
        same = before.label is piece.label
        if blanks == "headings" and same and piece.label is not Label.TABLE:
            return int(self._dice.chance(0.15))
        if same and piece.label in (Label.REFERENCE, Label.LIST_ITEM, Label.AUTHOR, Label.AFFILIATION):
            return int(self._dice.chance(0.3))
        return 2 if self._dice.chance(0.05) else int(self._dice.chance(0.93))

    def _lines(self, piece: Piece) -> Iterator[str]:
        abstract = piece.label in (Label.ABSTRACT, Label.KEYWORDS)
        margin = " " * (self._sheet.margin + (self._sheet.abstract if abstract else 0))
        if piece.form is Form.SET:
            yield from (margin + line for line in piece.text.split("\n"))
            return
        for part in piece.text.split("\n"):
            yield from (margin + line for line in self._part(part, piece))

    def _part(self, text: str, piece: Piece) -> Sequence[str]:
        sheet, form = self._sheet, piece.form
        if sheet.joined and piece.label in BLOCKS | {Label.NOTICE}:
            return [text]
        width = self._width(piece)
        first = sheet.indent if form is Form.PROSE else 0
        hanging = sheet.hanging if form is Form.HANGING else 0
        hyphen = "" if form in (Form.CENTRED, Form.RIGHT) else sheet.hyphen
        lines = wrapped(text, width - hanging, width - first, hyphen, self._dice)
        if sheet.justified and form in (Form.PROSE, Form.LINES):
            lines = [spread(line, width - first * (k == 0), self._dice) for k, line in enumerate(lines[:-1])] + lines[
                -1:
            ]
        return [self._moved(line, form, k, width) for k, line in enumerate(lines)]

    def _width(self, piece: Piece) -> int:
        sheet = self._sheet
        if piece.wide and sheet.columns:
            return 88
        if piece.label in (Label.ABSTRACT, Label.KEYWORDS):
            return sheet.width - 2 * sheet.abstract
        if piece.label is Label.TITLE:
            return max(24, int(sheet.width * sheet.title_share))
        if piece.form is Form.CENTRED:
            return max(24, int(sheet.width * 0.8))
        return sheet.width

    def _moved(self, line: str, form: Form, number: int, width: int) -> str:
        sheet = self._sheet
        if form is Form.PROSE and number == 0:
            return " " * sheet.indent + line
        if form is Form.HANGING and number:
            return " " * sheet.hanging + line
        room = sheet.width - len(unmarked(line))
        if sheet.kept and room > 0 and form in (Form.CENTRED, Form.RIGHT):
            return " " * (room // 2 if form is Form.CENTRED else room) + line
        return line
