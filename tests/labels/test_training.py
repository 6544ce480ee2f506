"""What the network of labels is shown, and that it learns from it, on a tiny paper written for this test."""

from __future__ import annotations

from random import Random

import pytest

from papersect.labels.attributes import attributes_of
from papersect.labels.compositions import excerpt, torn, volume
from papersect.labels.examples import LABELS, QUESTIONS, Example, articles_of, joined, lesson_of
from papersect.labels.rewrapped import rewrapped
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import views_of
from papersect.network.forward import Network
from papersect.network.learning import learn
from papersect.network.lessons import Plan

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
NAMES = ["title", "author", *["heading1", "paragraph", "paragraph"] * 2, "heading1", "reference", "reference"]
PARAGRAPHS = [None, None, None, "p1", "p1", None, "p2", "p2", None, "r1", "r2"]
QUICK = Plan(width=24, dilations=(1, 2), length=64, pieces=2, epochs=40, rate=1e-2, rarest=1, averaged=0.9)


def example(text: str = PAPER) -> Example:
    lines = lay_out(text)[0]
    return Example(lines, tuple(frozenset({Label(name)}) for name in NAMES), tuple(PARAGRAPHS))


def test_learns_what_it_is_shown() -> None:
    weights = learn([lesson_of(example())] * 4, [str(label) for label in LABELS], QUESTIONS, QUICK)
    opinion = Network(weights).opinion(attributes_of(views_of(lay_out(PAPER)[0])))
    assert [LABELS[y] for y in opinion.labels.argmax(axis=1)] == NAMES
    begins = [None if p is None else p not in PARAGRAPHS[:k] for k, p in enumerate(PARAGRAPHS)]
    found = [None if b is None else bool(a > 0.5) for b, a in zip(begins, opinion.answers[:, 0], strict=True)]
    assert found == begins


def test_a_volume_knows_where_its_articles_start() -> None:
    made = volume([example()] * 4, Random(3))
    assert {made.lines[k].text.strip() for k in made.starts or ()} == {"On the Width of Rivers"}
    assert len(made.lines) == len(made.allowed) == len(made.paragraphs) == 11 * (len(made.starts or ()) + 1)


def test_articles_of_a_volume_are_its_papers() -> None:
    made = volume([example()] * 4, Random(3))
    assert [[line.text.strip() for line in each.lines] for each in articles_of(made)] == [PAPER.split("\n")] * (
        len(made.starts or ()) + 1
    )


def test_pieces_are_whole_blocks() -> None:
    piece = torn(example(PAPER.replace("\n2", "\n\n2")), Random(2), 0.0)
    assert piece is not None
    assert piece.lines[0].text in ("On the Width of Rivers", "2 Measurements")


def test_an_excerpt_has_strays_and_starts() -> None:
    long = joined([example()] * 6, ["\n\n"] * 5)
    made = excerpt([long] * 6, Random(1))
    assert made.starts
    assert len(made.lines) == len(made.allowed)
    assert any(line.text.startswith(" ") for k, line in enumerate(made.lines) if k in made.starts)


@pytest.mark.parametrize("seed", range(8))
def test_paragraphs_set_anew_keep_their_words_and_labels(seed: int) -> None:
    made = rewrapped(example(), Random(seed))
    assert " ".join(line.text.strip() for line in made.lines).split() == PAPER.split()
    assert dict.fromkeys(made.paragraphs) == dict.fromkeys(PARAGRAPHS)
    first = made.paragraphs.index("p1")
    assert made.allowed[first] == {Label.PARAGRAPH}


@pytest.mark.parametrize("seed", range(8))
def test_paragraphs_set_anew_still_start_articles(seed: int) -> None:
    made = rewrapped(joined([example()] * 3, ["\n\n"] * 2), Random(seed))
    assert [made.lines[k].text.strip() for k in sorted(made.starts or ())] == ["On the Width of Rivers"] * 2


def test_some_papers_of_a_volume_have_lost_their_first_or_last_lines() -> None:
    lines = [f"line {k}" for k in range(100)]
    paper = Example(lay_out("\n".join(lines))[0], (frozenset({Label.PARAGRAPH}),) * 100, (None,) * 100)
    firsts = {
        made.lines[k].text.strip()
        for seed in range(20)
        for made in [volume([paper] * 6, Random(seed))]
        for k in made.starts or ()
    }
    assert firsts == {"line 0", "line 1", "line 2", "line 3", "line 4"}


@pytest.mark.parametrize("text", ["", "\n\n", "one", "\f\f1\f"])
def test_attributes_of_next_to_nothing(text: str) -> None:
    lines = lay_out(text)[0]
    assert len(attributes_of(views_of(lines)).rows()) == len(lines)
