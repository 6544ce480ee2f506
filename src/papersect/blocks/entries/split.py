"""Reference lines to one block for each entry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from papersect.blocks.entries.features import attributes
from papersect.blocks.entries.lists import lists_of, measure
from papersect.blocks.entries.seams import weave
from papersect.crf.store import shipped
from papersect.drafts.block import Block
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine

BEGINS, GOES_ON = "B", "I"


@dataclass(frozen=True, slots=True)
class Entry:
    """The lines of one entry, and how sure (0 to 1) it is that it begins at the first and not again before the last."""

    lines: list[LabelledLine]
    certainty: float


def entries_of(transcript: Transcript, labelled: Sequence[LabelledLine]) -> list[Block]:
    """A block of kind "reference" for every entry among the labelled lines, in source order."""
    return [_block(transcript.text, entry) for lines in lists_of(labelled) for entry in split(lines)]


def split(lines: Sequence[LabelledLine]) -> Iterator[Entry]:
    """The entries of one list."""
    tagged = shipped()["entries"].tag(attributes(measure(lines)))
    current: list[LabelledLine] = []
    certainty = 1.0
    for line, (tag, probability) in zip(lines, tagged, strict=True):
        if current and tag == BEGINS:
            yield Entry(current, certainty)
            current, certainty = [], 1.0
        current.append(line)
        certainty = min(certainty, probability)
    if current:
        yield Entry(current, certainty)


def _block(source: str, entry: Entry) -> Block:
    labels = sum(line.confidence for line in entry.lines) / len(entry.lines)
    return Block("reference", weave(source, entry.lines), labels * entry.certainty, entry.lines)
