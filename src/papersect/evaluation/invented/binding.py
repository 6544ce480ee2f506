"""How the papers of an issue follow each other: on new pages, or on the same page with more or less between them."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.pieces import Form, Piece
from papersect.lines.label import Label

TURNS = ((1.0, 5.0), (0.0, 4.0), (0.7, 1.0))
BETWEEN = (("", 3.0), (" ", 4.0), ("   ", 2.0), ("* * *", 0.5), ("***", 0.3), ("____________________", 0.4))


@dataclass(slots=True)
class Binding:
    """Where papers begin, the same throughout an issue but for a few."""

    dice: Dice
    turns: float  # the share of papers that begin on a page of their own
    between: str  # as many blanks as there are empty lines, or what is printed there
    own_rims: bool  # whether the rims of the pages name the paper

    @classmethod
    def drawn(cls, dice: Dice) -> Binding:
        """A binding at random."""
        turns = dice.weighted(TURNS)
        return cls(dice, turns, dice.weighted(BETWEEN), dice.chance(0.75 if turns else 0.15))

    def turned(self) -> bool:
        """Whether the next paper begins on a new page."""
        return self.dice.chance(self.turns)

    def parting(self) -> list[Piece]:
        """What is printed between two papers on the same page."""
        drawn = self.between.strip()
        return [Piece(Label.OTHER, drawn, self.dice.pick((Form.CENTRED, Form.LINES)))] if drawn else []

    def space(self) -> int:
        """The empty lines before a paper that begins on the page of another."""
        return 1 if self.between.strip() else len(self.between)
