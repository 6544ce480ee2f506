"""Lists of contents: where they stand, and what they list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import regex

from papersect.lines.view import LineView

PAGE_AT_END = regex.compile(r"(?: [.…_]{2} | \.\s\. | \s ) [.…_\s]* (?: \d{1,4} | [ivxlc]{1,6} ) \s* $", regex.VERBOSE)
LONGEST, MOST = 250, 4  # lines of a list; lists that are looked at
MET_AGAIN = 12  # letters of a line that is met again: there the list has ended
PAGED = 0.25  # share of lines that end in a page, from which on all entries do
BEGINNING = 6  # letters of a line, which tell of most lines that they are not listed
NESTED = 1  # characters further in than the least, beyond which a line belongs to the entry above


@dataclass(frozen=True, slots=True)
class Entry:
    """What one entry lists, letters only: `first` is its own line, `letters` all of it with what is nested in it."""

    first: str
    letters: str

    def share(self, letters: str) -> float:
        """How much of the entry's own line some letters are, if it has them all."""
        at = self.letters.find(letters)
        return max(0, min(at + len(letters), len(self.first)) - at) / len(self.first) if at >= 0 else 0.0


@dataclass(frozen=True, slots=True)
class Contents:
    """A list of contents: the places of its heading and lines, its letters, and those of each line by itself.

    `beginnings` holds every run of a few of its letters.
    """

    places: range
    letters: str
    rows: frozenset[str]
    entries: tuple[Entry, ...]
    beginnings: frozenset[str]

    def has(self, letters: str) -> bool:
        """Whether these letters stand in it, in a row."""
        return (len(letters) < BEGINNING or letters[:BEGINNING] in self.beginnings) and letters in self.letters


def contents_of(views: Sequence[LineView]) -> list[Contents]:
    """The lists of contents of a text.

    >>> from papersect.lines.view import views_of
    >>> from papersect.lines.transcript import lay_out
    >>> text = "Contents\\nA. Frost. The Colours of\\n  Ice\\nNotes\\n\\nTHE COLOURS OF ICE\\nIce is blue."
    >>> [found] = contents_of(views_of(lay_out(text)[0]))
    >>> found.places, [entry.letters for entry in found.entries]
    (range(0, 4), ['afrostthecoloursofice', 'notes'])
    """
    heads = [view.index for view in views if "contents" in view.concepts_of_whole]
    return [_contents(views, head) for head in heads[:MOST]]


def letters_of(text: str) -> str:
    """The letters of a text, by which an entry and its title are known again.

    >>> letters_of("The Colours of Ice ... 3")
    'thecoloursofice'
    """
    return "".join(filter(str.isalpha, text)).casefold()


def _contents(views: Sequence[LineView], head: int) -> Contents:
    lines = list(_lines(views[head + 1 : head + 1 + LONGEST]))
    rows = frozenset(row for view in lines for row in _rows(view.text))
    letters = "".join(letters_of(view.text) for view in lines)
    beginnings = frozenset(letters[k : k + BEGINNING] for k in range(len(letters)))
    return Contents(range(head, head + 1 + len(lines)), letters, rows, tuple(_entries(lines)), beginnings)


def _lines(views: Sequence[LineView]) -> Iterator[LineView]:
    """The lines up to the first that has been met: with it begins what is listed first."""
    met = ""
    for view in views:
        letters = letters_of(view.text)
        if len(letters) >= MET_AGAIN and letters in met:
            return
        met += letters
        yield view


def _rows(text: str) -> Iterator[str]:
    """What a line may be the entry of: all of it, and what follows the name of an author."""
    yield letters_of(text)
    yield from (letters_of(part) for part in regex.split(r"[.:–—]\s", text)[1:])


def _entries(lines: Sequence[LineView]) -> Iterator[Entry]:
    """Where pages stand behind entries, what ends in one; else the lines least far in, each with those below it."""
    ends = [PAGE_AT_END.search(view.text) is not None for view in lines]
    if sum(ends) >= max(3, PAGED * len(lines)):
        numbers = [sum(ends[:k]) for k in range(len(lines))]
    else:
        least = min((view.indent for view in lines), default=0)
        outer = [view.indent <= least + NESTED for view in lines]
        numbers = [sum(outer[: k + 1]) for k in range(len(lines))]
    paged = sum(ends) >= max(3, PAGED * len(lines))
    for _, group in groupby(zip(numbers, lines, strict=True), key=lambda pair: pair[0]):
        parts = [letters_of(view.text) for _, view in group]
        letters = "".join(parts)
        if letters:
            yield Entry(letters if paged else parts[0] or letters, letters)
