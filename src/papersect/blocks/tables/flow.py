"""Columns where a single blank parts everything: what the values look like tells which column they stand in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile
from math import inf, log

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
CHEAP = (1.0, 3.0, inf)  # what a column may cost in the mean, tried in turn: a row that fits is soon laid
Layout = tuple[int, ...]


@dataclass(frozen=True)
class Profile:
    """What the cells of a column look like: the cost of each shape and of an empty cell, and the usual length."""

    cost: tuple[float, ...]
    empty: float
    length: float

    @cached_property
    def odd(self) -> tuple[float, ...]:
        """What each number of units costs for being unusual."""
        return tuple(ODD_LENGTH * abs(size - self.length) for size in range(MOST_WORDS + 1))

    @cached_property
    def growth(self) -> tuple[float, ...]:
        """What one more unit costs a cell: words after words, a value after a value, one after the other."""
        more = (0.0, EXTRA_VALUE, EXTRA_VALUE / max(1.0, self.length))
        return (*more, *(UNCUT_RULE + cost for cost in more))


@dataclass(frozen=True, slots=True)
class Look:
    """All that the layout of a row depends on, unit by unit; in a table many rows look alike.

    `growth` says which of a profile's `growth` a cell pays for taking the unit, `torn` what it costs to begin one
    with it; a last place of `torn` stands for the end of the row.
    """

    shapes: tuple[Shape, ...]
    growth: tuple[int, ...]
    torn: tuple[float, ...]

    @classmethod
    def of(cls, row: Sequence[Unit]) -> Look:
        """The look of a row."""
        inner = range(1, len(row))
        growth = (_growth(row[at - 1], row[at]) for at in inner)
        torn = (_torn(row[at - 1], row[at]) for at in inner)
        return cls(tuple(unit.shape for unit in row), (0, *growth), (0.0, *torn, 0.0))

    @property
    def values(self) -> int:
        """How many of the units are no words."""
        return len(self.shapes) - self.shapes.count(Shape.WORDS)


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
    looks = [Look.of(row) for row in rows]
    valued = Counter(look for look in looks if look.values)
    profiles = _trained(valued, _profiles([(Look.of(row), _spread(row), 1) for row in seeds], len(pattern)))
    values = sum(part == "value" for part in pattern)
    heads = next(k for k, look in enumerate(looks) if 2 * look.values >= values)
    profiles = _parted(valued, profiles, named)
    naming = _naming(len(profiles))
    fitted = {look: _fit(look, profiles) for look in dict.fromkeys(looks[heads:])}
    placed: list[list[Piece]] = []
    good = 0
    for k, (row, look) in enumerate(zip(rows, looks, strict=True)):
        layout, cost = _fit(look, naming) if k < heads else fitted[look]
        fits = cost < len(profiles)
        good += fits
        if fits or k < heads or look.values:
            placed.append(list(_pieces(row, layout)))
        else:
            placed.append([_lone(row, rows[k - 1], profiles)])
    return Flowed(placed, heads, good / len(rows))


def _first_named(rows: Sequence[Sequence[Unit]]) -> Iterator[Sequence[Unit]]:
    """The rows above the first with a value, two at most."""
    return takewhile(lambda row: all(unit.shape is Shape.WORDS for unit in row), rows[:2])


def _lone(row: Sequence[Unit], above: Sequence[Unit], profiles: Sequence[Profile]) -> Piece:
    """Words that fit no pattern: the rest of a wrapped cell, in the last column of words, or the title of a group."""
    words = tuple(word for unit in row for word in unit.words)
    wordy = [k for k, p in enumerate(profiles) if p.cost.index(min(p.cost)) == Shape.WORDS]
    numbered = wordy and wordy[0] > 0 and len(words) >= MOST_TITLE_WORDS
    if wordy and (row[0].small or numbered or above[-1].words[-1].text[-1] in ",-"):
        return Piece(words, wordy[-1], wordy[-1])
    return Piece(words, 0, len(profiles) - 1)


def _trained(rows: Counter[Look], profiles: list[Profile]) -> list[Profile]:
    for _ in range(ROUNDS):
        cut = [(look, _fit(look, profiles)[0], times) for look, times in rows.items()]
        profiles = _profiles(cut, len(profiles))
    return profiles


def _phrases(row: Sequence[Unit]) -> int:
    """How many phrases a row of names may hold at most, one for each capital."""
    return sum(not unit.small for unit in row)


def _naming(width: int) -> list[Profile]:
    """Profiles of a row that names the columns: words anywhere, and no column without."""
    anything = (NAME_COST,) * len(Shape)
    return [Profile(anything, NAMELESS_STUB if k == 0 else NAMELESS, 1.0) for k in range(width)]


def _parted(rows: Counter[Look], profiles: list[Profile], width: int) -> list[Profile]:
    """The profiles with columns of words parted in two where that fits best, until there are `width`."""
    while len(profiles) < width <= len(profiles) + MOST_PARTED:
        wordy = [k for k, p in enumerate(profiles) if p.length > WORDY and p.cost[Shape.WORDS] < p.empty]
        if not wordy:
            return profiles
        tries = [_trained(rows, _with_parted(profiles, k)) for k in wordy]
        profiles = min(tries, key=lambda tried: sum(_fit(look, tried)[1] * times for look, times in rows.items()))
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


def _profiles(cut: Iterable[tuple[Look, Layout, int]], width: int) -> list[Profile]:
    """The profiles of columns, by looks that were cut for them and how often each look comes."""
    shapes: list[Counter[Shape | None]] = [Counter() for _ in range(width)]
    units = [0] * width
    for look, layout, times in cut:
        at = 0
        for column, size in enumerate(layout):
            shapes[column][look.shapes[at] if size else None] += times
            units[column] += size * times
            at += size
    return [_profile(counted, size) for counted, size in zip(shapes, units, strict=True)]


def _profile(counted: Counter[Shape | None], units: int) -> Profile:
    rows, filled = counted.total(), counted.total() - counted[None]
    numbers = sum(counted[shape] for shape in NUMERIC)
    seen = (counted[shape] + (ALIKE_NUMBERS * numbers if shape in NUMERIC else 0.0) for shape in Shape)
    total = rows + SMOOTHING * (len(Shape) + 1)
    cost = tuple(-log(min(1.0, (count + SMOOTHING) / total)) for count in seen)
    empty = -log((counted[None] + SMOOTHING) / total)
    return Profile(cost, empty, units / filled if filled else 1.0)


def _fit(look: Look, profiles: Sequence[Profile]) -> tuple[Layout, float]:
    """The cheapest number of units for each column, and its cost."""
    for cheap in CHEAP:
        if found := _fit_within(look, profiles, cheap * len(profiles)):
            return found
    return (len(look.shapes), *([0] * (len(profiles) - 1))), inf


def _fit_within(look: Look, profiles: Sequence[Profile], most: float) -> tuple[Layout, float] | None:
    """The cheapest layout by dynamic programming, if it costs no more than `most`: what costs more is not followed.

    An empty cell after the last unit may cost less than nothing, so that a way there may cost that much more.
    """
    limit = most + TRAILING * (len(profiles) + 1)
    end = len(look.shapes)
    paid = {0: 0.0}
    steps: list[dict[int, int]] = []
    for column, profile in enumerate(profiles, 1):
        least = end - MOST_WORDS * (len(profiles) - column)  # where the columns to come can still take all the rest
        paid, sizes = _with_cell(look, profile, paid, least, limit)
        steps.append(sizes)
    if paid.get(end, inf) > most or end not in paid:
        return None
    return _traced(steps, end), paid[end]


def _with_cell(
    look: Look, profile: Profile, paid: dict[int, float], least: int, limit: float
) -> tuple[dict[int, float], dict[int, int]]:
    """What it costs to have come to each place with one cell more, and how many units that cell takes.

    `paid` says what it costs to have come to each place without it; ways that cost more than `limit` are not followed,
    nor do any lead to a place before `least`.
    """
    shapes, more, torn, end = look.shapes, look.growth, look.torn, len(look.shapes)
    growth, odd = profile.growth, profile.odd
    reached: dict[int, float] = {}
    sizes: dict[int, int] = {}
    for at in sorted(paid):
        before = paid[at]
        total = before + (profile.empty - TRAILING if at == end else profile.empty)
        if at >= least and total < reached.get(at, limit):
            reached[at], sizes[at] = total, 0
        own = profile.cost[shapes[at]] if at < end else 0.0
        for to in range(at + 1, min(at + MOST_WORDS, end) + 1):
            if to > at + 1:
                own += growth[more[to - 1]]
            if own > limit - before:
                break
            total = own + odd[to - at] + torn[to] + before
            if to >= least and total < reached.get(to, limit):
                reached[to], sizes[to] = total, to - at
    return reached, sizes


def _traced(steps: Sequence[dict[int, int]], end: int) -> Layout:
    """The numbers of units that led to the end, column by column."""
    layout: list[int] = []
    for sizes in reversed(steps):
        layout.append(sizes[end])
        end -= sizes[end]
    return tuple(reversed(layout))


def _growth(last: Unit, unit: Unit) -> int:
    """The place in a profile's `growth` of what a cell pays for a unit after another."""
    words = (last.shape is Shape.WORDS) + (unit.shape is Shape.WORDS)
    return (1, 2, 0)[words] + (3 if unit.after_rule else 0)


def _torn(last: Unit, unit: Unit) -> float:
    """What it costs to part two units."""
    if unit.after_rule:
        return 0.0
    if last.shape is unit.shape is Shape.WORDS:
        return TORN_SMALL if unit.small else TORN_CAPITAL
    return TORN_SMALL / 2 if unit.small and unit.shape is Shape.WORDS else 0.0


def _pieces(row: Sequence[Unit], layout: Layout) -> Iterator[Piece]:
    at = 0
    for column, size in enumerate(layout):
        if size:
            yield Piece(tuple(word for unit in row[at : at + size] for word in unit.words), column, column)
        at += size
