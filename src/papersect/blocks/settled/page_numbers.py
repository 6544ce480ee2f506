"""Page numbers that say so in full, whatever they were taken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

import regex

from papersect.languages.lexicon import alternatives
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

LONGEST = 24  # characters of such a line
FRACTION = regex.compile(r"\d{1,4} \s? / \s? (?P<whole> \d{1,4} )", regex.VERBOSE)
OUT_OF = regex.compile(r"(?P<number> \d{1,3} ) \s (?P<word> \p{Ll}{2,4} ) \s (?P<whole> \d{1,3} )", regex.VERBOSE)
FEWEST = 2  # pages that count on from one another, or the pattern means something else
WHOLES = 2  # numbers of pages that one text may give: a volume's papers count their own


def with_page_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that count pages being page numbers, and fractions of many wholes being cells of a table.

    Yes:   > 2 of 4 | It is cold. | > 3 of 4 | It melts. | > 4 of 4
    No:    2 of 4 | 1 of 4 | 3 of 4
           2 of 4 | 3 of 4   (cells of a table)
    """
    fractions, pages = set(_fractions(labelled)), set(_counted(labelled))
    return [
        line.taken_for(Label.TABLE)
        if line.view.index in fractions
        else line.taken_for(Label.PAGE_NUMBER)
        if line.view.index in pages or counts_pages(line.view.text)
        else line
        for line in labelled
    ]


def _fractions(labelled: Sequence[LabelledLine]) -> Iterator[int]:
    """The lines taken for “page 3 of 12” whose wholes are met but once, in a text with many such.

    Yes:   25/190 | 31/88 | 7/45
    No:    3/12 | 4/12 | 5/12
    """
    found = {
        line.view.index: match["whole"]
        for line in labelled
        if line.label is Label.PAGE_NUMBER and (match := FRACTION.fullmatch(line.view.text))
    }
    times = Counter(found.values())
    once = [index for index, whole in found.items() if times[whole] <= 2]
    if len({found[index] for index in once}) > WHOLES:
        yield from once


def _counted(labelled: Sequence[LabelledLine]) -> Iterator[int]:
    """The lines that say “3 of 12” and count on, one by one, through a text."""
    runs: dict[tuple[str, str], list[tuple[int, int]]] = {}
    found: list[list[tuple[int, int]]] = []
    for k, line in enumerate(labelled):
        match = OUT_OF.fullmatch(line.view.text) if len(line.view.text) <= LONGEST else None
        if match is None or int(match["number"]) > int(match["whole"]) or _in_table(labelled, k):
            continue
        number, key = int(match["number"]), (match["word"], match["whole"])
        run = runs.get(key)
        if run is None or number not in (run[-1][0], run[-1][0] + 1):
            found.append(run := [])
            runs[key] = run
        run.append((number, line.view.index))
    for run in found:
        if len({number for number, _ in run}) >= FEWEST:
            yield from (index for _, index in run)


def _in_table(labelled: Sequence[LabelledLine], k: int) -> bool:
    """Whether a line and one next to it are of a table."""
    beside = (*labelled[max(0, k - 1) : k], *labelled[k + 1 : k + 2])
    return labelled[k].label is Label.TABLE and any(line.label is Label.TABLE for line in beside)


def counts_pages(text: str) -> bool:
    """Whether a line is a page's number out of how many there are, and nothing else.

    >>> counts_pages("Page 3 of 12"), counts_pages("Страница 3 из 12"), counts_pages("Page 3 of Genesis 12")
    (True, True, False)
    """
    return len(text) <= LONGEST and text[-1:].isdecimal() and _pattern().fullmatch(text) is not None


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(rf"{alternatives('page')}\s*\d+\s*(?:\p{{Ll}}{{1,4}}|/)\s*\d+", regex.IGNORECASE)
