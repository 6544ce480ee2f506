"""How the weights of the boundary signs are learned: from papers run together at random, volumes, and single papers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from random import Random

from papersect.articles.boundaries import INSIDE, START
from papersect.articles.candidates import candidates
from papersect.articles.signs.table import attributes
from papersect.articles.survey import survey_of
from papersect.articles.synthesis import Example, Paper, excerpt, join, volume
from papersect.crf import sequence

SEED = 20240607


def training_set(
    whole: Sequence[Paper], bodies: Sequence[Paper], real: Sequence[Example], volumes: int, excerpts: int
) -> Iterator[Example]:
    """Volumes made of whole papers, excerpts made of papers' bodies, each paper alone, and real volumes."""
    random = Random(SEED)
    yield from (volume(whole, random) for _ in range(volumes))
    yield from (excerpt(bodies, random) for _ in range(excerpts))
    yield from (join([paper], []) for paper in (*whole, *bodies))
    yield from real


def train(examples: Iterable[Example], path: Path) -> None:
    """Learn the weights from examples and write them as a model."""
    sequences = [featurised(example) for example in examples]
    sequence.train(sequences, path, l1=0.5, l2=0.05, iterations=150)


def featurised(example: Example) -> tuple[list[list[str]], list[str]]:
    """The signs at every candidate of an example, and whether an article starts there."""
    survey = survey_of(example.lines)
    places = [k for k in candidates(survey) if k not in example.unknown]
    return [attributes(survey, k) for k in places], [START if k in example.starts else INSIDE for k in places]
