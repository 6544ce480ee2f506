"""From a mark in the text to the footnote that begins with it: a raised number or a sign, on the page above."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.carriers import Carrier
from papersect.drafts.block import Block, Item

REACH = 6000  # characters of source between a mark and its note: a page and a half
SIGN = regex.compile(r"(?<=[\p{L}\p{Pe}\p{Pf}.,;:\"”’])(?P<sign>[*†‡§¶]{1,3})(?![\p{L}\d*†‡§¶])")
RAISED = frozenset({"glued", "unicode"})

Marks = dict[str, list[tuple[int, Candidate]]]


def note_marks(
    carried: Sequence[Carrier], candidates: Sequence[Candidate], body: Sequence[Block]
) -> Iterator[Candidate]:
    """The mark of each footnote that has one: the last such sign or lone raised number before it."""
    notes = [block for block in body if block.kind == "footnote" and block.fields.get("marker")]
    marks = _marks(carried, candidates) if notes else {}
    for note in notes:
        name, start = _name_of(str(note.fields["marker"])), note.content.spans[0].start
        before = marks.get(name, [])
        at = bisect_left(before, start, key=lambda mark: mark[0]) - 1
        if at >= 0 and start - before[at][0] <= REACH:
            mark = before[at][1]
            yield Candidate(mark.start, mark.end, "note", "note", [Item(name, note)], carrier=mark.carrier)


def _name_of(marker: str) -> str:
    """What the mark of a note says, raised or not.

    >>> _name_of("(3)"), _name_of("¹²"), _name_of("*")
    ('3', '12', '*')
    """
    return unicodedata.normalize("NFKC", marker).strip("()[]. ")


def _marks(carried: Sequence[Carrier], candidates: Sequence[Candidate]) -> Marks:
    """Everything that may be the mark of a note, by what it says, with its place in the source."""
    found: Marks = defaultdict(list)
    signs = (
        (match["sign"], Candidate(*match.span("sign"), "note", "note", [], carrier=k))
        for k, carrier in enumerate(carried)
        for match in SIGN.finditer(carrier.content.text)
    )
    raised = ((str(c.numbers[0]), c) for c in candidates if c.form in RAISED and len(c.numbers) == 1)
    for name, mark in (*signs, *raised):
        found[name].append((carried[mark.carrier].content.source_offset(mark.start), mark))
    return {name: sorted(marks, key=lambda mark: mark[0]) for name, marks in found.items()}
