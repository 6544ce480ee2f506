"""Training on a tiny corpus written for this test."""

from __future__ import annotations

import pytest

from papersect.crf.sequence import SequenceTagger
from papersect.labels.features import attributes_of
from papersect.labels.parts import parts_of
from papersect.labels.train import Allowed, Example, learn
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import views_of

PAPER = """On the Width of Rivers
Jane Doe
1 Introduction
Rivers are wide where the land is flat, and
they are narrow where it is not.
2 Measurements
We took a rope and went from bank to bank, and
read the width from the knots of the rope.
References
[1] J. Doe. Ropes. Notes 4, 12-15, 1999.
[2] K. Roe. Knots. Notes 5, 3-9, 2001."""
LABELS = ["title", "author", *["heading1", "paragraph", "paragraph"] * 2, "heading1", "reference", "reference"]


def example(coarse: bool = False) -> Example:
    """The paper, its body lines known only as body if `coarse`."""
    lines = lay_out(PAPER)[0]
    known = [Label(name) for name in LABELS]
    body = frozenset({Label.PARAGRAPH, Label.HEADING_1})
    allowed: list[Allowed] = [body if coarse and label in body else frozenset({label}) for label in known]
    return Example(lines, tuple(allowed), tuple(parts_of(known)) if coarse else None)


def tagged(model: bytes) -> list[str]:
    return [label for label, _ in SequenceTagger(model).tag(attributes_of(views_of(lay_out(PAPER)[0])))]


def test_learns_what_it_is_shown() -> None:
    assert tagged(learn([example()] * 4, iterations=30)) == LABELS


def test_coarse_labels_are_settled_by_what_fine_ones_taught() -> None:
    assert tagged(learn([example()] * 4 + [example(coarse=True)] * 4, iterations=30)) == LABELS


def test_same_data_give_same_bytes() -> None:
    assert learn([example()] * 4, iterations=10) == learn([example()] * 4, iterations=10)


@pytest.mark.parametrize("text", ["", "\n\n", "one", "\f\f1\f"])
def test_attributes_of_next_to_nothing(text: str) -> None:
    lines = lay_out(text)[0]
    assert len(attributes_of(views_of(lines))) == len(lines)
