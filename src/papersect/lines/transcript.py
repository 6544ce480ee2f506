"""A text as it was read: its pages and its printed lines, with the offsets nothing later may change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, groupby
from operator import itemgetter

import regex

BREAK = regex.compile(r"\r\n | [\n\r\f]", regex.VERBOSE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line with something printed on it; lines of white space are counted, never listed.

    `start` and `end` bound the line without its terminator; `text` is `source[start:end]`, blanks at its rims included.
    `page` counts from 0. `blank_before` and `blank_after` count the empty lines up to the next printed line or the rim
    of the page.
    """

    start: int
    end: int
    text: str
    page: int
    blank_before: int
    blank_after: int


@dataclass(frozen=True, slots=True)
class Page:
    """The stretch of source between two form feeds; `number` counts from 1."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Transcript:
    """A decoded source with its lines and pages. All offsets count code points of `text`."""

    text: str
    name: str
    media_type: str
    encoding: str
    sha256: str
    lines: tuple[Line, ...]
    pages: tuple[Page, ...]


def lay_out(text: str) -> tuple[tuple[Line, ...], tuple[Page, ...]]:
    """The printed lines and the pages of a text.

    >>> lines, pages = lay_out("one\\n\\n two\\fthree")
    >>> [(line.text, line.page, line.blank_before, line.blank_after) for line in lines]
    [('one', 0, 0, 1), (' two', 0, 1, 0), ('three', 1, 0, 0)]
    >>> [(page.number, page.start, page.end) for page in pages]
    [(1, 0, 10), (2, 10, 15)]
    """
    pages = groupby(_rows(text), key=itemgetter(2))
    return tuple(chain.from_iterable(_printed(text, rows) for _, rows in pages)), tuple(_pages(text))


def _printed(text: str, rows: Iterable[tuple[int, int, int]]) -> Iterator[Line]:
    """The printed lines of one page: there may be any number of others."""
    line: Callable[[int], Line] | None = None  # wants to know how many empty lines follow
    blank = 0
    for start, end, page in rows:
        piece = text[start:end]
        if not piece or piece.isspace():
            blank += 1
            continue
        if line:
            yield line(blank)
        line, blank = partial(Line, start, end, piece, page, blank), 0
    if line:
        yield line(blank)


def _rows(text: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, page) of every physical line, empty ones included."""
    start = page = 0
    for match in BREAK.finditer(text):
        yield start, match.start(), page
        start = match.end()
        page += match.group() == "\f"
    yield start, len(text), page


def _pages(text: str) -> Iterator[Page]:
    start, number = 0, 1
    for match in regex.finditer(r"\f", text):
        yield Page(number, start, match.end())
        start, number = match.end(), number + 1
    yield Page(number, start, len(text))
