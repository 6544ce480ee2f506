"""Running text to paragraphs, list items, abstracts, statements and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from papersect.blocks.flow import flow_of
from papersect.blocks.group import Group, kind_of
from papersect.blocks.joins import BEGINS, GOES_ON, HEADING, STRANGER, chances
from papersect.crf.store import Models, shipped
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

BODY = frozenset({Label.PARAGRAPH, Label.LIST_ITEM})
FLOWS = (
    BODY,
    frozenset({Label.ABSTRACT}),
    frozenset({Label.STATEMENT}),
    frozenset({Label.FOOTNOTE}),
)
"""Labels whose lines may be one block; a line goes on with the last line of its own flow, whatever stands between."""

RUNNING = frozenset[Label]().union(*FLOWS)

LIKELY = 0.5

BULLETS = frozenset("•▪●◦‣■□○◆➢✓∙")

SURE_HEADINGS = frozenset({"reference_list", "abstract", "introduction", "acknowledgements", "contents"})
"""Concepts that a line on its own spells only as a heading."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The lines of a text, headings and body told apart anew, and by their index how likely lines begin a paragraph."""

    lines: list[LabelledLine]
    begins: dict[int, float]


def read_text(labelled: Sequence[LabelledLine], models: Models | None = None) -> Reading:
    """Decide line by line where paragraphs begin, and which lines of the body are headings after all, or none."""
    tagger = (models or shipped())["joins"]
    begins: dict[int, float] = {}
    anew: dict[int, LabelledLine] = {}
    for labels in FLOWS:
        joints = list(flow_of(labelled, labels | HEADINGS if labels is BODY else labels))
        for joint, chance in zip(joints, chances(joints, tagger), strict=True):
            line = joint.line
            begins[line.view.index] = chance[BEGINS] / (chance[BEGINS] + chance[GOES_ON] or 1)
            if labels is BODY:
                anew[line.view.index] = told_apart(line, chance)
    return Reading([anew.get(line.view.index, line) for line in labelled], begins)


def told_apart(line: LabelledLine, chance: Mapping[str, float]) -> LabelledLine:
    """The line with the label its place in the text speaks for."""
    if line.label in HEADINGS and not line.view.concepts_of_whole.isdisjoint(SURE_HEADINGS):
        return line
    heading = chance[HEADING] + (chance[STRANGER] if line.label in HEADINGS else 0)
    if line.label in HEADINGS and heading < LIKELY:
        return replace(line, label=Label.PARAGRAPH, confidence=1 - heading)
    if line.label not in HEADINGS and heading > LIKELY:
        return replace(line, label=Label.HEADING_2, confidence=heading)
    return line


def starts_item(line: LabelledLine) -> bool:
    """Whether a line of a list shows a bullet: one of its own, that no running text begins with.

    Yes:   • pairs with a pram
    No:    the two observers;
    """
    return line.label is Label.LIST_ITEM and line.view.text[:1] in BULLETS


def paragraphs(reading: Reading) -> Iterator[Group]:
    """The blocks of running text, flow by flow."""
    for labels in FLOWS:
        lines: list[LabelledLine] = []
        certainty = 1.0
        for line in reading.lines:
            if line.label not in labels:
                continue
            begins = reading.begins[line.view.index]
            if lines and (begins > LIKELY or starts_item(line)):
                yield Group(_kind(lines), lines, certainty)
                lines, certainty = [], 1.0
            lines.append(line)
            certainty = min(certainty, max(begins, 1 - begins))
        if lines:
            yield Group(_kind(lines), lines, certainty)


def _kind(lines: Sequence[LabelledLine]) -> str:
    """What most of the text was taken for; the first line decides where that is even."""
    weights: Counter[Label] = Counter()
    for line in lines:
        weights[line.label] += len(line.view.text)
    return kind_of(weights.most_common(1)[0][0])
