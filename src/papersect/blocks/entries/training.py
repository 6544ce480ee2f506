"""Labelled reference lists to a model that finds where entries begin."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from papersect.blocks.entries.features import attributes
from papersect.blocks.entries.lists import measure
from papersect.blocks.entries.split import BEGINS, GOES_ON
from papersect.blocks.entries.variants import variants
from papersect.crf.sequence import train as train_model
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

Example = tuple[list[list[str]], list[str]]
VARIANTS = 2


@dataclass(frozen=True, slots=True)
class GoldList:
    """The reference lines of one list and for each the name of its entry."""

    lines: list[LabelledLine]
    entries: list[str]


def examples(lists: Sequence[GoldList]) -> Iterator[Example]:
    """Every list as it is printed, and in a few other layouts."""
    for gold in lists:
        yield attributes(measure(gold.lines)), list(_tags(gold.entries))
    for text, starts in variants([list(_texts(gold)) for gold in lists], VARIANTS):
        lines = [LabelledLine(view, Label.REFERENCE, 1.0) for view in views_of(lay_out(text)[0])]
        yield attributes(measure(lines)), [BEGINS if start else GOES_ON for start in starts]


def learn(lists: Sequence[GoldList]) -> bytes:
    """The model learned from the lists; the same lists in the same order give the same bytes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "entries.crf"
        train_model(list(examples(lists)), path, l1=0.5, l2=0.5, iterations=120, minimum_frequency=2)
        return path.read_bytes()


def _tags(entries: Sequence[str]) -> Iterator[str]:
    before = None
    for entry in entries:
        yield GOES_ON if entry == before else BEGINS
        before = entry


def _texts(gold: GoldList) -> Iterator[list[str]]:
    for _, group in groupby(zip(gold.entries, gold.lines, strict=True), key=lambda pair: pair[0]):
        yield [line.line.text for _, line in group]
