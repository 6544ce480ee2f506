"""Columns where a single blank parts everything: what the values look like tells which column they stand in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import log

from papersect.blocks.tables.place import Piece
from papersect.blocks.tables.units import NUMERIC, Shape, Unit

ROUNDS = 3
SMOOTHING = 0.3
ALIKE_NUMBERS = 0.15
TORN_SMALL = 1.6
TORN_CAPITAL = 0.5
EXTRA_VALUE = 3.0
ODD_LENGTH = 0.25
MOST_WORDS = 14
UNCUT_RULE = 1.0
NAME_COST = 0.2
NAMELESS = 1.5
NAMELESS_STUB = 0.7
MOST_PARTED = 4
TRAILING = 0.5
WORDY = 1.4
MOST_TITLE_WORDS = 3
Layout = tuple[int, ...]


@dataclass(frozen=True)
class Profile:
    """What the cells of a column look like: the cost of each shape and of an empty cell, and the usual length."""

    cost: dict[Shape, float]
    empty: float
    length: float


@dataclass(frozen=True)
class Flowed:
    """Rows laid into columns, how many of them name the columns, and the share of rows that fit."""

    placed: list[list[Piece]]
    heads: int
    confidence: float


def flowing_columns(rows: Sequence[Sequence[Unit]]) -> Flowed | None:
    """The rows laid into columns; None where the rows have no pattern in common.

    Segmentation by Viterbi training: the most frequent pattern of values gives the columns a first profile, every row
    is cut to fit the profiles best, and the cut rows give better profiles. A header that names more columns than the
    pattern has parts the columns of words.
    """
    named = max((_phrases(row) for row in _first_named(rows)), default=0)
    pattern, seeds = _commonest_pattern(rows, named)
    if not pattern or len(pattern) < 2:
        return None
    valued = [row for row in rows if any(unit.shape is not Shape.WORDS for unit in row)]
    profiles = _trained(valued, _profiles([(row, _spread(row)) for row in seeds], len(pattern)))
    values = sum(part == "value" for part in pattern)
    heads = next(k for k, row in enumerate(rows) if 2 * _values(row) >= values)
    profiles = _parted(valued, profiles, named)
    naming = _naming(len(profiles))
    placed: list[list[Piece]] = []
    good = 0
    for k, row in enumerate(rows):
        layout, cost = _fit(row, naming if k < heads else profiles)
        fits = cost < len(profiles)
        good += fits
        if fits or k < heads or any(unit.shape is not Shape.WORDS for unit in row):
            placed.append(list(_pieces(row, layout)))
        else:
            placed.append([_lone(row, rows[k - 1], profiles)])
    return Flowed(placed, heads, good / len(rows))


def _values(row: Sequence[Unit]) -> int:
    return sum(unit.shape is not Shape.WORDS for unit in row)


def _first_named(rows: Sequence[Sequence[Unit]]) -> Iterator[Sequence[Unit]]:
    """The rows above the first with a value, two at most."""
    return takewhile(lambda row: all(unit.shape is Shape.WORDS for unit in row), rows[:2])


def _lone(row: Sequence[Unit], above: Sequence[Unit], profiles: Sequence[Profile]) -> Piece:
    """Words that fit no pattern: the rest of a wrapped cell, in the last column of words, or the title of a group."""
    words = tuple(word for unit in row for word in unit.words)
    wordy = [k for k, p in enumerate(profiles) if min(p.cost, key=p.cost.__getitem__) is Shape.WORDS]
    numbered = wordy and wordy[0] > 0 and len(words) >= MOST_TITLE_WORDS
    if wordy and (row[0].small or numbered or above[-1].words[-1].text[-1] in ",-"):
        return Piece(words, wordy[-1], wordy[-1])
    return Piece(words, 0, len(profiles) - 1)


def _trained(rows: Sequence[Sequence[Unit]], profiles: list[Profile]) -> list[Profile]:
    for _ in range(ROUNDS):
        profiles = _profiles([(row, _fit(row, profiles)[0]) for row in rows], len(profiles))
    return profiles


def _phrases(row: Sequence[Unit]) -> int:
    """How many phrases a row of names may hold at most, one for each capital."""
    return sum(not unit.small for unit in row)


def _naming(width: int) -> list[Profile]:
    """Profiles of a row that names the columns: words anywhere, and no column without."""
    anything = dict.fromkeys(Shape, NAME_COST)
    return [Profile(anything, NAMELESS_STUB if k == 0 else NAMELESS, 1.0) for k in range(width)]


def _parted(rows: Sequence[Sequence[Unit]], profiles: list[Profile], width: int) -> list[Profile]:
    """The profiles with columns of words parted in two where that fits best, until there are `width`."""
    while len(profiles) < width <= len(profiles) + MOST_PARTED:
        wordy = [k for k, p in enumerate(profiles) if p.length > WORDY and p.cost[Shape.WORDS] < p.empty]
        if not wordy:
            return profiles
        tries = [_trained(rows, _with_parted(profiles, k)) for k in wordy]
        profiles = min(tries, key=lambda tried: sum(_fit(row, tried)[1] for row in rows))
    return profiles


def _with_parted(profiles: Sequence[Profile], k: int) -> list[Profile]:
    half = Profile(profiles[k].cost, profiles[k].empty, profiles[k].length / 2)
    return [*profiles[:k], half, half, *profiles[k + 1 :]]


def _spread(row: Sequence[Unit]) -> Layout:
    """How many units each cell takes when all words in a row make one, and each value makes its own."""
    sizes: list[int] = []
    for k, unit in enumerate(row):
        if k and not unit.after_rule and unit.shape is row[k - 1].shape is Shape.WORDS:
            sizes[-1] += 1
        else:
            sizes.append(1)
    return tuple(sizes)


def _commonest_pattern(rows: Sequence[Sequence[Unit]], named: int) -> tuple[tuple[str, ...], list[Sequence[Unit]]]:
    """The most frequent pattern of words and values, rather one of as many columns as are named, and its rows."""
    found: Counter[tuple[str, ...]] = Counter()
    having: dict[tuple[str, ...], list[Sequence[Unit]]] = {}
    for row in rows:
        pattern = tuple(_coarse(row, _spread(row)))
        if any(shape == "value" for shape in pattern):
            found[pattern] += 1
            having.setdefault(pattern, []).append(row)
    if not found:
        return (), []
    often = max(found.values())
    best = max(found, key=lambda p: (found[p] * (2 if often > 1 and len(p) == named else 1), len(p)))
    return best, having[best]


def _coarse(row: Sequence[Unit], layout: Layout) -> Iterator[str]:
    at = 0
    for size in layout:
        yield "words" if row[at].shape is Shape.WORDS else "value"
        at += size


def _profiles(cut: Sequence[tuple[Sequence[Unit], Layout]], width: int) -> list[Profile]:
    shapes: list[Counter[Shape | None]] = [Counter() for _ in range(width)]
    lengths: list[list[int]] = [[] for _ in range(width)]
    for row, layout in cut:
        at = 0
        for column, size in enumerate(layout):
            shapes[column][row[at].shape if size else None] += 1
            if size:
                lengths[column].append(size)
            at += size
    return [_profile(counted, sizes, len(cut)) for counted, sizes in zip(shapes, lengths, strict=True)]


def _profile(counted: Counter[Shape | None], sizes: Sequence[int], rows: int) -> Profile:
    numbers = sum(counted[shape] for shape in NUMERIC)
    seen = {shape: counted[shape] + (ALIKE_NUMBERS * numbers if shape in NUMERIC else 0.0) for shape in Shape}
    total = rows + SMOOTHING * (len(Shape) + 1)
    cost = {shape: -log(min(1.0, (count + SMOOTHING) / total)) for shape, count in seen.items()}
    empty = -log((counted[None] + SMOOTHING) / total)
    return Profile(cost, empty, sum(sizes) / len(sizes) if sizes else 1.0)


def _fit(row: Sequence[Unit], profiles: Sequence[Profile]) -> tuple[Layout, float]:
    """The cheapest number of units for each column, by dynamic programming, and its cost."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for profile in profiles:
        reached: dict[int, tuple[float, int]] = {}
        for at, (paid, _) in best[-1].items():
            for size, cost in _cells(row, at, profile):
                known = reached.get(at + size)
                if known is None or paid + cost < known[0]:
                    reached[at + size] = (paid + cost, size)
        best.append(reached)
    end = len(row)
    if end not in best[-1]:
        return _fallback(row, len(profiles)), float("inf")
    total = best[-1][end][0]
    sizes: list[int] = []
    for reached in reversed(best[1:]):
        sizes.append(reached[end][1])
        end -= sizes[-1]
    return tuple(reversed(sizes)), total


