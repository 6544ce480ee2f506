"""What the network of labels learns from: texts whose labels, paragraphs and article starts are known in part."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np

from papersect.labels.attributes import attributes_of
from papersect.labels.guess import settled
from papersect.lines.label import Label
from papersect.lines.transcript import Line, lay_out
from papersect.lines.view import views_of
from papersect.network.lessons import Lesson

Allowed = frozenset[Label]

LABELS = tuple(Label)
QUESTIONS = {"begins": 0.5, "opens": 6.0}
"""Whether a line begins a paragraph, an item, a note or an entry; whether an article starts at it. The number says how
much a wrong answer counts in training beside a wrong label."""
BEGINS, OPENS = range(2)
UNKNOWN = -1


@dataclass(frozen=True, slots=True)
class Example:
    """A text's printed lines, the labels each may have, the paragraph each is in, and which start an article.

    A paragraph is None where it is not known; `starts` leaves out the first line, and is None where nothing is known of
    articles. `doubtful` lines may or may not start one. `invented` says that nobody has met such a text.
    """

    lines: tuple[Line, ...]
    allowed: tuple[Allowed, ...]
    paragraphs: tuple[Hashable, ...]
    starts: frozenset[int] | None = frozenset()
    doubtful: frozenset[int] = frozenset()
    weight: float = 1.0
    invented: bool = False


def lesson_of(example: Example) -> Lesson:
    """The example as the network is shown it."""
    views = views_of(example.lines)
    settled_labels = settled(views, example.allowed)
    allowed = np.array([_mask(labels) for labels in settled_labels], np.bool_).reshape(-1, len(LABELS))
    answers = np.array([_begins(example), _opens(example)], np.int8).T
    return Lesson(
        attributes_of(views).rows(), allowed, np.ascontiguousarray(answers), example.weight, invented=example.invented
    )


@cache
def _mask(labels: Allowed) -> tuple[bool, ...]:
    return tuple(label in labels for label in LABELS)


def _begins(example: Example) -> list[int]:
    begun: set[Hashable] = set()
    answers = []
    for paragraph in example.paragraphs:
        answers.append(UNKNOWN if paragraph is None else int(paragraph not in begun))
        begun.add(paragraph)
    return answers


def _opens(example: Example) -> list[int]:
    if example.starts is None:
        return [UNKNOWN] * len(example.lines)
    doubtful = example.doubtful | {0}
    return [UNKNOWN if k in doubtful else int(k in example.starts) for k in range(len(example.lines))]


def part(example: Example, places: Sequence[int]) -> Example:
    """Some of the lines of an example, in order; nothing is said of articles."""
    return Example(
        lines=tuple(example.lines[k] for k in places),
        allowed=tuple(example.allowed[k] for k in places),
        paragraphs=tuple(example.paragraphs[k] for k in places),
    )


def articles_of(example: Example) -> Iterator[Example]:
    """The articles of a volume, each by itself; a single paper as it is."""
    bounds = [0, *sorted(example.starts or ()), len(example.lines)]
    if len(bounds) == 2:
        yield example
    else:
        yield from (part(example, range(start, end)) for start, end in pairwise(bounds) if end > start)


def joined(examples: Sequence[Example], joints: Sequence[str], weight: float = 1.0) -> Example:
    """Examples run together as one text, with `joints[k]` between the examples k and k + 1."""
    text = "".join(written(example.lines) + joint for example, joint in zip(examples, (*joints, "\n"), strict=True))
    lines = lay_out(text)[0]
    starts, count = set(), 0
    for example in examples[:-1]:
        count += len(example.lines)
        starts.add(count)
    return Example(
        lines=lines,
        allowed=tuple(labels for example in examples for labels in example.allowed),
        paragraphs=tuple(
            None if paragraph is None else (n, paragraph)
            for n, example in enumerate(examples)
            for paragraph in example.paragraphs
        ),
        starts=frozenset(starts),
        weight=weight,
    )


def written(lines: Sequence[Line]) -> str:
    """Lines as a text without a last line end, their empty lines and page breaks kept.

    >>> lines, _ = lay_out("  one\\n\\ntwo\\fthree")
    >>> written(lines)
    'one\\n\\ntwo\\n\\x0cthree'
    """
    rows = []
    for k, line in enumerate(lines):
        if not k:
            rows.append(line.text.strip())
            continue
        broken = line.page != lines[k - 1].page
        rows.append("\n" + ("\f" if broken else "") + "\n" * line.blank_before + line.text)
    return "".join(rows).rstrip()
