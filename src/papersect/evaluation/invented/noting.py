"""How the footnotes of a paper are numbered: through the paper, through the issue, or anew on each page."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.evaluation.invented.dice import Dice

NOTE = "\uf8ff"  # where the number of a note is to stand, in the text and before the note
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@dataclass(slots=True)
class Noting:
    """The numbers of notes; `span` says within what each number stands once."""

    span: str  # page, paper, issue
    shape: str  # digits, raised, stars
    count: int = 0

    @classmethod
    def drawn(cls, dice: Dice) -> Noting:
        """A numbering at random; stars only where few of them are needed."""
        span = dice.weighted((("paper", 4.0), ("page", 5.0), ("issue", 1.0)))
        shapes = (("digits", 6.0), ("raised", 1.0), ("stars", 1.0 if span == "page" else 0.0))
        return cls(span, dice.weighted(shapes))

    def begun(self, span: str) -> None:
        """A new page or a new paper begins."""
        if span == self.span:
            self.count = 0

    def next(self) -> str:
        """The mark of the next note."""
        self.count += 1
        if self.shape == "stars":
            return "*" * self.count
        return str(self.count).translate(RAISED) if self.shape == "raised" else str(self.count)
