"""What stands over the articles of a section: its title, perhaps in several languages, and who leads it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

import regex

from papersect.languages.concepts import PART_NAMES
from papersect.languages.lexicon import alternatives, vocabulary
from papersect.lines.ends import first_of
from papersect.lines.label import FRONT, Label
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(r"\d{1,3} | \b[IVX]{1,5}\b", regex.VERBOSE)
CHAIR = regex.compile(rf"(?i: {alternatives('session_chair')} ) \s? [:–—-] \s? \p{{L}}", regex.VERBOSE)
TITLES = frozenset({Label.TITLE, Label.AUTHOR, Label.HEADING_1})
OVER_ARTICLES = FRONT | {Label.BANNER, Label.RUNNING_HEADER}
NAMED = OVER_ARTICLES | {Label.NOTICE, Label.OTHER, Label.PARAGRAPH}


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


def with_issue_sections(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; the usual name of a section of an issue, right over a title, is no title.

    Yes:   > VARIA | On Ice | A. Storm
    No:    > On Ice | A. Storm
           Letters | went up and down
    """
    sections, lines = vocabulary("issue_section"), list(labelled)
    for k, (line, below) in enumerate(pairwise(labelled)):
        over_title = line.label in TITLES and below.label is Label.TITLE and first_of(below.view.text) != "lower"
        if over_title and line.view.words in sections:
            lines[k] = line.taken_for(Label.BANNER)
    return lines


def with_section_chairs(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; who leads a section, told right under its title, is no author of its first article, and what stands
    over that is the title of a section, if it begins so.

    Yes:   Section 1. LINGUISTICS | Chair: A. Storm | On Words | B. Frost
           Секция 2. СНЕГ | Руководитель – д. н. А. Мороз | О снеге | Б. Град
    No:    Section 1. LINGUISTICS | A. Storm, Chair of Words | On Words
           On Words | Chair: A. Storm
    """
    lines = list(labelled)
    for k, (above, line) in enumerate(pairwise(labelled)):
        named = above.label in OVER_ARTICLES and not PART_NAMES.isdisjoint(above.view.concepts_at_start)
        if not named and lines[k].label is not Label.BANNER:
            continue
        if line.label in NAMED and CHAIR.match(line.view.text):
            lines[k : k + 2] = [above.taken_for(Label.BANNER), line.taken_for(Label.BANNER)]
    return lines


def _number_of_part(line: LabelledLine) -> str:
    if line.label not in OVER_ARTICLES or "part" not in line.view.concepts_at_start:
        return ""
    number = NUMBER.search(line.view.text)
    return number[0] if number else ""
