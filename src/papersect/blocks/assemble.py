"""Labelled lines to blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from papersect.blocks.describe import describe
from papersect.blocks.entries.split import entries_of
from papersect.blocks.floats import FIGURES, TABLES, figures
from papersect.blocks.group import Group
from papersect.blocks.paragraphs import RUNNING, paragraphs
from papersect.blocks.run_in import with_run_in_headings
from papersect.blocks.runs import runs
from papersect.blocks.settled.table import SETTLED
from papersect.blocks.tables.build import take_tables
from papersect.blocks.weave import Loom
from papersect.crf.store import Models
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine

ELSEWHERE = RUNNING | FIGURES | TABLES | {Label.REFERENCE}


def assemble(transcript: Transcript, labelled: Sequence[LabelledLine], models: Models | None = None) -> list[Block]:
    """The blocks of a text, in source order; every printed line is in exactly one of them."""
    loom = Loom(transcript)
    for settled in SETTLED:
        labelled = settled(labelled)
    tables, rest = take_tables(transcript.text, labelled)
    reading = _with_tables(labelled, rest)
    blocks = [
        *tables,
        *entries_of(transcript, rest, models),
        *figures(reading, loom),
        *woven(paragraphs(reading), loom),
        *woven(runs(reading, but=ELSEWHERE), loom),
    ]
    blocks.sort(key=lambda block: block.start)
    blocks = list(with_run_in_headings(blocks))
    for block in blocks:
        describe(block)
    return blocks


def _with_tables(labelled: Sequence[LabelledLine], rest: Iterable[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that a table has taken named as such: what runs on around it has to know."""
    left = {line.view.index: line for line in rest}
    return [
        left.get(line.view.index) or (line if line.label in TABLES else line.taken_for(Label.TABLE))
        for line in labelled
    ]


def woven(groups: Iterator[Group], loom: Loom) -> Iterator[Block]:
    """The groups with their text."""
    for group in groups:
        lines = [line.line for line in group.lines]
        text = loom.keep(lines) if group.kind == "code" else loom.weave(lines)
        yield Block(group.kind, text, group.confidence, group.lines)
