"""Words of drawings and cells of tables that were taken for notices."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import regex

from papersect.languages.concepts import SECTION_NAMES
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

TELLING = regex.compile(
    r"© | @ | \b doi \b | https?: | www\. | \b(?:19|20)\d\d\b | \b IS[SB]N \b", regex.VERBOSE | regex.IGNORECASE
)
NAMED = (SECTION_NAMES - {"section"}) | {
    "copyright",
    "corresponding_author",
    "edited_by",
    "email",
    "for_citation",
    "institution",
    "journal",
    "publisher",
    "received",
}
FEWEST, TOLD = 3, 0.2  # lines that stand together; share of them that say anything that notices say, at most
FIRST_PAGE = 60  # lines: there notices stand in columns, each torn to pieces
FLOATS = {
    Label.FIGURE: Label.FIGURE,
    Label.FIGURE_CAPTION: Label.FIGURE,
    Label.TABLE: Label.TABLE,
    Label.TABLE_CAPTION: Label.TABLE,
}


def without_floated_notices(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; notices behind the first page that say nothing of rights, dates, places or people are words of a
    drawing, or of the table that they stand beside.

    Yes:   Figure 2. Who feeds the cat. | > carpenter | > model | > security guard
    No:    Figure 2. Ice. | © A. Frost, 2018 | This paper may be copied | by all.
    """
    lines: list[LabelledLine] = []
    for is_notice, run in groupby(labelled, lambda line: line.label is Label.NOTICE):
        found, begin = list(run), len(lines)
        if is_notice and begin >= FIRST_PAGE and _says_nothing(found):
            beside = (*labelled[begin - 1 : begin], *labelled[begin + len(found) : begin + len(found) + 1])
            float_ = next((FLOATS[line.label] for line in beside if line.label in FLOATS), Label.FIGURE)
            found = [line.taken_for(float_) for line in found]
        lines += found
    return lines


def _says_nothing(run: Sequence[LabelledLine]) -> bool:
    told = [bool(TELLING.search(line.view.text)) or not NAMED.isdisjoint(line.view.concepts) for line in run]
    return len(run) >= FEWEST and not told[0] and sum(told) <= TOLD * len(run)
