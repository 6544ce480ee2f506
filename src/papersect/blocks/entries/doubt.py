"""Reference lines that make no list: stray ones, and debris of tables and formulas taken for one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from papersect.blocks.entries.lists import EntryList, lists_of, measure
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
WORDY = 8  # letters: a line with more is text
# Measured on 1631 stretches of lines taken for references in seven corpora, 496 of them truly lists: without a heading
# the bounds below give up 8 true lists (302 lines) and 1035 false ones (16980 lines). That was with weaker labels, and
# with all lists of less than SHORTEST lines given up; of those, the ones that today's labels are sure of are lists.
SIGNS_WANTED = 0.45  # years, names and numbers in order, each as a share of the lines, taken together
SHORTEST = 4  # lines
SURENESS_WANTED, SURE = 0.65, 0.7  # the mean confidence of the labels; that of so short a list as letters have
FEW_SIGNS, FEW_WORDS = 0.2, 0.5  # with less of both not even a heading makes it a list
HEADING_WITHIN = 4  # lines before the list


def without_false_lists(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those of doubtful lists labelled as running text or, where they hold hardly a word, as debris."""
    doubted = {item.view.index for lines in lists_of(labelled) if is_doubtful(measure(lines)) for item in lines}
    return [_doubted(item) if item.view.index in doubted else item for item in labelled]


def is_doubtful(entries: EntryList) -> bool:
    """Whether the lines show too little of what a reference list is made of."""
    count = len(entries.lines)
    years = sum(YEAR.search(item.view.text) is not None for item in entries.lines)
    signs = (years + entries.named_share * count + len(entries.chained)) / count
    if signs < FEW_SIGNS and sum(_is_wordy(item) for item in entries.lines) < FEW_WORDS * count:
        return True
    if _has_heading(entries.lines[0]):
        return False
    sureness = sum(item.confidence for item in entries.lines) / count
    return signs < SIGNS_WANTED or sureness < (SURENESS_WANTED if count >= SHORTEST else SURE)


def _has_heading(first: LabelledLine) -> bool:
    view = first.view
    for _ in range(HEADING_WITHIN + 1):
        if "reference_list" in view.concepts_of_whole:
            return True
        if view.previous is None:
            return False
        view = view.previous
    return False


def _is_wordy(item: LabelledLine) -> bool:
    return sum(map(str.isalpha, item.view.text)) > WORDY


def _doubted(item: LabelledLine) -> LabelledLine:
    return item.taken_for(Label.PARAGRAPH if _is_wordy(item) else Label.OTHER)
