"""Words in a row that come again: a running head takes up the title it stands for, if only a part of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from papersect.labels.names import names, picked
from papersect.lines.tokens import Tokens
from papersect.lines.view import LineView
from papersect.network.attributes import Column

Places = NDArray[np.intp]

ROW = 3  # words that make a row
APART = 3  # lines between the two standings of a row, at least
EDGES = (0.001, 0.3, 0.6, 0.999)
TAKEN_UP = names("taken_up={}", "bcde")
COMES_AGAIN = names("comes_again={}", "bcde")


def refrains(views: Sequence[LineView]) -> Iterator[Column]:
    """What share of a line's rows of words stood in the text before, and what share comes again."""
    lines, rows = _rows(views[0].facts.tokens)
    before, after = _standings(lines, rows)
    counts = np.maximum(1, np.bincount(lines, minlength=len(views)))
    for table, met in ((TAKEN_UP, before <= lines - APART), (COMES_AGAIN, after >= lines + APART)):
        shares = np.bincount(lines[met], minlength=len(views)) / counts
        yield picked(table, np.searchsorted(EDGES, shares, side="right") - 1)


def _rows(tokens: Tokens) -> tuple[Places, Places]:
    """The line of each row of words, and its number; case and signs aside, within lines."""
    words = np.array(_words(tokens.known), np.intp)[tokens.numbers]
    told = words >= 0
    words, lines = words[told], tokens.lines[told]
    count = len(tokens.known) + 1
    number = (words[: -ROW + 1] * count + words[1 : -ROW + 2]) * count + words[ROW - 1 :]
    within = lines[: -ROW + 1] == lines[ROW - 1 :]
    return lines[: -ROW + 1][within], number[within]


def _words(tokens: Sequence[str]) -> list[int]:
    """A number for each word, or -1 for what has no two letters.

    >>> _words(["Rivers,", "RIVERS", "12", "x", "of"])
    [0, 0, -1, -1, 1]
    """
    numbers: dict[str, int] = {}
    folded = [token if token.isalpha() else "".join(filter(str.isalpha, token)) for token in tokens]
    return [numbers.setdefault(word.casefold(), len(numbers)) if len(word) > 1 else -1 for word in folded]


def _standings(lines: Places, rows: Places) -> tuple[Places, Places]:
    """For each row the first and the last line it stands in."""
    _, number = np.unique(rows, return_inverse=True)
    first, last = np.full(len(rows), np.iinfo(np.intp).max), np.full(len(rows), -1)
    np.minimum.at(first, number, lines)
    np.maximum.at(last, number, lines)
    return first[number], last[number]
