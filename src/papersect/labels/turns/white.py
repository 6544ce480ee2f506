"""Signs of a new article in the white space before a line."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import regex
from numpy.typing import NDArray

from papersect.labels.observations.lines import Lines, Marks
from papersect.network.attributes import Column

ORNAMENT = regex.compile(r"[\W_]+")
RARE = 0.03  # share of lines with so many blank lines before them, at most
DEEPEST_STRAY = 3  # characters
FEW_STRAYS, MOST_STRAYS = 8, 40  # lines with an indent that are no habit, however short the text; however long
STRAY_SHARE = 0.06  # above this share of lines with an indent it is the text's way of beginning paragraphs

Numbers = NDArray[np.intp]


def gaps(lines: Lines) -> Iterator[Column]:
    """What parts a line from the one above: a page break, a stray blank, more empty lines than elsewhere."""
    blanks, indents, pages = lines.blanks_before, lines.indents, lines.pages
    below = np.arange(len(blanks)) > 0
    broken = below & (pages != _above(pages))
    stray = below & _are_stray(indents) & (_above(indents) == 0)
    yield _where("stray_blank", stray & (blanks == 0))
    yield _where("stray_blank_after_empty_line", stray & (blanks > 0))
    yield _where("page_break", broken)
    yield _where("rare_gap", below & ~broken & _are_rare(blanks))
    yield _where("tallest_gap", below & (blanks > 1) & (blanks == blanks[1:].max(initial=0)))
    yield _where("after_ornament", _below_ornaments(lines))


def _above(column: Numbers) -> Numbers:
    """For each line the number of the line above; for the first its own."""
    return np.concatenate([column[:1], column[:-1]])


def _where(name: str, marked: Marks) -> Column:
    here = np.flatnonzero(marked)
    return Column([name], np.zeros(len(here), np.intp), here)


def _are_stray(indents: Numbers) -> Marks:
    """Which lines have a small indent that so few others have that it is no habit of the text."""
    times = np.bincount(np.minimum(indents, DEEPEST_STRAY + 1), minlength=DEEPEST_STRAY + 2)
    rare = times < min(MOST_STRAYS, max(FEW_STRAYS, STRAY_SHARE * len(indents)))
    rare[[0, -1]] = False
    marked: Marks = rare[np.minimum(indents, DEEPEST_STRAY + 1)]
    return marked


def _are_rare(blanks: Numbers) -> Marks:
    """Which lines have two empty lines or more above them, as many as few others."""
    at_least = np.cumsum(np.bincount(blanks)[::-1])[::-1]
    rare: Marks = (blanks > 1) & (at_least[blanks] <= RARE * len(blanks))
    return rare


def _below_ornaments(lines: Lines) -> Marks:
    plain = np.flatnonzero(~lines.having_any("A0")[:-1]).tolist()
    return lines.at([k + 1 for k in plain if ORNAMENT.fullmatch(lines.views[k].text)])
