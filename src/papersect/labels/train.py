"""From lines with allowed labels to a trained model.

Corpora label coarsely or finely. A teacher learns from lines whose label is known, is told of every other line what its
corpus says of it, and chooses among what that allows; the model proper then learns from all lines.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from papersect.crf.sequence import SequenceTagger, train
from papersect.labels.features import attributes_of
from papersect.labels.guess import first_guesses
from papersect.labels.variants import VARIANTS
from papersect.lines.label import Label
from papersect.lines.transcript import Line
from papersect.lines.view import views_of

Allowed = frozenset[Label]
Row = list[str]

STRETCH, KEEP_EVERY = 20, 5
PLENTY = tuple({label.value} for label in (Label.PARAGRAPH, Label.REFERENCE, Label.TABLE, Label.FIGURE))
DRESS_EVERY = 3


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
    labels: list[str]
    example: Example


def learn(examples: Sequence[Example], iterations: int = 100) -> bytes:
    """The trained model; the same examples in the same order give the same bytes.

    Every third example is also shown, or if it is coarse shown instead, as it might have arrived otherwise.
    """
    lessons = [_lesson(example) for example in _dressed(examples)]
    taught = [(_told(lesson), lesson.labels) for lesson in lessons if lesson.example.fine]
    teacher = SequenceTagger(_model(taught, iterations // 2))
    for lesson in lessons:
        _relabel(lesson, teacher)
    return _model([(lesson.attributes, lesson.labels) for lesson in lessons], iterations)


def _dressed(examples: Sequence[Example]) -> Iterator[Example]:
    for number, example in enumerate(examples):
        turn, rest = divmod(number, DRESS_EVERY)
        if rest or example.fine:
            yield example
        if not rest:
            yield replace(example, lines=VARIANTS[turn % len(VARIANTS)](example.lines))


def _lesson(example: Example) -> _Lesson:
    views = views_of(example.lines)
    return _Lesson(attributes_of(views), [str(x) for x in first_guesses(views, example.allowed)], example)


def _told(lesson: _Lesson) -> list[list[str]]:
    """The attributes, and with them what the corpus says of the line."""
    told = lesson.example.told
    return [[*row, f"told:{name}"] for row, name in zip(lesson.attributes, told, strict=True)]


def _relabel(lesson: _Lesson, teacher: SequenceTagger) -> None:
    """Choose the teacher's label, or if its corpus does not allow it, the likeliest that is allowed."""
    if all(len(allowed) == 1 for allowed in lesson.example.allowed):
        return
    chances = teacher.marginals(_told(lesson))
    for k, (allowed, chance) in enumerate(zip(lesson.example.allowed, chances, strict=True)):
        if len(allowed) > 1:
            lesson.labels[k] = max(sorted(allowed), key=lambda label: chance.get(label, 0.0))


def thinned(attributes: Sequence[Row], labels: Sequence[str]) -> Iterator[tuple[list[Row], list[str]]]:
    """The stretches of a text that teach something.

    Where `STRETCH` lines on end all have one label that papers have plenty of, only every `KEEP_EVERY`th such stretch
    is kept; what is left is cut there.
    """
    kept: list[int] = []
    plain = 0
    for start in range(0, len(labels), STRETCH):
        part = range(start, min(start + STRETCH, len(labels)))
        if {labels[k] for k in part} in PLENTY:
            plain += 1
            if plain % KEEP_EVERY:
                yield [attributes[k] for k in kept], [labels[k] for k in kept]
                kept = []
                continue
        kept += part
    yield [attributes[k] for k in kept], [labels[k] for k in kept]


def _model(lessons: Sequence[tuple[list[Row], list[str]]], iterations: int) -> bytes:
    examples = [part for attributes, labels in lessons for part in thinned(attributes, labels) if part[1]]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "labels.crf"
        train(examples, path, l1=0.3, l2=0.3, iterations=iterations, minimum_frequency=4)
        return path.read_bytes()