def _fallback(row: Sequence[Unit], width: int) -> Layout:
    return (len(row), *([0] * (width - 1)))


def _cells(row: Sequence[Unit], at: int, profile: Profile) -> Iterator[tuple[int, float]]:
    """Each number of units that a cell may take from `at` on, with its cost."""
    yield 0, profile.empty - (TRAILING if at == len(row) else 0.0)
    cost = 0.0
    for size in range(1, min(MOST_WORDS, len(row) - at) + 1):
        unit = row[at + size - 1]
        if size == 1:
            cost = profile.cost[unit.shape]
        else:
            cost += _grown(row[at + size - 2], unit, profile)
        odd = ODD_LENGTH * abs(size - profile.length)
        yield size, cost + odd + _torn(row, at + size)


def _grown(last: Unit, unit: Unit, profile: Profile) -> float:
    cost = UNCUT_RULE if unit.after_rule else 0.0
    if unit.shape is Shape.WORDS and last.shape is Shape.WORDS:
        return cost
    both = last.shape is not Shape.WORDS and unit.shape is not Shape.WORDS
    return cost + EXTRA_VALUE / (1.0 if both else max(1.0, profile.length))


def _torn(row: Sequence[Unit], at: int) -> float:
    if at >= len(row) or row[at].after_rule:
        return 0.0
    if row[at - 1].shape is row[at].shape is Shape.WORDS:
        return TORN_SMALL if row[at].small else TORN_CAPITAL
    return TORN_SMALL / 2 if row[at].small and row[at].shape is Shape.WORDS else 0.0


def _pieces(row: Sequence[Unit], layout: Layout) -> Iterator[Piece]:
    at = 0
    for column, size in enumerate(layout):
        if size:
            yield Piece(tuple(word for unit in row[at : at + size] for word in unit.words), column, column)
        at += size
