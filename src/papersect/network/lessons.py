"""What a network is shown: texts as lessons, cut into pieces that are shown together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from papersect.network.weights import Array


class Belief(NamedTuple):
    """What teachers think of each line: how likely each of the labels allowed is, and a yes to each question."""

    labels: NDArray[np.float16]
    answers: NDArray[np.float16]


@dataclass(frozen=True, slots=True)
class Lesson:
    """One text: its lines' attributes, the labels each may have, and its answers: 1, 0, or -1 where not known.

    `weight` says how often it is shown beside others; `invented` that nobody has met such a text.
    """

    rows: Sequence[Sequence[str]]
    allowed: NDArray[np.bool_]
    answers: NDArray[np.int8]
    weight: float = 1.0
    belief: Belief | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """How a network is built and trained."""

    width: int = 144
    dilations: tuple[int, ...] = (1, 2, 4, 8, 16)
    length: int = 256  # lines of a piece that teach
    pieces: int = 6  # pieces shown at once
    epochs: int = 18
    rate: float = 2e-3
    decay: float = 1e-2
    dropped: float = 0.15  # share of attributes hidden from each line
    unseen: float = 0.25  # share of hidden units left out
    rarest: int = 8  # lines an attribute must be met in
    averaged: float = 0.998  # how slowly the kept weights follow the trained ones
    seed: int = 1
    taught: bool = True  # whether others are trained first, in a third of the epochs, as teachers
    trust: float = 0.6  # how much the teachers' word counts, the rest being the truth's


class Piece(NamedTuple):
    """Where a piece of a text lies: its lines `[low, high)` are seen, `[begin, end)` teach."""

    lesson: int
    low: int
    begin: int
    end: int
    high: int


class Batch(NamedTuple):
    """What is seen, where there are lines at all, the labels allowed and the answers known, chain by chain.

    `believed` and `said` are what the teachers think of labels and answers; `trust` is how much that counts.
    """

    seen: Array
    there: Array
    allowed: NDArray[np.bool_]
    answers: NDArray[np.int8]
    believed: Array
    said: Array
    trust: Array


class Data:
    """All lessons with their attributes as numbers."""

    def __init__(self, lessons: Sequence[Lesson], attributes: Sequence[str]) -> None:
        place = {name: k for k, name in enumerate(attributes)}
        self.lessons = lessons
        self.ids: list[NDArray[np.uint16]] = []
        self.bounds: list[NDArray[np.int64]] = []
        for lesson in lessons:
            rows = [[place[name] for name in row if name in place] for row in lesson.rows]
            self.bounds.append(np.cumsum([0, *map(len, rows)]))
            self.ids.append(np.array([k for row in rows for k in row], np.uint16))


def batches(lessons: Sequence[Lesson], plan: Plan, random: np.random.Generator) -> list[list[Piece]]:
    """Pieces of all lessons in random order, some texts more often than others; all of them where few were drawn."""
    drawn = [piece for k, lesson in enumerate(lessons) for piece in pieces(k, lesson, plan, random)]
    whole = (replace(lesson, weight=1.0) for lesson in lessons)
    every = drawn or [piece for k, lesson in enumerate(whole) for piece in pieces(k, lesson, plan, random)]
    order = random.permutation(len(every))
    return [[every[k] for k in order[n : n + plan.pieces]] for n in range(0, len(order), plan.pieces)]


def pieces(number: int, lesson: Lesson, plan: Plan, random: np.random.Generator) -> Iterator[Piece]:
    """The pieces of one lesson, cut at other places each time, as often as its weight says."""
    count, reach = len(lesson.rows), sum(plan.dilations)
    first = -int(random.integers(0, plan.length)) if count > plan.length else 0
    for start in range(first, count, plan.length):
        begin, end = max(0, start), min(count, start + plan.length)
        times = int(lesson.weight) + (random.random() < lesson.weight % 1)
        for _ in range(times if end > begin else 0):
            yield Piece(number, max(0, begin - reach), begin, end, min(count, end + reach))


def batch_of(data: Data, pieces: Sequence[Piece], width: int, plan: Plan, random: np.random.Generator) -> Batch:
    """Pieces side by side, a share of their attributes hidden; `width` counts all attributes."""
    labels, questions = data.lessons[0].allowed.shape[1], data.lessons[0].answers.shape[1]
    chains, length = len(pieces), max(piece.high - piece.low for piece in pieces)
    batch = Batch(
        seen=np.zeros((chains, length, width), np.float32),
        there=np.zeros((chains, length, 1), np.float32),
        allowed=np.ones((chains, length, labels), np.bool_),
        answers=np.full((chains, length, questions), -1, np.int8),
        believed=np.zeros((chains, length, labels), np.float32),
        said=np.zeros((chains, length, questions), np.float32),
        trust=np.zeros((chains, length, 1), np.float32),
    )
    for b, piece in enumerate(pieces):
        bounds, lesson = data.bounds[piece.lesson], data.lessons[piece.lesson]
        size = piece.high - piece.low
        ids = data.ids[piece.lesson][bounds[piece.low] : bounds[piece.high]]
        lines = np.repeat(np.arange(size), np.diff(bounds[piece.low : piece.high + 1]))
        keep = random.random(len(ids)) >= plan.dropped
        batch.seen[b, lines[keep], ids[keep]] = 1
        batch.there[b, :size] = 1
        inner = slice(piece.begin - piece.low, piece.end - piece.low)
        batch.allowed[b, inner] = lesson.allowed[piece.begin : piece.end]
        batch.answers[b, inner] = lesson.answers[piece.begin : piece.end]
        if lesson.belief is not None:
            batch.believed[b, inner] = lesson.belief.labels[piece.begin : piece.end]
            batch.said[b, inner] = lesson.belief.answers[piece.begin : piece.end]
            batch.trust[b, inner] = plan.trust
    return batch
