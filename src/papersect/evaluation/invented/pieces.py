"""What an invented paper is made of before it is set: pieces of text with a label, citations marked in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

import regex

from papersect.lines.label import HEADINGS, Label

CLOSE = "\ue000"  # ends a citation; the characters after it in the private area open the citation of that number
FIRST = 0xE001
MOST = 0xEFFF - FIRST
MARK = regex.compile(r"[\ue000-\uefff]")


class Form(Enum):
    """How a piece is set."""

    PROSE = auto()  # wrapped, its first line perhaps moved in
    LINES = auto()  # wrapped, never moved in
    CENTRED = auto()  # wrapped, in the middle where blanks are kept
    RIGHT = auto()  # wrapped, at the right rim where blanks are kept
    HANGING = auto()  # wrapped, all but its first line perhaps moved in
    SET = auto()  # its lines are as they stand


@dataclass(slots=True)
class Piece:
    """A block of text; `notes` are printed at the foot of the page it stands on, `again` where a page tears it."""

    label: Label
    text: str
    form: Form = Form.LINES
    entry: str = ""
    level: int = 0
    notes: list[Piece] = field(default_factory=list)
    again: str = ""
    close: bool = False  # whether it follows the piece before without an empty line, whatever the style
    wide: bool = False  # set over both columns
    goes_on: bool = False  # whether it carries on the paragraph before, over a formula
    start: bool = False  # whether an article starts here
    apart: int = 0  # the least number of empty lines before it

    @property
    def is_heading(self) -> bool:
        """Whether it must not stand last on a page."""
        return self.label in HEADINGS or self.label in (Label.TABLE_CAPTION, Label.BANNER)


def opened(number: int) -> str:
    """The mark that opens the citation of a number."""
    return chr(FIRST + number)


def unmarked(text: str) -> str:
    """The text as it is printed.

    >>> unmarked(f"as {opened(0)}[1]{CLOSE} says")
    'as [1] says'
    """
    return MARK.sub("", text)


BLOCKS = frozenset(  # what is read as one text over all its lines
    {
        Label.PARAGRAPH,
        Label.LIST_ITEM,
        Label.ABSTRACT,
        Label.KEYWORDS,
        Label.FOOTNOTE,
        Label.REFERENCE,
        Label.STATEMENT,
    }
)
