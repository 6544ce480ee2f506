"""Lines that will be one block."""

from __future__ import annotations

from dataclasses import dataclass

from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine


@dataclass(frozen=True, slots=True)
class Group:
    """A block's kind and lines; `certainty` (0 to 1) is how sure it is that they belong together."""

    kind: str
    lines: list[LabelledLine]
    certainty: float = 1.0

    @property
    def confidence(self) -> float:
        """How sure the lines' labels are, and that the lines are one block."""
        return self.certainty * sum(line.confidence for line in self.lines) / len(self.lines)


def kind_of(label: Label) -> str:
    """The kind of block a line with this label goes into.

    >>> kind_of(Label.HEADING_2), kind_of(Label.TOC_ENTRY)
    ('heading', 'toc_entry')
    """
    return "heading" if label in HEADINGS else str(label)
