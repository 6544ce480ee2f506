"""From a number to the entry that carries it, or, in a list without numbers, stands at its place."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from papersect.drafts.block import Block, Item
from papersect.text.numbers import value_of

Numbered = dict[int, list[Block]]

SLACK = 5  # entries that may be missing from a list whose few numbers are believed
AROUND, AGREEING = 20, 3  # numbers on either side; one in so many of them has to agree with a number to believe it


def numbered(entries: Sequence[Block]) -> Numbered:
    """The entries by number; those of a romanised twin list are left out.

    Numbers that ascend with the places of their entries are believed; an entry without one follows on that before it,
    as far as the next number leaves room. In a list without numbers each entry has its place.
    """
    own = [entry for entry in entries if not entry.fields.get("parallel_of")]
    told = _believed([_number(entry) for entry in own])
    found: Numbered = defaultdict(list)
    previous, ceiling = 0, _ceilings(told, len(own))
    for place, entry in enumerate(own):
        label, number = _number(entry), told.get(place, previous + 1)
        twice = place not in told and label in told.values() and not number < ceiling[place] < float("inf")
        if twice and label is not None:
            found[label].append(entry)
        elif place in told or number < ceiling[place]:
            found[number].append(entry)
            previous = number
    for entry in own:
        label = _number(entry)
        if label is not None and label not in found:
            found[label].append(entry)
    return found


def _ceilings(told: dict[int, int], length: int) -> list[float]:
    """For each place the next number told after it."""
    ceilings, following = [float("inf")] * length, float("inf")
    for place in range(length - 1, -1, -1):
        ceilings[place] = following
        following = told.get(place, following)
    return ceilings


def _number(entry: Block) -> int | None:
    number = entry.fields.get("number")
    return int(number) if number is not None and str(number).isdigit() else None


def _believed(numbers: Sequence[int | None]) -> dict[int, int]:
    """The numbers of a longest ascending run by place, misread ones left out; where few entries have one, only those
    near their place."""
    few = 2 * sum(number is not None for number in numbers) < len(numbers)
    told = [
        (place, number)
        for place, number in enumerate(numbers)
        if number is not None and not (few and not place < number <= place + 1 + SLACK)
    ]
    return dict(_ascending(_agreeing(told)))


def _agreeing(told: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Those as far from their place as others around them: numbers that lost a digit go on among themselves only.

    >>> misread = [(0, 1), (1, 2), (2, 3), (9, 0), (10, 1)]
    >>> _agreeing([*misread, *((k, k + 1) for k in range(11, 15))])[:4]
    [(0, 1), (1, 2), (2, 3), (11, 12)]
    """
    kept = []
    for k, (place, number) in enumerate(told):
        around = told[max(0, k - AROUND) : k + AROUND + 1]
        agree = sum(abs((number - place) - (other - at)) <= SLACK for at, other in around)
        if AGREEING * agree >= len(around):
            kept.append((place, number))
    return kept


def _ascending(told: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """A longest subsequence whose numbers ascend.

    >>> _ascending([(0, 1), (1, 77), (2, 3), (3, 4)])
    [(0, 1), (2, 3), (3, 4)]
    """
    tops: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for k, (_, number) in enumerate(told):
        at = bisect_left(tops, number)
        before.append(ends[at - 1] if at else -1)
        tops[at : at + 1], ends[at : at + 1] = [number], [k]
    run, k = [], ends[-1] if ends else -1
    while k >= 0:
        run.append(told[k])
        k = before[k]
    return run[::-1]


def link_number(item: Item, entries: Numbered) -> str | None:
    """Give an item its target, or say why it has none."""
    number = value_of((item.key or "0").rstrip("abcdefgh"))
    fitting = entries.get(number, [])
    if len(fitting) == 1:
        item.target = fitting[0]
        return None
    if not entries:
        return "no_reference_list"
    return "ambiguous" if fitting else "no_such_entry"
