"""Running text as a sequence of lines, each seen beside the one it might go on from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise

from papersect.blocks.ends import first_of, last_of
from papersect.blocks.widths import column_widths, printed_width
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

FLOATS = frozenset({Label.TABLE, Label.FIGURE, Label.TABLE_CAPTION, Label.FIGURE_CAPTION, Label.TABLE_NOTE})
SETTLED = 0.12  # of the column left empty at a line's end, and the next line's first word too: it ends a paragraph


@dataclass(frozen=True, slots=True)
class Joint:
    """A line of running text, and what kinds of line (`between`) part it from the one before in its flow."""

    line: LabelledLine
    between: frozenset[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """What is measured of one line; widths are those of print, in letters.

    `head` is the width of its first word with a blank, `column_before` and `column_after` the widths of the column by
    the lines before it and from it on; `beside` says that nothing, not even a page break, parts it from the last line.
    """

    joint: Joint
    first: str
    last: str
    width: float
    head: float
    indent: int
    column_before: float
    column_after: float
    beside: bool

    @property
    def is_sentence_end(self) -> bool:
        """Whether a sentence ends at the line's end."""
        return self.last in ("stop", "noted")


@dataclass(frozen=True, slots=True)
class Habits:
    """What a text does with empty lines and indents, as shares from 0 to 1; -1 where it gives no occasion to tell.

    `inside` counts at joints that are surely within a paragraph, `between` at those surely between two;
    `raggedness` is how far lines within paragraphs usually stop from the column's edge, as a share of the column.
    """

    blanks_inside: float
    blanks_between: float
    indents_between: float
    raggedness: float


def flow_of(labelled: Sequence[LabelledLine], labels: Set[Label]) -> Iterator[Joint]:
    """The lines with these labels, each with what stands before it since the last one."""
    gap: set[str] = set()
    for line in labelled:
        if line.label in labels:
            yield Joint(line, frozenset(gap))
            gap.clear()
        else:
            gap.add(_coarse(line.label))


def _coarse(label: Label) -> str:
    for name, labels in (("heading", HEADINGS), ("furniture", FURNITURE), ("float", FLOATS), ("front", FRONT)):
        if label in labels:
            return name
    return str(label)


def look(joints: Sequence[Joint]) -> list[Seen]:
    """Every line of a flow, measured."""
    texts = [joint.line.view.text for joint in joints]
    widths = [printed_width(text) for text in texts]
    return [
        Seen(
            joint=joint,
            first=first_of(texts[k]),
            last=last_of(texts[k]),
            width=widths[k],
            head=printed_width(texts[k].split(None, 1)[0]) + 0.5,
            indent=joint.line.view.indent,
            column_before=before,
            column_after=after,
            beside=k > 0 and not joint.between and joint.line.line.page == joints[k - 1].line.line.page,
        )
        for k, (joint, (before, after)) in enumerate(zip(joints, column_widths(widths), strict=True))
    ]


def habits_of(seen: Sequence[Seen]) -> Habits:
    """The habits of a whole flow."""
    beside = [(before, after) for before, after in pairwise(seen) if after.beside]
    inside = [(a, b) for a, b in beside if b.first == "lower" and a.last in ("lower", "pause", "hyphen")]
    between = [
        (a, b) for a, b in beside if a.is_sentence_end and b.first in ("word", "capital", "quote") and _ends(a, b)
    ]
    ragged = sorted(abs(b.column_before - a.width) / b.column_before for a, b in inside)
    return Habits(
        blanks_inside=_share([b.joint.line.line.blank_before > 0 for _, b in inside]),
        blanks_between=_share([b.joint.line.line.blank_before > 0 for _, b in between]),
        indents_between=_share([b.indent > a.indent for a, b in between]),
        raggedness=ragged[len(ragged) // 2] if ragged else -1,
    )


def _ends(before: Seen, after: Seen) -> bool:
    column = min(after.column_before, after.column_after)
    return column - before.width - after.head > SETTLED * column


def _share(cases: Sequence[bool]) -> float:
    return sum(cases) / len(cases) if cases else -1
