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
WHOLES = 2  # numbers of pages that one text may give: a volume's papers count their own


def with_page_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that count pages being page numbers, and fractions of many wholes being cells of a table."""
    fractions = set(_fractions(labelled))
    return [
        line.taken_for(Label.TABLE)
        if line.view.index in fractions
        else line.taken_for(Label.PAGE_NUMBER)
        if counts_pages(line.view.text)
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


def counts_pages(text: str) -> bool:
    """Whether a line is a page's number out of how many there are, and nothing else.

    >>> counts_pages("Page 3 of 12"), counts_pages("Страница 3 из 12"), counts_pages("Page 3 of Genesis 12")
    (True, True, False)
    """
    return len(text) <= LONGEST and text[-1:].isdecimal() and _pattern().fullmatch(text) is not None


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(rf"{alternatives('page')}\s*\d+\s*(?:\p{{Ll}}{{1,4}}|/)\s*\d+", regex.IGNORECASE)
