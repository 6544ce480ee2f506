"""From lines with allowed labels to a trained model.

Corpora label coarsely or finely. A teacher learns from lines whose label is known, is told of every other line what its
corpus says of it, and chooses among what that allows; the model proper then learns from all lines.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from papersect.crf.sequence import SequenceTagger, train
from papersect.labels.features import attributes_of
from papersect.labels.guess import first_guesses
from papersect.lines.label import Label
from papersect.lines.transcript import Line
from papersect.lines.view import views_of

Allowed = frozenset[Label]


@dataclass(frozen=True, slots=True)
class Example:
    """A text's printed lines, what each may be, and what its corpus calls it (`told`, None where it says nothing).

    `fine` says whether most labels are single ones, so that a teacher can learn from them.
    """

    lines: tuple[Line, ...]
    allowed: tuple[Allowed, ...]
    told: tuple[str | None, ...]
    fine: bool


@dataclass(slots=True)
class _Lesson:
    attributes: list[list[str]]
    labels: list[Label]
    example: Example


def learn(examples: Sequence[Example], iterations: int = 120) -> bytes:
    """The trained model; the same examples in the same order give the same bytes."""
    lessons = [_lesson(example) for example in examples]
    teacher = _trained([(_told(lesson), lesson.labels) for lesson in lessons if lesson.example.fine], iterations // 2)
    for lesson in lessons:
        _relabel(lesson, teacher)
    return _model([(lesson.attributes, lesson.labels) for lesson in lessons], iterations)


def _lesson(example: Example) -> _Lesson:
    views = views_of(example.lines)
    return _Lesson(attributes_of(views), list(first_guesses(views, example.allowed)), example)


def _told(lesson: _Lesson) -> list[list[str]]:
    """The attributes, and with them what the corpus says of the line."""
    told = lesson.example.told
    return [[*row, f"told:{name}"] for row, name in zip(lesson.attributes, told, strict=True)]


def _relabel(lesson: _Lesson, teacher: SequenceTagger) -> None:
    """Choose the likeliest of the allowed labels."""
    if all(len(allowed) == 1 for allowed in lesson.example.allowed):
        return
    chances = teacher.marginals(_told(lesson))
    for k, (allowed, chance) in enumerate(zip(lesson.example.allowed, chances, strict=True)):
        if len(allowed) > 1:
            lesson.labels[k] = max(sorted(allowed), key=lambda label: chance.get(label, 0.0))


def _trained(examples: Sequence[tuple[list[list[str]], list[Label]]], iterations: int) -> SequenceTagger:
    return SequenceTagger(_model(examples, iterations))


def _model(examples: Sequence[tuple[list[list[str]], list[Label]]], iterations: int) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "labels.crf"
        train(examples, path, l1=0.3, l2=0.3, iterations=iterations, minimum_frequency=4)
        return path.read_bytes()
