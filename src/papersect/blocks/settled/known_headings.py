"""Headings that plain rules know better: usual names of sections, and lines that go on with a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, zip_longest

from papersect.blocks.runs import at_gap
from papersect.blocks.settled.inner_furniture import comes_back
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import lexicon, words_of
from papersect.lines.ends import OPEN, last_of
from papersect.lines.label import HEADINGS, RUNNING, Label
from papersect.lines.numbering import numbering
from papersect.lines.view import LabelledLine

SECTIONS = SECTION_NAMES | {"introduction", "reference_list"}
MISTAKEN = frozenset({Label.PARAGRAPH, Label.LIST_ITEM})
LISTED = MISTAKEN | {Label.REFERENCE}
PRINTED = RUNNING | {Label.NOTICE}
LONGEST = 90  # characters of a heading
LIKELY = 0.5
HABIT = 3  # headings
SURE = 0.7  # more than that, and the looks have spoken
BROKEN_OFF = OPEN | {"upper"}


def with_known_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those of running text that are but the name of a section, and stand apart, being headings.

    Yes:   so it was done. | Acknowledgements | We thank the ferryman.
           so it was done. | Literature (3–6, 9 see References) | 1. Roe, A. Ropes. 1999.
    No:    as is told in the | Introduction | to the second part
    """
    return [
        line.taken_for(Label.HEADING_1)
        if (_is_name(line) or _names_list(line)) and _stands_apart(line, after)
        else line
        for line, after in zip_longest(labelled, labelled[1:])
    ]


def with_appendices(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that begin with the name of an appendix and were taken for furniture being its heading.

    Yes:   Appendix A. Readings of the gauge
    No:    Appendix A. Readings of the gauge      (and again on the next page)
    """
    return [line.taken_for(Label.HEADING_1) if _begins_appendix(line) else line for line in labelled]


def with_headings_before_colons(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; where the sections known by name have a colon behind it, so have those that are not.

    Yes:   Methods: | Age of the ice: | It was told from the snow. | Results:
    No:    Methods | We asked for the age of the ice: | It was told from the snow.
    """
    lines = list(labelled)
    if not _has_colons(labelled):
        return lines
    for k in range(1, len(lines) - 1):
        above, line, below = labelled[k - 1 : k + 2]
        if _ends_in_colon(line) and _stands_alone(above, line, below):
            lines[k] = line.taken_for(Label.HEADING_2)
    return lines


def _has_colons(labelled: Sequence[LabelledLine]) -> bool:
    known = [
        line for line in labelled if line.label in HEADINGS and not SECTIONS.isdisjoint(line.view.concepts_of_whole)
    ]
    colons = sum(map(_ends_in_colon, known))
    return colons >= HABIT and 2 * colons > len(known)


def _ends_in_colon(line: LabelledLine) -> bool:
    return line.view.text.endswith(":") and len(line.view.text) <= LONGEST and line.view.text[:1].isupper()


def _stands_alone(above: LabelledLine, line: LabelledLine, below: LabelledLine) -> bool:
    """Whether a line of running text begins a paragraph, and another begins below it."""
    if line.label not in MISTAKEN or line.begins <= LIKELY:
        return False
    closed = above.label not in MISTAKEN or last_of(above.view.text) not in BROKEN_OFF
    return closed and below.label in MISTAKEN and below.view.text[:1].isupper() and not _ends_in_colon(below)


def _begins_appendix(line: LabelledLine) -> bool:
    view = line.view
    if line.label not in PRINTED or line.confidence > SURE or len(view.text) > LONGEST:
        return False
    return "appendix" in view.concepts_at_start and view.text[:1].isupper() and not comes_back(view)


def without_broken_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one in the middle of a sentence, taken for a heading without being sure, is running text.

    Yes:   so it was told to the President of the | Republic of Rivers and to all the others.
    No:    so it was told. | The Republic of Rivers
    """
    return [
        here.taken_for(Label.PARAGRAPH) if before is not None and _goes_on(before, here) else here
        for before, here in pairwise((None, *labelled))
        if here is not None
    ]


def _goes_on(before: LabelledLine, here: LabelledLine) -> bool:
    if here.label not in HEADINGS or here.confidence > SURE or here.view.concepts_of_whole or numbering(here.view.text):
        return False
    return before.label in MISTAKEN and last_of(before.view.text) in BROKEN_OFF and not at_gap(before, here)


def _is_name(line: LabelledLine) -> bool:
    return line.label in MISTAKEN and not SECTIONS.isdisjoint(line.view.concepts_of_whole)


def _names_list(line: LabelledLine) -> bool:
    """Whether a line names a list of references, and says in brackets what it holds."""
    text = line.view.text
    if line.label not in LISTED or "reference_list" not in line.view.concepts_at_start or not text.endswith(")"):
        return False
    name, _, said = text.partition("(")
    return "(" not in said and len(text) <= LONGEST and "reference_list" in lexicon().whole(words_of(name))


def _stands_apart(line: LabelledLine, after: LabelledLine | None) -> bool:
    """Whether a paragraph begins with the line, and another, or something else than running text, after it."""
    if line.begins < LIKELY or not line.view.text[:1].isupper():
        return False
    return after is None or after.label not in MISTAKEN or after.begins > LIKELY or line.line.blank_after > 0
