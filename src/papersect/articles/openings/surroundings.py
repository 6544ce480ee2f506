"""What is measured once of a whole text, for all the places in it at which an article may open."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

import regex

from papersect.articles.chances import FLOATING
from papersect.articles.fronts import ABSTRACT, fronts
from papersect.articles.listed import listed
from papersect.lines.label import FRONT, FURNITURE, Label
from papersect.lines.view import LabelledLine, fingerprint

TEXT = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.STATEMENT, Label.CODE})
FLOATS = FLOATING | {Label.TABLE_NOTE}
REACH, SHORTEST = 300, 6  # lines between two standings of a line of furniture; its least letters
BESIDE = 3  # page numbers before and after one that it may go on from
NEAR = 15  # lines before a place that may be of the same front matter
HABIT = 3  # articles that begin so
OVER = 8  # lines from a masthead to the title
HEAD = FURNITURE | {Label.CLASSIFICATION}
GAP = 6  # lines inside front matter that were taken for something else
CERTAIN = 0.5  # how sure its lines are, at least
NUMBER = regex.compile(r"\d{1,4}")


class Surroundings:
    """A text's lines, where each of its lines of furniture and page numbers stands again, what front matter it has."""

    def __init__(self, lines: Sequence[LabelledLine]) -> None:
        self.lines = lines
        self.labels = [line.label for line in lines]
        self.told = frozenset(k for joint in fronts(lines) for k in joint)
        self.listed = listed(lines).starts
        self._standings = _standings(lines)
        pages = (k for k, label in enumerate(self.labels) if label is Label.PAGE_NUMBER)
        self._numbers = [(k, number) for k in pages if (number := self.number(k)) is not None]
        self._text = _counted(self.labels, TEXT.__contains__)
        self._entries = _counted(self.labels, Label.REFERENCE.__eq__)
        self._fronts = list(_fronts(lines))

    def number(self, k: int) -> int | None:
        """The number of a page that a line is."""
        found = NUMBER.search(self.lines[k].view.text) if self.labels[k] is Label.PAGE_NUMBER else None
        return int(found[0]) if found else None

    def counted_on(self, k: int) -> tuple[bool, bool]:
        """Whether the page number of a line goes on from one of the last, and one of the next from it."""
        number = self.number(k)
        if number is None:
            return False, False
        at = bisect_left(self._numbers, (k, number))
        before = {n for _, n in self._numbers[max(0, at - BESIDE) : at]}
        return number - 1 in before, number + 1 in {n for _, n in self._numbers[at + 1 : at + 1 + BESIDE]}

    def stands_again(self, k: int) -> tuple[bool, bool]:
        """Whether a line, but for its numbers, has stood on the pages before, and whether it will on those behind."""
        places = self._standings.get(fingerprint(self.lines[k].view.text), [])
        before, after = bisect_left(places, k), bisect_right(places, k)
        return before > 0 and k - places[before - 1] < REACH, after < len(places) and places[after] - k < REACH

    def text(self, start: int, end: int) -> int:
        """The lines of running text from one line up to another."""
        return self._text[min(end, len(self.lines))] - self._text[max(0, start)]

    def entries(self, start: int, end: int) -> int:
        """The lines of reference lists from one line up to another."""
        return self._entries[min(end, len(self.lines))] - self._entries[max(0, start)]

    def last_front(self, k: int) -> int:
        """The last line of the front matter far before a line; 0 where there is none."""
        at = bisect_left(self._fronts, (k - NEAR, 0))
        return min(self._fronts[at - 1][1], k) if at else 0


def _standings(lines: Sequence[LabelledLine]) -> dict[str, list[int]]:
    """Where lines of furniture stand; not those that come back with the articles, over their titles, and no more."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for k, line in enumerate(lines):
        if line.label in FURNITURE and len(line.view.text) >= SHORTEST:
            places[fingerprint(line.view.text)].append(k)
    over = _over_titles(lines)
    return {text: at for text, at in places.items() if len(at) < HABIT or not all(over[k] for k in at)}


def _over_titles(lines: Sequence[LabelledLine]) -> list[bool]:
    """Which lines have nothing but a few lines of furniture and codes between them and a title."""
    over, title = [False] * len(lines), len(lines) + OVER
    for k in range(len(lines) - 1, -1, -1):
        label = lines[k].label
        title = k if label is Label.TITLE else title if label in HEAD else len(lines) + OVER
        over[k] = title - k <= OVER
    return over


def _counted(labels: Sequence[Label], wanted: Callable[[Label], bool]) -> list[int]:
    return list(accumulate(map(wanted, labels), initial=0))


def _fronts(lines: Sequence[LabelledLine]) -> Iterator[tuple[int, int]]:
    """The first and last lines of what has a title, and an author or an abstract."""
    begin, last, sure = 0, -GAP, set[Label]()
    for k, line in enumerate(lines):
        if line.label not in FRONT:
            continue
        if k - last > GAP:
            if _is_front(sure):
                yield begin, last
            begin, sure = k, set()
        last = k
        if line.confidence > CERTAIN:
            sure.add(line.label)
    if _is_front(sure):
        yield begin, last


def _is_front(labels: set[Label]) -> bool:
    return Label.TITLE in labels and not labels.isdisjoint({Label.AUTHOR, *ABSTRACT})
