"""Notes gathered under a heading, with what is quoted in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from papersect.lines.label import FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

MARK = regex.compile(r"(?P<opening> [\[(]? ) (?P<number> \d{1,3} ) [\])]? [.)]? \s", regex.VERBOSE)
LONGEST = 150  # lines of one note
FEWEST = 3  # notes that make a list of them
LIKELY = 0.5
NOTED = frozenset({Label.FOOTNOTE, Label.REFERENCE})
BEYOND = frozenset({Label.TITLE, Label.AUTHOR, Label.BANNER, Label.TOC_ENTRY})


def with_gathered_notes(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; all that stands between two notes next to each other, of those under a heading of notes, is of the
    first.

    Yes:   NOTES | 1. So it is told by Frost: | “The ice was blue.” | 2. See above.
    No:    NOTES | 1. So it is told by Frost. | ON SNOW | Snow was seen … (no further note)
           NOTES | 1. So it is told by Frost. | ON SNOW | B. Flake | … | NOTES | 2. So it is told by Hail.
           1 So it is told by Frost. | (page end) The ice was blue. | 2 See above. (the feet of two pages)
    """
    lines = list(labelled)
    for k, line in enumerate(labelled):
        if _is_heading(line):
            places = list(_notes(labelled, k + 1))
            if sum(labelled[n].label is Label.FOOTNOTE for n in places) >= FEWEST:
                for n in (n for first, last in pairwise(places) for n in range(first, last)):
                    lines[n] = lines[n] if lines[n].label in FURNITURE else lines[n].taken_for(Label.FOOTNOTE)
    return lines


def _is_heading(line: LabelledLine) -> bool:
    return line.label in HEADINGS and "note" in line.view.concepts_of_whole


def _notes(lines: Sequence[LabelledLine], begin: int) -> Iterator[int]:
    """Where the notes begin that count on from 1, all with the same kind of mark."""
    place, number, opening = begin, 1, {"", "[", "("}
    for k in range(begin, len(lines)):
        if k - place > LONGEST or lines[k].label in BEYOND or _is_heading(lines[k]):
            return
        mark = MARK.match(lines[k].view.text)
        if mark is None or int(mark["number"]) != number or mark["opening"] not in opening:
            continue
        if lines[k].label in NOTED or mark["opening"]:
            yield k
            place, number, opening = k, number + 1, {mark["opening"]}


def without_calling_notes(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what has no mark, stands between two notes next to each other, and calls the second, is text.

    Yes:   [1] A. Frost: On Ice. | > Snow was seen by Flake[2] in | > the south. | [2] B. Flake: On Snow.
    No:    [1] A. Frost: On Ice. | It was seen by Flake | in the south. | [2] B. Flake: On Snow.
    """
    lines = list(labelled)
    last: int | None = None
    between: list[int] = []
    for k, line in enumerate(labelled):
        if line.label is not Label.FOOTNOTE:
            last, between = None, []
            continue
        mark = MARK.match(line.view.text)
        if mark is None:
            between.append(k)
            continue
        number = int(mark["number"])
        if number - 1 == last:
            for n in _calling(labelled, between, line, mark):
                lines[n] = lines[n].taken_for(Label.PARAGRAPH)
        last, between = number, []
    return lines


def _calling(
    lines: Sequence[LabelledLine], between: Sequence[int], note: LabelledLine, mark: regex.Match[str]
) -> Sequence[int]:
    """The lines from the last one at which a paragraph begins, if they call a note."""
    first = next((k for k, n in reversed([*enumerate(between)]) if lines[n].begins > LIKELY), len(between))
    call = f"{mark['opening']}{mark['number']}"
    calls = mark["opening"] and any(call in lines[n].view.text for n in between[first:])
    return between[first:] if calls else ()
