"""A paper before it is set, and what its pages say at their rims."""

from __future__ import annotations

from dataclasses import dataclass, field

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.houses import House
from papersect.evaluation.invented.pages import Furniture
from papersect.evaluation.invented.pieces import Piece


@dataclass(slots=True)
class Composition:
    """A paper before it is set."""

    pieces: list[Piece]
    furniture: Furniture
    language: str
    subject: str
    title: str
    authors: str
    masthead: list[Piece] = field(default_factory=list)  # printed over it where it begins a page


def rims(dice: Dice, house: House, authors: str, title: str) -> Furniture:
    """Heads and foot of the pages of a paper."""
    short = _shortened(title, dice.between(40, 75), dice.pick(("", "...", "…", " ...")))
    joint = dice.pick((" ", ". ", ". ", ": ", " – ", " / "))
    both = f"{authors}{joint}{short}"
    heads = dice.pick(
        ([house.head], [authors, short], [house.head, authors], [house.head, short], [both], [house.head, both])
    )
    heads = [head.upper() for head in heads] if dice.chance(0.12) else heads
    return Furniture(heads, house.foot, dice.pick(("", "", heads[0])), dice.weighted(((1.0, 2.0), (0.3, 1.0))))


def _shortened(title: str, most: int, dots: str) -> str:
    """A long title cut after a word, as running heads have it."""
    if len(title) <= most:
        return title
    return title[: title.rfind(" ", 0, most)] + dots
