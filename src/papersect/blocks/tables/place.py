"""Which words of a row stand in which columns, spans included."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from papersect.blocks.tables.boundaries import WIDE
from papersect.blocks.tables.words import Kind, Row, Word

LEAST_SHARE = 0.1
MISALIGNED = 0.6
MOST_MISALIGNED = 12
INTRUSION = 0.8
WIDEST_REACH = 4
MOST_WORDS = 24
STUB_SPANNED = 0.25
TORN_LOWER = 1.0
TORN_UPPER = 0.6
TORN_AT_BOUNDARY = 0.3


@dataclass(frozen=True)
class Column:
    """From where to where the words of a column usually reach."""

    left: int
    right: int


@dataclass(frozen=True)
class Piece:
    """The words of one row that stand in the columns `first` to `last`, both included."""

    words: tuple[Word, ...]
    first: int
    last: int

    @property
    def text(self) -> str:
        """The words, one blank between them."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True)
class Taste:
    """What a kind of row likes: what a span costs, and what each column under it is worth."""

    span_cost: float
    cover: float

    def of_span(self, first: int, last: int) -> float:
        """What it costs to stand in more than one column."""
        return self.span_cost - self.cover * (last - first) + (STUB_SPANNED if first == 0 else 0.0)


BODY = Taste(span_cost=1.2, cover=0.0)
LOWEST_HEADER = Taste(span_cost=0.5, cover=-0.7)
UPPER_HEADER = Taste(span_cost=0.3, cover=0.35)


def cut(row: Row, bounds: Sequence[int]) -> list[Piece] | None:
    """The row's words by column, or None where a word or a phrase lies across a boundary."""
    homes = _homes(row, bounds)
    for word, home in zip(row.words, homes, strict=True):
        if bisect_right(bounds, word.right - 1) != home:
            return None
    for (left, a), (right, b) in pairwise(zip(row.words, homes, strict=True)):
        if a != b and right.left - left.right < WIDE and left.kind is right.kind is Kind.WORD:
            return None
    return list(_by_home(row.words, homes))


def cut_anyhow(row: Row, bounds: Sequence[int]) -> list[Piece]:
    """The row's words by the column each begins in."""
    return list(_by_home(row.words, _homes(row, bounds)))


def _homes(row: Row, bounds: Sequence[int]) -> list[int]:
    return [bisect_right(bounds, word.left) for word in row.words]


def _by_home(words: Sequence[Word], homes: Sequence[int]) -> Iterator[Piece]:
    start = 0
    for k in range(1, len(words) + 1):
        if k == len(words) or homes[k] != homes[start]:
            yield Piece(tuple(words[start:k]), homes[start], homes[start])
            start = k


def columns_of(pieces: Sequence[Sequence[Piece]], bounds: Sequence[int], width: int) -> list[Column]:
    """How far the columns reach in the rows that could be cut."""
    lefts: list[list[int]] = [[] for _ in range(len(bounds) + 1)]
    rights: list[list[int]] = [[] for _ in range(len(bounds) + 1)]
    for row in pieces:
        for piece in row:
            lefts[piece.first].append(piece.words[0].left)
            rights[piece.first].append(piece.words[-1].right)
    rims = [0, *bounds, width]
    return [
        Column(_quantile(a, LEAST_SHARE), _quantile(b, 1 - LEAST_SHARE)) if a else Column(rims[k], rims[k + 1])
        for k, (a, b) in enumerate(zip(lefts, rights, strict=True))
    ]


def _quantile(values: list[int], share: float) -> int:
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]


def place(row: Row, columns: Sequence[Column], bounds: Sequence[int], taste: Taste) -> list[Piece] | None:
    """The cheapest way to lay the row's phrases into columns, left to right, by dynamic programming.

    A phrase pays for standing off the rim and the middle of its columns, for reaching into others, for a span, and
    for each blank between two words at which it is torn. None where there are more phrases than columns.
    """
    best: list[dict[int, tuple[float, tuple[int, int, int, int] | None]]] = [{} for _ in range(len(row.words) + 1)]
    best[0][0] = (0.0, None)
    for i in range(len(row.words)):
        options = list(_options(row.words, i, columns, bounds, taste)) if best[i] else []
        for free, (paid, _) in best[i].items():
            for j, first, last, cost in options:
                if first < free:
                    continue
                known = best[j].get(last + 1)
                if known is None or paid + cost < known[0]:
                    best[j][last + 1] = (paid + cost, (i, free, first, last))
    return _traced(row.words, best)


def _traced(
    words: tuple[Word, ...], best: list[dict[int, tuple[float, tuple[int, int, int, int] | None]]]
) -> list[Piece] | None:
    end = len(words)
    if not best[end]:
        return None
    free = min(best[end], key=lambda c: best[end][c][0])
    pieces: list[Piece] = []
    while (step := best[end][free][1]) is not None:
        i, before, first, last = step
        pieces.append(Piece(words[i:end], first, last))
        end, free = i, before
    return pieces[::-1]


def _options(
    words: tuple[Word, ...], i: int, columns: Sequence[Column], bounds: Sequence[int], taste: Taste
) -> Iterator[tuple[int, int, int, float]]:
    """(end, first, last, cost) of each phrase that may begin at word `i` and each run of columns it may stand in."""
    for j in range(i + 1, len(words) + 1):
        left, right = words[i].left, words[j - 1].right
        torn = _torn(words[j - 1], words[j], bounds) if j < len(words) else 0.0
        for first, last, cost in _reaches(left, right, columns, taste):
            yield j, first, last, torn + cost
        if (j < len(words) and words[j].left - words[j - 1].right >= WIDE) or j - i >= MOST_WORDS:
            return


def _torn(left: Word, right: Word, bounds: Sequence[int]) -> float:
    """What it costs to part two words: more within a phrase, less where a boundary passes between them."""
    if right.left - left.right >= WIDE or right.after_rule:
        return 0.0
    parted = bisect_right(bounds, right.left) > bisect_right(bounds, left.right - 1)
    if left.kind is right.kind is Kind.WORD:
        return (TORN_LOWER if right.text[0].islower() else TORN_UPPER) * (TORN_AT_BOUNDARY if parted else 1.0)
    return 0.2 * (TORN_AT_BOUNDARY if parted else 1.0)


def _reaches(left: int, right: int, columns: Sequence[Column], taste: Taste) -> Iterator[tuple[int, int, float]]:
    """(first, last, cost) of each run of columns near a phrase.

    It pays for how far it stands off the rims, or the middle, of its columns, and for how many they are.
    """
    twice = left + right
    off = [abs(column.left + column.right - twice) for column in columns]
    nearest = off.index(min(off))
    intrusions = [INTRUSION * max(0, min(right, c.right) - max(left, c.left)) for c in columns]
    beside = [0.0, *intrusions, 0.0]
    low, high = max(0, nearest - WIDEST_REACH), min(len(columns), nearest + WIDEST_REACH + 1)
    off_rights = [right - column.right for column in columns[:high]]
    for first in range(low, min(len(columns), nearest + 2)):
        off_left = left - columns[first].left
        for last in range(max(first, nearest - 1), high):
            off_right = off_rights[last]
            least = min(abs(off_left), abs(off_right), abs(off_left + off_right) / 2, MOST_MISALIGNED)
            cost = MISALIGNED * least + beside[first] + beside[last + 2]
            yield first, last, cost + taste.of_span(first, last) if last > first else cost
