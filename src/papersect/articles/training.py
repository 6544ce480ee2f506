"""How the weights of the boundary signs are learned: from papers run together at random, volumes, and single papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

from papersect.articles.boundaries import INSIDE, START
from papersect.articles.candidates import candidates
from papersect.articles.signs.table import attributes
from papersect.articles.survey import survey_of
from papersect.articles.synthesis import Example, Labeller, excerpt, join, volume
from papersect.crf import sequence

SEED = 20240607


def synthesised(
    whole: Sequence[str], bodies: Sequence[str], label: Labeller, volumes: int, excerpts: int, seed: int = SEED
) -> Iterator[Example]:
    """Volumes made of whole papers, excerpts made of papers' bodies, and each paper alone."""
    random = Random(seed)
    yield from (volume(whole, random, label) for _ in range(volumes))
    yield from (excerpt(bodies, random, label) for _ in range(excerpts))
    yield from (join([text], [], label) for text in (*whole, *bodies))


def train(examples: Iterable[Example], path: Path) -> None:
    """Learn the weights from examples and write them as a model."""
    sequences = [featurised(example) for example in examples]
    sequence.train(sequences, path, l1=0.5, l2=0.05, iterations=150)


def featurised(example: Example) -> tuple[list[list[str]], list[str]]:
    """The signs at every candidate of an example, and whether an article starts there."""
    survey = survey_of(example.lines)
    places = [k for k in candidates(survey) if k not in example.unknown]
    return [attributes(survey, k) for k in places], [START if k in example.starts else INSIDE for k in places]
