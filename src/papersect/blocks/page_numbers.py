"""Page numbers that say so in full, whatever they were taken for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import regex

from papersect.languages.lexicon import alternatives
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

LONGEST = 24  # characters of such a line


def with_page_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that count pages being page numbers."""
    return [replace(line, label=Label.PAGE_NUMBER) if counts_pages(line.view.text) else line for line in labelled]


def counts_pages(text: str) -> bool:
    """Whether a line is a page's number out of how many there are, and nothing else.

    >>> counts_pages("Page 3 of 12"), counts_pages("Страница 3 из 12"), counts_pages("Page 3 of Genesis 12")
    (True, True, False)
    """
    return len(text) <= LONGEST and _pattern().fullmatch(text) is not None


@cache
def _pattern() -> regex.Pattern[str]:
    return regex.compile(rf"{alternatives('page')}\s*\d+\s*(?:\p{{Ll}}{{1,4}}|/)\s*\d+", regex.IGNORECASE)
