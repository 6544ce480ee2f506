"""Numbers of headings that stand on a line of their own, as extraction from LaTeX leaves them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from papersect.lines.label import HEADINGS, Label
from papersect.lines.numbering import is_lone_number, numbering
from papersect.lines.view import LabelledLine
from papersect.text.numbers import value_of

NUMBER = regex.compile(r"(?P<chapter>\d{1,2})(?:\.\d{1,2}){0,3}\.?")
FEWEST = 3  # chapters counted so, in a text where this is the habit
ELSEWHERE = frozenset({Label.TABLE, Label.REFERENCE})


def with_lone_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; numbers right over headings that have none, which count chapters up from 1, are of the headings.

    Yes:   > 1 | Introduction | … | > 2 | Ice | … | > 2.1 | Black ice | … | > 3 | Results
    No:    … in winter. | > 7 | (page end) Introduction
           4 | Introduction | … | 4 | Results
    """
    over = dict(_counting([*_candidates(labelled)]))
    return [line.taken_for(over[k]) if k in over else line for k, line in enumerate(labelled)]


def _candidates(labelled: Sequence[LabelledLine]) -> Iterator[tuple[int, str, Label]]:
    """The places of lone numbers over headings, the number, and the label of the heading."""
    for k, (line, below) in enumerate(pairwise(labelled)):
        text = line.view.text
        if below.label not in HEADINGS or line.label in ELSEWHERE or line.line.page != below.line.page:
            continue
        if NUMBER.fullmatch(text) and not numbering(below.view.text) and not is_lone_number(below.view.text):
            yield k, text, below.label


def _counting(found: Sequence[tuple[int, str, Label]]) -> Iterator[tuple[int, Label]]:
    """Those that count chapters up from 1, with the sections of each."""
    chain: list[tuple[int, Label]] = []
    chapter = 0
    for place, text, label in found:
        number = NUMBER.fullmatch(text)
        value = value_of(number["chapter"]) if number else 0
        if value == chapter + 1 and "." not in text.rstrip("."):
            chapter = value
        elif value != chapter or "." not in text.rstrip("."):
            continue
        chain.append((place, label))
    if chapter >= FEWEST:
        yield from chain
