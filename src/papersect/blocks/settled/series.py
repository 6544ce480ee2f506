"""Numbered paragraphs that were taken for notes here and there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.blocks.paragraphs import BODY
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(r"(\d{1,3}) \. \s", regex.VERBOSE)
FARTHEST = 60  # lines between two of a series
FEWEST = 5  # of a series
LIKELY = 0.5


def with_series(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a note that counts on in a series of paragraphs, and has one of them behind it on its page, is none.

    Yes:   11. FLAKE, white. … | Fam. HAIL. | > 12. Hail, see above. | 13. FROST, blue. …
    No:    11. FLAKE, white. … | 12 See above. (the foot of the page)
    """
    lines = list(labelled)
    for series in _series(labelled):
        texts = [k for k in series if labelled[k].label in BODY]
        if len(series) >= FEWEST and 2 * len(texts) > len(series):
            for k in series:
                if labelled[k].label is Label.FOOTNOTE and k < texts[-1]:
                    for n in _block(labelled, k):
                        lines[n] = lines[n].taken_for(Label.PARAGRAPH)
    return lines


def _series(lines: Sequence[LabelledLine]) -> Iterator[list[int]]:
    """The lines whose numbers count on, series by series."""
    series: list[int] = []
    last = 0
    for k, line in enumerate(lines):
        if line.label not in BODY | {Label.FOOTNOTE} or line.begins <= LIKELY:
            continue
        found = NUMBER.match(line.view.text)
        if not found:
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
