"""Rows of tables that OCR has read line by line: where they are counted, no row is missed."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.paragraphs import LIKELY
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

COUNTED = regex.compile(r"(?P<number> \d{1,3} ) \s+ (?= \p{L} )", regex.VERBOSE)  # with no stop, as items have it
VALUE = regex.compile(r"(?<! \p{L} ) \d", regex.VERBOSE)
STOPS = regex.compile(r"[.;] \s", regex.VERBOSE)
HEADER, BETWEEN = 4, 7  # lines between a caption and its first row; lines between two rows that count on
FEWEST, VALUED = 4, 0.7  # rows; share of them that have a value
ROWS = frozenset(
    {
        Label.PARAGRAPH,
        Label.LIST_ITEM,
        Label.FOOTNOTE,
        Label.REFERENCE,
        Label.NOTICE,
        Label.FIGURE,
        Label.EQUATION,
        Label.TABLE,
        Label.TABLE_NOTE,
    }
)
MET = ROWS | FURNITURE


def with_counted_rows(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what stands under a table's caption and counts on, each time with a value, is the table's.

    Yes:   Table 2. Ice of lakes | 1 Blue lake Black 12 | 2 Cold lake White, | snow-covered 25 | 3 … | 4 …
    No:    Table 2. Ice of lakes | 1 Smith J. Ropes. 1999. P. 12. | 2 Ibid. P. 14. | 3 …        (notes)
           Table 2. Ice of lakes | 1901 12 | So it was: | 1. Blue lake | 2. Cold lake | 3. … | 4. …
    """
    lines = list(labelled)
    for k, line in enumerate(labelled[:-1]):
        if line.label is Label.TABLE_CAPTION and labelled[k + 1].label is not Label.TABLE_CAPTION:
            end = _last_row(labelled, k)
            lines[k + 1 : end + 1] = [
                below.taken_for(Label.TABLE) if below.label in ROWS else below for below in labelled[k + 1 : end + 1]
            ]
    return lines


def _last_row(lines: Sequence[LabelledLine], caption: int) -> int:
    """The last row that counts on under a caption; the caption where too few do."""
    valued: list[bool] = []  # of each row
    last, number = caption, 0
    for k in range(caption + 1, len(lines)):
        line = lines[k]
        if k - last > (BETWEEN if valued else HEADER) or line.label not in MET:
            break
        match = COUNTED.match(line.view.text)
        if match is None and line.label is Label.PARAGRAPH and line.begins > LIKELY and valued:
            break
        if match and line.label in ROWS and int(match["number"]) in (number + 1, 1):
            number, last = int(match["number"]), k
            valued.append(VALUE.search(line.view.text, match.end()) is not None and not _is_note(line))
    return last if len(valued) >= FEWEST and sum(valued) >= VALUED * len(valued) else caption


def _is_note(line: LabelledLine) -> bool:
    """Whether a line has the stops of a note or of an entry: “1 Smith J. Ropes. London, 1999. P. 12.”"""
    return line.view.text.endswith(".") and len(STOPS.findall(line.view.text)) > 1
