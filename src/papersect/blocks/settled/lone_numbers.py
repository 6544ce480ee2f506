"""Numbers of headings that stand on a line of their own, as extraction from LaTeX leaves them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from papersect.lines.label import HEADINGS, Label
from papersect.lines.numbering import is_lone_number, numbering
from papersect.lines.view import LabelledLine

FEWEST = 3  # chapters counted so, in a text where this is the habit
ELSEWHERE = frozenset({Label.TABLE, Label.REFERENCE})


class Candidate(NamedTuple):
    """A number alone on its line: its place, chapter, whether it counts a section of it, the label of what is below."""

    place: int
    chapter: int
    is_section: bool
    label: Label


def with_lone_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; numbers right over headings that have none, which count chapters up from 1, are of the headings.

    Yes:   > 1 | Introduction | … | > 2 | Ice | … | > 2.1 | Black ice | … | > 3 | Results
    No:    … in winter. | > 7 | (page end) Introduction
           4 | Introduction | … | 4 | Results
    """
    over = dict(_counting(_candidates(labelled)))
    return [line.taken_for(over[k]) if k in over else line for k, line in enumerate(labelled)]


def _candidates(labelled: Sequence[LabelledLine]) -> Iterator[Candidate]:
    """The lone numbers over headings that have none."""
    for k, (line, below) in enumerate(pairwise(labelled)):
        text = line.view.text
        if below.label not in HEADINGS or line.label in ELSEWHERE or line.line.page != below.line.page:
            continue
        chapter, _, section = text.rstrip(".").partition(".")
        has_own = numbering(below.view.text) or is_lone_number(below.view.text)
        if is_lone_number(text) and chapter.isdecimal() and not has_own:
            yield Candidate(k, int(chapter), bool(section), below.label)


def _counting(found: Iterable[Candidate]) -> Iterator[tuple[int, Label]]:
    """The places and labels of those that count chapters up from 1, with the sections of each."""
    counted: list[Candidate] = []
    reached = 0
    for one in found:
        if one.chapter == (reached if one.is_section else reached + 1):
            reached = one.chapter
            counted.append(one)
    if reached >= FEWEST:
        yield from ((one.place, one.label) for one in counted)
