"""Labelled lines to blocks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from papersect.blocks.entries.split import entries_of
from papersect.blocks.tables.build import take_tables
from papersect.drafts.block import Block
from papersect.lines.label import HEADINGS, Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine
from papersect.text.spans import Weaver


def assemble(transcript: Transcript, labelled: Sequence[LabelledLine]) -> list[Block]:
    """The blocks of a text, in source order."""
    tables, rest = take_tables(transcript.text, labelled)
    others = [item for item in rest if item.label is not Label.REFERENCE]
    blocks = [*tables, *entries_of(transcript, rest), *(_block(transcript.text, lines) for lines in _groups(others))]
    return sorted(blocks, key=lambda block: block.start)


def _groups(labelled: Sequence[LabelledLine]) -> Iterator[list[LabelledLine]]:
    for _, run in groupby(labelled, key=lambda item: item.label):
        group: list[LabelledLine] = []
        for item in run:
            if group and item.line.blank_before:
                yield group
                group = []
            group.append(item)
        yield group


def _block(source: str, lines: Sequence[LabelledLine]) -> Block:
    weaver = Weaver(source)
    for k, item in enumerate(lines):
        text = item.line.text
        if k:
            weaver.insert(" ")
        weaver.copy(item.line.start + len(text) - len(text.lstrip()), item.line.start + len(text.rstrip()))
    confidence = sum(item.confidence for item in lines) / len(lines)
    label = lines[0].label
    kind = {Label.TABLE_CAPTION: "table", Label.FIGURE_CAPTION: "figure"}.get(label, str(label))
    kind = "heading" if label in HEADINGS else kind
    fields = {"level": int(label[-1])} if label in HEADINGS else {}
    return Block(kind, weaver.woven(), confidence, list(lines), fields)
