"""Numbered paragraphs that were taken for notes here and there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import regex

from papersect.blocks.paragraphs import BODY
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(r"(\d{1,3}) \. \s", regex.VERBOSE)
SECTION_SIGN = regex.compile(r"§ \s? (\d{1,3}) \. \s", regex.VERBOSE)
NUMBERED = BODY | {Label.FOOTNOTE}
FARTHEST = 60  # lines between two of a series
FEWEST, FEWEST_SIGNS = 5, 3  # of a series
LIKELY = 0.5


def with_series(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a note that counts on in a series of paragraphs, and has one of them behind it, is none,
    and no note counts on with a section sign.

    Yes:   11. FLAKE, white. … | Fam. HAIL. | > 12. Hail, see above. | 13. FROST, blue. …
           > § 1. Ice is cold. | > § 2. Snow is white. | > § 3. Hail is hard.
    No:    11. FLAKE, white. … | 12 See above. (the foot of the page)
    """
    lines = list(labelled)
    for series in _series(labelled, NUMBER):
        texts = [k for k in series if labelled[k].label in BODY]
        if len(series) >= FEWEST and 2 * len(texts) > len(series):
            _take_for_text(lines, [k for k in series if k < texts[-1]])
    for series in _series(labelled, SECTION_SIGN):
        if len(series) >= FEWEST_SIGNS:
            _take_for_text(lines, series)
    return lines


def _take_for_text(lines: list[LabelledLine], places: Iterable[int]) -> None:
    for k in places:
        if lines[k].label is Label.FOOTNOTE:
            for n in [*_block(lines, k)]:
                lines[n] = lines[n].taken_for(Label.PARAGRAPH)


def _series(lines: Sequence[LabelledLine], mark: regex.Pattern[str]) -> Iterator[list[int]]:
    """The lines whose numbers count on, series by series."""
    series: list[int] = []
    last = 0
    for k, line in enumerate(lines):
        if line.begins <= LIKELY or line.label not in NUMBERED or not (found := mark.match(line.view.text)):
            continue
        number = int(found[1])
        if series and number == last + 1 and k - series[-1] <= FARTHEST:
            series.append(k)
            last = number
        elif number == 1 or not series or k - series[-1] > FARTHEST:
            yield series
            series, last = [k], number
    yield series


def _block(lines: Sequence[LabelledLine], k: int) -> Iterator[int]:
    """The lines of the note that begins with a line."""
    yield k
    for n in range(k + 1, len(lines)):
        if lines[n].label is not Label.FOOTNOTE or lines[n].begins > LIKELY:
            return
        yield n
