"""What stands right behind a table and tells of it: remarks, sources, what its abbreviations mean."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.paragraphs import BODY, LIKELY
from papersect.languages.lexicon import alternatives
from papersect.lines.ends import CLOSED, last_of
from papersect.lines.label import FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

TABLED = frozenset({Label.TABLE, Label.TABLE_NOTE})
MISTAKEN = HEADINGS | {Label.PARAGRAPH, Label.LIST_ITEM, Label.FIGURE_CAPTION, Label.FOOTNOTE}
MARK = r"\s? [.:–—-] (?= \s | $ )"
NOTE = regex.compile(
    rf"(?i: {alternatives('note', 'source')} ) (?: (?<=\.) | {MARK} ) | \p{{Lu}}{{2,6}} \s? [:=–—-] \s", regex.VERBOSE
)

# A letter that nothing but a note begins with, behind a closed sentence; initials are none.
LETTERED = regex.compile(r"[a-k] \s+ (?! \p{Lu} \s? \. ) \p{Lu}", regex.VERBOSE)


def with_table_notes(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a note, a source or an abbreviation that is explained right behind a table is the table's.

    Yes:   4.5 | 3.1 | Note. Means of three years.
           4.5 | 3.1 | Quelle: eigene Messung
           It was cold. | 4.5 | 3.1 | a Means of three years.
    No:    as was said. | Note. Means are of three years.
           4.5 | 3.1 | Notes were taken every day.
           It was brought | 4.5 | 3.1 | a Roma in winter.
    """
    lines = list(labelled)
    behind = noted = is_open = False
    for k, line in enumerate(lines):
        if line.label in FURNITURE:
            continue
        begins = behind and (NOTE.match(line.view.text) or (not is_open and LETTERED.match(line.view.text)))
        goes_on = noted and not line.line.blank_before and line.begins <= LIKELY
        noted = line.label in MISTAKEN and bool(goes_on or begins)
        if noted:
            lines[k] = line.taken_for(Label.TABLE_NOTE)
        elif line.label in BODY:
            is_open = last_of(line.view.text) not in CLOSED
        behind = noted or line.label in TABLED
    return lines
