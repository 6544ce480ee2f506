"""Where the columns part, decided for all rows together."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise
from typing import NamedTuple

import regex

from papersect.blocks.tables.words import Kind, Row, Word

SAMPLE = 400
NEAREST = 60
WIDE = 2
COLUMN_COST = 0.2
COLUMN_SHARE = 0.04
STRADDLE_COST = 1.0
LONE_CHUNK_WEIGHT = 0.15
DITTO_WORTH = 0.5
BANK = 4
STEM_WORTH = 0.3
RIVER_WORTH = 0.5
JOINED_WORTH = -0.8
JOINS = regex.compile(r"[±:×=≤≥<>]|\+/?[-–−]")
THOUSANDS_WORTH = -0.4
THOUSANDS = regex.compile(r"[(+\p{Pd}−]?[1-9]\d{0,2} \d{3}(?:[.,]\d+)?[)*]*")  # 1 345,2
SIGN = regex.compile(r"[-–−+±<>≤≥≈~$€£]")


class Gap(NamedTuple):
    """The blank `[start, end]` between two words of a row, and what it is worth to part a column there."""

    start: int
    end: int
    worth: float


def boundaries(rows: Sequence[Row]) -> list[int]:
    """The places across the page that part the columns: a word belongs right of a boundary when it begins there.

    A set of boundaries is worth the gaps it cuts (each once), less the words it cuts through, less a cost for each
    column; the best set is found by dynamic programming over the places where a cut pays most.
    """
    step = -(-len(rows) // SAMPLE) or 1
    sample = rows[::step]
    return _best(_candidates(sample), COLUMN_COST + COLUMN_SHARE * len(sample))


@dataclass(frozen=True)
class _Candidate:
    """A place to cut: the sorted starts of the gaps it lies in, what those from each on are worth, what it costs."""

    at: int
    starts: list[int]
    worth_from: list[float]
    cost: float

    def gain(self, previous: int) -> float:
        """What the cut adds when the one before it is at `previous`: the gaps that one has cut do not count again."""
        return self.worth_from[bisect_right(self.starts, previous)] - self.cost


def _candidates(rows: Sequence[Row]) -> list[_Candidate]:
    gaps: dict[int, list[Gap]] = defaultdict(list)
    straddle: dict[int, float] = defaultdict(float)
    for row in rows:
        own = list(gaps_of(row))
        weight = STRADDLE_COST if any(gap.worth > 0 for gap in own) else LONE_CHUNK_WEIGHT
        for gap in own:
            for at in range(gap.start, gap.end + 1):
                gaps[at].append(gap)
        for word in row.words:
            for at in range(word.left + 1, word.right):
                straddle[at] += weight
    for gap in (*_stems(rows), *_rivers(rows)):
        for at in range(gap.start, gap.end + 1):
            gaps[at].append(gap)
    rims = {rim for found in gaps.values() for gap in found for rim in (gap.start, gap.end)}
    worth = {at: sum(gap.worth for gap in gaps[at]) - straddle[at] for at in rims}
    return [_candidate(at, gaps[at], straddle[at]) for at in sorted(worth) if worth[at] > 0]


def _stems(rows: Sequence[Row]) -> Iterator[Gap]:
    """Gaps where one blank parts ever other words from numbers that stand one below the other."""
    before: dict[int, list[str]] = defaultdict(list)
    for row in rows:
        for left, right in pairwise(row.words):
            if right.kind is Kind.NUMBER and left.kind is Kind.WORD and right.left - left.right < WIDE:
                before[right.left].append(left.text)
    for at, texts in before.items():
        if len(texts) > 2 and len(set(texts)) * 2 > len(texts) and len(texts) * 2 > len(rows):
            yield Gap(at, at, STEM_WORTH * len(texts))


def _rivers(rows: Sequence[Row]) -> Iterator[Gap]:
    """Gaps where some rows end a word and others, which do not, begin one: columns filled by turns."""
    ending: dict[int, set[int]] = defaultdict(set)
    beginning: dict[int, set[int]] = defaultdict(set)
    for k, row in enumerate(rows):
        for word in row.words:
            for off in range(BANK):
                ending[word.right + off].add(k)
                beginning[word.left - off].add(k)
    turns = {at: min(len(left - beginning[at]), len(beginning[at] - left)) for at, left in ending.items()}
    places = sorted(at for at, rows_by_turns in turns.items() if rows_by_turns)
    for _, numbered in groupby(enumerate(places), key=lambda item: item[1] - item[0]):
        run = [at for _, at in numbered]
        yield Gap(run[0], run[-1], RIVER_WORTH * max(turns[at] for at in run))


def _candidate(at: int, gaps: list[Gap], cost: float) -> _Candidate:
    ordered = sorted(gaps, key=lambda gap: gap.start)
    sums = list(accumulate((gap.worth for gap in reversed(ordered)), initial=0.0))
    return _Candidate(at, [gap.start for gap in ordered], sums[::-1], cost)


def _best(candidates: Sequence[_Candidate], column_cost: float) -> list[int]:
    values: list[float] = []
    back: list[int] = []
    for k, candidate in enumerate(candidates):
        best, before = candidate.gain(-1), -1
        for j in range(max(0, k - NEAREST), k):
            value = values[j] + candidate.gain(candidates[j].at)
            if value > best:
                best, before = value, j
        values.append(best - column_cost)
        back.append(before)
    if not values or max(values) <= 0:
        return []
    found, k = [], max(range(len(values)), key=values.__getitem__)
    while k >= 0:
        found.append(candidates[k].at)
        k = back[k]
    return found[::-1]


def gaps_of(row: Row) -> Iterator[Gap]:
    """The gaps between the words of a row."""
    for left, right in pairwise(row.words):
        yield Gap(left.right, right.left, _worth(left, right))


def _worth(left: Word, right: Word) -> float:
    """What parting two words is worth, from −1 to 1: much for wide gaps, less than nothing within a phrase."""
    if right.after_rule:
        return 1.0
    width = right.left - left.right
    if width <= WIDE and SIGN.fullmatch(left.text) and right.text[0].isdigit():
        return JOINED_WORTH
    if width >= WIDE:
        return 1.0 if width > WIDE else 0.8
    if JOINS.fullmatch(left.text) or JOINS.fullmatch(right.text):
        return JOINED_WORTH
    if THOUSANDS.fullmatch(f"{left.text} {right.text}"):
        return THOUSANDS_WORTH
    if left.text[-1] in ",;" and left.kind is right.kind is Kind.NUMBER:
        return JOINED_WORTH
    if (left.kind is Kind.DITTO) != (right.kind is Kind.DITTO):
        return DITTO_WORTH
    return _ONE_BLANK[left.kind is Kind.WORD, right.kind is Kind.WORD]


_ONE_BLANK = {(True, True): -0.5, (True, False): -0.05, (False, True): -0.3, (False, False): 0.15}
