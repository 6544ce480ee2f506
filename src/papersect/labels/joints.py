"""What stands at the joint of a line with the one above: whether the text seems to run on, or to begin anew."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from papersect.labels.names import Names, names, picked
from papersect.labels.observations.lines import Lines
from papersect.lines.ends import FIRST, LAST, first_of, last_of
from papersect.lines.widths import Numbers, column_widths, printed_widths
from papersect.network.attributes import Column

# Edges between the classes of a measure, learned from as names.
SLACK = (-0.15, -0.05, -0.02, 0.0, 0.015, 0.03, 0.045, 0.065, 0.1, 0.2, 0.35, 0.6)  # of the column
STEP = (-8, -1, 0, 1, 2, 7)  # characters
SHARE = (0.0, 0.01, 0.1, 0.4, 0.8)
RAGGEDNESS = (0.0, 0.03, 0.06, 0.1, 0.2)
SETTLED = 0.12  # of the column left empty at a line's end, and the next line's first word too: it ends a paragraph
FULL = 0.6  # of the column, that a line of running text fills unless it is the last of its paragraph
REACH = 12  # lines of furniture, notes or a float that running text may pass over
UNTOLD = -9  # for a place that tells nothing

FIRSTS = (*FIRST.groupindex, "other")
LASTS = (*(name for name in LAST.groupindex if name != "note"), "noted", "abbreviated", "other")
FIRST_CODES = {name: code for code, name in enumerate(FIRSTS)}
LAST_CODES = {name: code for code, name in enumerate(LASTS)}
STOPS = [LAST_CODES[name] for name in ("stop", "noted")]
PAUSES = [LAST_CODES[name] for name in ("lower", "pause", "hyphen")]
OPENINGS = [FIRST_CODES[name] for name in ("word", "capital", "quote")]
LOWER = FIRST_CODES["lower"]

SENTENCES = ("00", "01", "10", "11")  # whether the line above closes a sentence; whether this one begins small
SLACKS = range(len(SLACK) + 1)
BLANKS = range(3)
STEPS = range(len(STEP) + 1)
FIRST_NAMES = names("first={}", FIRSTS)
LAST_NAMES = names("last={}", LASTS)
JOINT_NAMES = names("joint={},{}", LASTS, FIRSTS)
OVER_NAMES = names("over={},{}", LASTS, FIRSTS)
OVERFIT_NAMES = names("overfit={}", SLACKS)
SHORT_NAMES = names("short={}", SLACKS)
SHORTER_NAMES = names("shorter={}", SLACKS)
FIT_NAMES = names("fit={},{}", SLACKS, SENTENCES)
FITS_NAMES = names("fits={},{}", SLACKS, SENTENCES)
OWN_NAMES = names("own={},{}", SLACKS, SENTENCES)
BLANK_NAMES = names("blank={},{}", BLANKS, SENTENCES)
PAGED_NAMES = names("paged")
STEP_NAMES = names("step={},{}", STEPS, SENTENCES)

Codes = NDArray[np.intp]
Marks = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Prints:
    """All lines as they were printed, widths in letters.

    `head` is the first word with a blank; the columns are those of the lines before a line, and of those from it on;
    `full` lines may be running text, and not the last of a paragraph.
    """

    first: Codes
    last: Codes
    width: Numbers
    head: Numbers
    column_before: Numbers
    column_after: Numbers
    full: Marks
    page: Codes
    indent: Codes
    blank: Codes


def joints(lines: Lines) -> Iterator[Column]:
    """The columns of attributes of each line's joint with the line above."""
    seen = prints(lines)
    habits = habits_of(seen)
    sentence = 2 * _are(seen.last[:-1], STOPS) + (seen.first[1:] == LOWER)
    yield Column(["joint=start"], np.zeros(1, np.intp), np.zeros(1, np.intp))
    yield from _of_ends(seen)
    yield from _of_widths(seen, sentence, habits)
    yield from _of_white(seen, sentence, habits)
    yield from _over(seen)


def prints(lines: Lines) -> Prints:
    """Every line, measured."""
    texts = [view.text for view in lines.views]
    width, head = printed_widths(texts, [len(text.split(None, 1)[0]) for text in texts])
    before, after = column_widths(width)
    return Prints(
        first=np.array([FIRST_CODES[first_of(text)] for text in texts]),
        last=np.array([LAST_CODES[last_of(text)] for text in texts]),
        width=width,
        head=head + 0.5,
        column_before=before,
        column_after=after,
        full=(width > FULL * after) & np.array([" " in text for text in texts]),
        page=lines.pages,
        indent=lines.indents,
        blank=lines.blanks_before,
    )


@dataclass(frozen=True, slots=True)
class Habits:
    """What a text does with empty lines and indents, in classes.

    Blanks inside paragraphs and between them, blanks between, indents between, raggedness of the lines' ends.
    """

    blanks: str
    blanks_between: str
    indents: str
    ragged: str


