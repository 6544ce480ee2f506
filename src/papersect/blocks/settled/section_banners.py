"""The title of a section over articles, given in several languages one below the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import regex

from papersect.lines.label import FRONT, Label
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(r"\d{1,3} | \b[IVX]{1,5}\b", regex.VERBOSE)
OVER_ARTICLES = FRONT | {Label.BANNER, Label.RUNNING_HEADER}


def with_section_banners(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; those in a row that begin with a part's name and all bear the same number are banners.

    Yes:   1-бөлім. ТІЛ БІЛІМІ | Раздел 1. ЯЗЫКОЗНАНИЕ | Section 1. LINGUISTICS
    No:    Section 1. LINGUISTICS | A. Storm
    """
    lines: list[LabelledLine] = []
    for number, group in groupby(labelled, _number_of_part):
        row = list(group)
        lines += [line.taken_for(Label.BANNER) for line in row] if number and len(row) > 1 else row
    return lines


def _number_of_part(line: LabelledLine) -> str:
    if line.label not in OVER_ARTICLES or "part" not in line.view.concepts_at_start:
        return ""
    number = NUMBER.search(line.view.text)
    return number[0] if number else ""
