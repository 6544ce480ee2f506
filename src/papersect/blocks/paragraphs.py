"""Running text to paragraphs, list items, abstracts, statements and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from papersect.blocks.flow import flow_of
from papersect.blocks.group import Group, kind_of
from papersect.blocks.joins import begins
from papersect.crf.store import Models, shipped
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

FLOWS = (
    frozenset({Label.PARAGRAPH, Label.LIST_ITEM}),
    frozenset({Label.ABSTRACT}),
    frozenset({Label.STATEMENT}),
    frozenset({Label.FOOTNOTE}),
)
"""Labels whose lines may be one block; a line goes on with the last line of its own flow, whatever stands between."""

RUNNING = frozenset[Label]().union(*FLOWS)


def paragraphs(labelled: Sequence[LabelledLine], models: Models | None = None) -> Iterator[Group]:
    """The blocks of running text, flow by flow."""
    tagger = (models or shipped())["joins"]
    for labels in FLOWS:
        joints = list(flow_of(labelled, labels))
        lines: list[LabelledLine] = []
        certainty = 1.0
        for joint, chance in zip(joints, begins(joints, tagger), strict=True):
            if chance > 0.5 and lines:
                yield Group(_kind(lines), lines, certainty)
                lines, certainty = [], 1.0
            lines.append(joint.line)
            certainty = min(certainty, max(chance, 1 - chance))
        if lines:
            yield Group(_kind(lines), lines, certainty)


def _kind(lines: Sequence[LabelledLine]) -> str:
    """What most of the text was taken for; the first line decides where that is even."""
    weights: Counter[Label] = Counter()
    for line in lines:
        weights[line.label] += len(line.view.text)
    return kind_of(weights.most_common(1)[0][0])