def habits_of(seen: Prints) -> Habits:
    """The habits of a whole text, from the joints that are surely inside a paragraph, or surely between two."""
    beside = seen.page[:-1] == seen.page[1:]
    inside = beside & (seen.first[1:] == LOWER) & _are(seen.last[:-1], PAUSES)
    between = beside & _are(seen.last[:-1], STOPS) & _are(seen.first[1:], OPENINGS) & _settled(seen)
    column = seen.column_before[1:][inside]
    ragged = np.sort(abs(column - seen.width[:-1][inside]) / column)
    blank, indented = seen.blank[1:] > 0, seen.indent[1:] > seen.indent[:-1]
    blanks_between = _share(blank[between])
    return Habits(
        blanks=f"{_share(blank[inside])},{blanks_between}",
        blanks_between=blanks_between,
        indents=_share(indented[between]),
        ragged=str(bisect_right(RAGGEDNESS, ragged[len(ragged) // 2])) if len(ragged) else "-",
    )


def _settled(seen: Prints) -> Marks:
    column = np.minimum(seen.column_before, seen.column_after)[1:]
    settled: Marks = column - seen.width[:-1] - seen.head[1:] > SETTLED * column
    return settled


def _share(cases: Marks) -> str:
    return str(bisect_right(SHARE, int(cases.sum()) / len(cases))) if len(cases) else "-"


def _slack(used: Numbers, column: Numbers) -> Codes:
    return np.searchsorted(SLACK, (column - used) / column, side="right")


def _are(codes: Codes, wanted: Sequence[int]) -> Marks:
    """Which codes are among the wanted ones."""
    table = np.zeros(max(len(FIRSTS), len(LASTS)), np.bool_)
    table[wanted] = True
    found: Marks = table[codes]
    return found


def _below(table: Names, *at: Codes) -> Column:
    """The names of all lines but the first."""
    column = picked(table, *at)
    return Column(column.names, np.append(np.int16(-1), column.places))


def _of_ends(seen: Prints) -> Iterator[Column]:
    first, last, above = seen.first[1:], seen.last[1:], seen.last[:-1]
    yield _below(FIRST_NAMES, first)
    yield _below(LAST_NAMES, last)
    yield _below(JOINT_NAMES, above, first)


def _of_widths(seen: Prints, sentence: Codes, habits: Habits) -> Iterator[Column]:
    """How much room is left at the end of the line above, less the first word of this one, by both columns."""
    above, before, after = seen.width[:-1], seen.column_before[1:], seen.column_after[1:]
    used = above + seen.head[1:]
    fit, fits = _slack(used, before), _slack(used, after)
    ragged = names(f"ragged={{}},{{}},{habits.ragged}", SLACKS, SENTENCES)
    yield _below(SHORT_NAMES, _slack(above, before))
    yield _below(SHORTER_NAMES, _slack(above, after))
    yield _below(FIT_NAMES, fit, sentence)
    yield _below(FITS_NAMES, fits, sentence)
    yield _below(ragged, np.minimum(fit, fits), sentence)
    yield _below(OWN_NAMES, _slack(seen.width[1:], after), sentence)


def _of_white(seen: Prints, sentence: Codes, habits: Habits) -> Iterator[Column]:
    """The empty lines and the indent, as what they are in this text; at a page break they tell nothing."""
    paged = seen.page[1:] != seen.page[:-1]
    rise = np.searchsorted(STEP, seen.indent[1:] - seen.indent[:-1], side="right")
    back = np.searchsorted(STEP, seen.indent[:-1] - seen.indent[1:], side="right")
    rise, back = np.where(paged, UNTOLD, rise), np.where(paged, UNTOLD, np.append(back[1:], UNTOLD))
    blank = np.where(paged, UNTOLD, np.minimum(2, seen.blank[1:]))
    yield _below(PAGED_NAMES, paged - 1)
    yield _below(BLANK_NAMES, blank, sentence)
    yield _below(names(f"habit={{}},{habits.blanks}", BLANKS), blank)
    yield _below(STEP_NAMES, rise, sentence)
    yield _below(names(f"steps={{}},{habits.indents}", STEPS), rise)
    yield _below(names(f"back={{}},{habits.indents}", STEPS), back)


def _over(seen: Prints) -> Iterator[Column]:
    """The joint with the last line of running text, where lines that may be something else stand between."""
    here = np.arange(1, len(seen.full))
    running = np.maximum.accumulate(np.where(seen.full, np.arange(len(seen.full)), -1))[:-1]
    here = here[(running >= 0) & (running < here - 1) & (here - running <= REACH)]
    running = running[here - 1]
    overfit = _slack(seen.width[running] + seen.head[here], seen.column_before[running])
    yield picked(OVER_NAMES, seen.last[running], seen.first[here], lines=here)
    yield picked(OVERFIT_NAMES, overfit, lines=here)
