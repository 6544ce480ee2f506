"""Running text with known paragraphs to a model that finds where they begin."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from textwrap import wrap

from papersect.blocks.flow import Joint
from papersect.blocks.joins import BEGINS, GOES_ON, HEADING, STRANGER, attributes
from papersect.crf.sequence import train as train_model
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

Example = tuple[list[list[str]], list[str]]

OUTSIDE = frozenset({HEADING, STRANGER})

EXCERPT = 25  # lines: a short text tells little of its habits, and has to be read all the same
FEWEST = 4  # paragraphs worth setting anew
MOST = 40  # paragraphs set anew of one flow


@dataclass(frozen=True, slots=True)
class GoldFlow:
    """The lines of one flow; for each the paragraph it belongs to, HEADING or STRANGER where it is in none, or None."""

    joints: list[Joint]
    paragraphs: list[Hashable]


def train(flows: Sequence[GoldFlow], path: Path) -> None:
    """Write the model learned from the flows."""
    train_model(list(examples(flows)), path, l1=1.0, l2=0.1, iterations=80, minimum_frequency=3)


def examples(flows: Sequence[GoldFlow]) -> Iterator[Example]:
    """Every flow as it is printed; in excerpts; and its paragraphs set anew in another layout."""
    for number, flow in enumerate(flows):
        yield from known_stretches(flow)
        yield from excerpts(flow, number % 3)
        paragraphs = paragraphs_of(flow)[:MOST]
        if len(paragraphs) >= FEWEST:
            yield set_anew(paragraphs, LAYOUTS[number % len(LAYOUTS)])


def known_stretches(flow: GoldFlow) -> Iterator[Example]:
    """The stretches of a flow whose paragraphs are known."""
    begun: set[Hashable] = set()
    rows = zip(attributes(flow.joints), flow.paragraphs, strict=True)
    for known, stretch in groupby(rows, key=lambda row: row[1] is not None):
        if known:
            names, tags = [], []
            for attribute_names, paragraph in stretch:
                names.append(attribute_names)
                tags.append(str(paragraph) if paragraph in OUTSIDE else GOES_ON if paragraph in begun else BEGINS)
                begun.add(paragraph)
            yield names, tags


def excerpts(flow: GoldFlow, first: int) -> Iterator[Example]:
    """Every third excerpt of a flow, seen as if it were the whole text."""
    for start in range(first * EXCERPT, len(flow.joints), 3 * EXCERPT):
        part = GoldFlow(flow.joints[start : start + EXCERPT], flow.paragraphs[start : start + EXCERPT])
        for names, tags in known_stretches(part):
            before = flow.paragraphs[start - 1] if start else None
            if before is None or before in OUTSIDE or before not in part.paragraphs:
                yield names, tags


def paragraphs_of(flow: GoldFlow) -> list[str]:
    """The paragraphs of a flow, each as one line of text."""
    rows = zip(flow.joints, flow.paragraphs, strict=True)
    return [
        " ".join(joint.line.view.text for joint, _ in stretch)
        for paragraph, stretch in groupby(rows, key=lambda row: row[1])
        if paragraph is not None and paragraph not in OUTSIDE
    ]


Layout = Callable[[str], list[str]]


def set_anew(paragraphs: Sequence[str], layout: Layout) -> Example:
    """Paragraphs in another layout."""
    printed = [layout(paragraph) for paragraph in paragraphs]
    views = views_of(lay_out("\n".join(line for lines in printed for line in lines))[0])
    joints = [Joint(LabelledLine(view, Label.PARAGRAPH, 1.0), frozenset()) for view in views]
    tags = [BEGINS if k == 0 else GOES_ON for lines in printed for k, _ in enumerate(filter(None, lines))]
    return attributes(joints), tags


def _filled(width: int, indent: int = 0, gap: int = 0) -> Layout:
    """Lines filled to a width with a ragged edge, the first indented, `gap` empty lines after the last."""
    return lambda text: wrap(text, width, initial_indent=" " * indent) + [""] * gap


def _whole(gap: int = 0) -> Layout:
    """The paragraph on one line."""
    return lambda text: [text] + [""] * gap


LAYOUTS = (
    _whole(),
    _filled(72),
    _filled(90, gap=1),
    _whole(gap=1),
    _filled(60, indent=4),
    _filled(100),
    _filled(45, indent=2),
)
