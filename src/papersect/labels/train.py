"""From lines with allowed labels to a trained model.

Corpora label coarsely or finely. A teacher learns from lines whose label is known, is told of every other line what its
corpus says of it, and chooses among what that allows; the model proper then learns from all lines.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from papersect.crf.sequence import SequenceTagger, train
from papersect.labels.features import attributes_of
from papersect.labels.fronts import Labelled, in_volume, reordered, tail_of
from papersect.labels.guess import first_guesses
from papersect.labels.parts import parts_of
from papersect.labels.variants import VARIANTS
from papersect.lines.label import Label
from papersect.lines.transcript import Line
from papersect.lines.view import views_of

Allowed = frozenset[Label]
Row = list[str]

STRETCH, KEEP_EVERY = 20, 2
PLENTY = (Label.PARAGRAPH, Label.REFERENCE)
MOST = 8000  # lines of one text: one long appendix of figures must not outweigh a hundred papers
DRESS_EVERY = 4
PIECES = 2  # torn pieces among so many variants and pieces


@dataclass(frozen=True, slots=True)
class Example:
    """A text's printed lines and what each may be; `told` names the part of the paper each is in, if that is all the
    corpus knows of most lines. `variants` of it are shown besides: more where there are few papers of the kind.
    """

    lines: tuple[Line, ...]
    allowed: tuple[Allowed, ...]
    told: tuple[str | None, ...] | None = None
    variants: int = 0


@dataclass(slots=True)
class _Lesson:
    attributes: list[list[str]]
    labels: list[Label | None]
    told: Sequence[str | None]
    allowed: Sequence[Allowed]


def learn(examples: Sequence[Example], iterations: int = 100) -> bytes:
    """The trained model; the same examples in the same order give the same bytes.

    Some examples are shown as they might have arrived otherwise, see `dressed`.
    """
    shown = list(dressed(examples))
    lessons = [_lesson(example) for example in shown]
    taught = [
        (_told(lesson), lesson.labels) for lesson in lessons if 2 * lesson.labels.count(None) < len(lesson.labels)
    ]
    teacher = SequenceTagger(_model(taught, iterations // 2))
    for lesson in lessons:
        _relabel(lesson, teacher)
    taught_all = [*lessons, *_fronts(shown, lessons)]
    return _model([(lesson.attributes, lesson.labels) for lesson in taught_all], iterations)


def dressed(examples: Sequence[Example]) -> Iterator[Example]:
    """The examples, each with as many variants as it asks for; else every fourth as a variant only."""
    for number, example in enumerate(examples):
        if example.variants or number % DRESS_EVERY:
            yield example
        for turn in range(example.variants or number % DRESS_EVERY == 0):
            yield _in_dress(example, number + number // DRESS_EVERY + 3 * turn)


def _in_dress(example: Example, number: int) -> Example:
    """The example in one of its variants, or a piece torn from it."""
    dress = number % (len(VARIANTS) + PIECES)
    if dress < len(VARIANTS):
        return replace(example, lines=VARIANTS[dress](example.lines))
    size = 20 + 53 * number % 130
    start = 997 * number % max(1, len(example.lines) - size)
    piece = slice(start, start + size)
    return Example(example.lines[piece], example.allowed[piece], example.told and example.told[piece])


def _lesson(example: Example) -> _Lesson:
    views = views_of(example.lines)
    guesses = list(first_guesses(views, example.allowed))
    return _Lesson(attributes_of(views), guesses, example.told or parts_of(guesses), example.allowed)


def _fronts(examples: Sequence[Example], lessons: Sequence[_Lesson]) -> Iterator[_Lesson]:
    """The heads of papers with their front matter in another order, and behind the end of another paper."""
    tail: list[Labelled] = []
    for number, (example, lesson) in enumerate(zip(examples, lessons, strict=True)):
        yield _lesson_of(reordered(example.lines, lesson.labels, number, tail))
        yield _lesson_of(in_volume(tail, example.lines, lesson.labels))
        tail = tail_of(example.lines, lesson.labels)


def _lesson_of(items: Sequence[Labelled]) -> _Lesson:
    labels: list[Label | None] = [label for _, label in items]
    return _Lesson(attributes_of(views_of([line for line, _ in items])), labels, [None] * len(items), [])


def _told(lesson: _Lesson) -> list[list[str]]:
    """The attributes, and with them the part of the paper that the corpus says the line is in."""
    return [[*row, f"told:{part}"] for row, part in zip(lesson.attributes, lesson.told, strict=True)]


def _relabel(lesson: _Lesson, teacher: SequenceTagger) -> None:
    """Where the gold leaves open what a line is, choose the likeliest of the labels it allows."""
    if None not in lesson.labels:
        return
    chances = teacher.marginals(_told(lesson))
    for k, (allowed, chance) in enumerate(zip(lesson.allowed, chances, strict=True)):
        if lesson.labels[k] is None:
            lesson.labels[k] = max(sorted(allowed), key=lambda label: chance.get(label, 0.0))


def thinned(attributes: Sequence[Row], labels: Sequence[Label | None]) -> Iterator[tuple[list[Row], list[str]]]:
    """The stretches of a text that teach something: lines without a label are left out, and the text is cut there.

    Where `STRETCH` lines on end all have one label that papers have plenty of, only every `KEEP_EVERY`th such stretch
    is kept.
    """
    keep = list(_kept(labels))
    for kept, run in groupby(range(len(labels)), key=keep.__getitem__):
        if kept:
            lines = list(run)
            yield [attributes[k] for k in lines], [label.value for k in lines if (label := labels[k]) is not None]


def _kept(labels: Sequence[Label | None]) -> Iterator[bool]:
    plain = 0
    for start in range(0, len(labels), STRETCH):
        if start >= MOST:
            yield from [False] * (len(labels) - start)
            return
        part = labels[start : start + STRETCH]
        much = len(set(part)) == 1 and part[0] in PLENTY
        plain += much
        for label in part:
            yield label is not None and (not much or plain % KEEP_EVERY == 0)


def _model(lessons: Sequence[tuple[list[Row], list[Label | None]]], iterations: int) -> bytes:
    examples = [part for attributes, labels in lessons for part in thinned(attributes, labels)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "labels.crf"
        train(examples, path, l1=0.3, l2=0.3, iterations=iterations, minimum_frequency=4)
        return path.read_bytes()
