"""Headings of sections in the ways papers number, print or leave them out."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.evaluation.invented.numbers import ROMAN
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.evaluation.invented.work import Work, capitalised, spaced
from papersect.lines.label import Label

LEVELS = {1: Label.HEADING_1, 2: Label.HEADING_2, 3: Label.HEADING_3}
RUN_IN = (". ", ". ", ": ", ". – ")


class Headings:
    """Gives every section and part of one paper its heading."""

    def __init__(self, work: Work) -> None:
        dice = work.dice
        self._work = work
        self._form = dice.pick((Form.CENTRED, Form.LINES, Form.PROSE))
        self._standard = dice.chance(0.65)  # Introduction, Methods … rather than headings of its own
        self._dot = dice.weighted(((". ", 5.0), (" ", 2.5), (") ", 0.6), (".\n", 0.4)))
        self._numbers_first = dice.chance(0.5)  # whether the introduction is numbered, too
        self._deep = dice.chance(0.35)
        self._run_in_parts = dice.chance(0.15)
        self._section = 0

    def section(self, number: int, sections: int) -> tuple[list[Piece], str]:
        """The heading of a section, or the words that open its first paragraph instead."""
        style = self._work.manner.heading
        text = self._text(number, sections)
        if style == "none":
            return [], ""
        if style == "run_in":
            return [], f"{text}{self._work.dice.pick(RUN_IN)}"
        edge = number in (0, sections - 1) and not self._numbers_first
        if not edge:
            self._section += 1
        return [self._piece(text if edge else self._numbered(text), 1)], ""

    def parts(self, number: int, sections: int) -> int:
        """How many parts with headings of their own a section has."""
        deep = self._deep and self._work.manner.heading in ("plain", "numbered", "roman", "chapter")
        return (
            self._work.dice.between(2, 3) if deep and 0 < number < sections - 1 and self._work.dice.chance(0.7) else 0
        )

    def part(self, number: int) -> Iterator[Piece]:
        """The heading of a part."""
        text = capitalised(self._work.say("heading"))
        if self._work.manner.heading in ("numbered", "chapter"):
            text = f"{self._section}.{number + 1}{'. ' if self._dot == ') ' else self._dot}{text}"
        yield self._piece(text, 2, plain=True)
        if self._work.dice.chance(0.1):
            third = capitalised(self._work.say("heading"))
            numbered = f"{self._section}.{number + 1}.1{self._dot}{third}"
            yield self._piece(numbered if text[0].isdigit() else third, 3, plain=True)

    def lead(self) -> str:
        """Words that open a paragraph in place of a heading, where the paper has such."""
        if not self._run_in_parts or not self._work.dice.chance(0.3):
            return ""
        return f"{capitalised(self._work.say('heading'))}{self._work.dice.pick(RUN_IN)}"

    def _text(self, number: int, sections: int) -> str:
        work = self._work
        if number == 0 and sections > 1:
            return work.say("introduction")
        if number == sections - 1 and sections > 1:
            return work.say("conclusion")
        standard = {1: "methods", 2: "results", 3: "discussion"}.get(number)
        if self._standard and standard:
            return work.say(standard)
        return capitalised(work.say("heading"))

    def _numbered(self, text: str) -> str:
        style, bank = self._work.manner.heading, self._work.bank
        if style == "numbered":
            return f"{self._section}{self._dot}{text}"
        if style == "roman":
            return f"{ROMAN[min(self._section, 9) - 1]}{'. ' if self._dot == ') ' else self._dot}{text}"
        if style == "chapter":
            words = bank.labels["chapter"]
            return f"{words[self._work.manner.words % len(words)]} {self._section}. {text}"
        return text

    def _piece(self, text: str, level: int, plain: bool = False) -> Piece:
        manner = self._work.manner
        shown = text.upper() if manner.capitals and not plain else text
        if manner.spaced and len(shown) < 40 and not plain:
            shown = spaced(shown)
        return Piece(LEVELS[level], shown + ("." if manner.dotted else ""), self._form, level=level)
