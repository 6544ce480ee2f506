"""Reference lines to one block for each entry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile, zip_longest

from papersect.blocks.entries.features import attributes
from papersect.blocks.entries.lists import EntryList, lists_of, measure
from papersect.blocks.entries.numbering import PLAIN_FORMS
from papersect.blocks.entries.seams import weave
from papersect.blocks.entries.torn import Column, columns_of, first_number
from papersect.crf.sequence import SequenceTagger
from papersect.crf.store import Models, shipped
from papersect.drafts.block import Block
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine

BEGINS, GOES_ON = "B", "I"


@dataclass(slots=True)
class Entry:
    """The lines of one entry, and how sure (0 to 1) it is that it begins at the first and not again before the last.

    `aside` are numbers in a column of their own; the first entry after it stands for them all, without taking them
    into its text. `mark` is the entry's own number, with its print where that was not lost.
    """

    lines: list[LabelledLine]
    certainty: float
    aside: list[LabelledLine] = field(default_factory=list)
    mark: tuple[str | None, int] | None = None


def entries_of(transcript: Transcript, labelled: Sequence[LabelledLine], models: Models | None = None) -> list[Block]:
    """A block of kind "reference" for every entry among the labelled lines, in source order."""
    tagger = (models or shipped())["entries"]
    return [_block(transcript.text, entry) for lines in lists_of(labelled) for entry in split(lines, tagger)]


def split(lines: Sequence[LabelledLine], tagger: SequenceTagger) -> Iterator[Entry]:
    """The entries of one list."""
    columns = list(columns_of(lines))
    entries = [list(_tagged(column.following, tagger)) for column in columns]
    carried: int | None = None
    for column, found, following in zip_longest(columns, entries, columns[1:]):
        carried = _number(column, found, following, carried)
        yield from found


def _number(column: Column, entries: list[Entry], following: Column | None, carried: int | None) -> int | None:
    """Give the entries after a column of numbers each its own; the number that the next entry would have."""
    if not column.marks:
        return None
    if not entries:
        entries.append(Entry(column.lines, 1.0))
        return None
    entries[0].aside = column.lines
    counted = list(dropwhile(_is_wordless, entries)) or entries  # the head of a page may stand behind its column
    first = first_number(column, len(counted), following, carried)
    if first is None:
        return None
    written = {mark.number: line.view.text for mark, line in zip(column.marks, column.lines, strict=True)}
    for number, entry in enumerate(counted, first):
        entry.mark = (written.get(number), number)
    return first + len(counted)


def _is_wordless(entry: Entry) -> bool:
    return not any(char.isalpha() for line in entry.lines for char in line.view.text)


def _tagged(lines: Sequence[LabelledLine], tagger: SequenceTagger) -> Iterator[Entry]:
    if not lines:
        return
    measured = measure(lines)
    tagged = tagger.tag(attributes(measured))
    current: list[LabelledLine] = []
    certainty = 1.0
    for k, (line, (tag, probability)) in enumerate(zip(lines, tagged, strict=True)):
        if current and (tag == BEGINS or _is_next(measured, k)):
            yield Entry(current, certainty)
            current, certainty = [], 1.0
        current.append(line)
        certainty = min(certainty, probability)
    if current:
        yield Entry(current, certainty)


def _is_next(entries: EntryList, k: int) -> bool:
    """Whether a line bears the number after that of the line numbered last, in the row of the list."""
    if k not in entries.chained:
        return False
    mark = entries.seen[k].mark
    last = next((entries.seen[n].mark for n in range(k - 1, -1, -1) if n in entries.chained), None)
    if mark is None or last is None or mark.form not in PLAIN_FORMS:
        return False
    return mark.number == last.number + 1 and any(map(str.isalpha, entries.seen[k].body))


def _block(source: str, entry: Entry) -> Block:
    labels = sum(line.confidence for line in entry.lines) / len(entry.lines)
    fields = {} if entry.mark is None else {"label": entry.mark[0], "number": entry.mark[1]}
    text = weave(source, entry.lines, entry.aside)
    return Block("reference", text, labels * entry.certainty, [*entry.aside, *entry.lines], fields)
