"""Numbers that rise through an article and start again in the next: citations, captions, sections, pages."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product

import regex

from papersect.labels.sightings import Sightings
from papersect.lines.view import LineView
from papersect.network.attributes import Column, collected
from papersect.text.numbers import value_of

REACH = 250  # lines
CITED = re.compile(r"[\[(](?P<number>\d{1,3})(?=[\],;)–-])")
LEADING = regex.compile(r"[\[(]?(?P<number>\d{1,3})(?![\d\p{L}])")
CAPTION = regex.compile(r"\p{L}+\.?\s?№?\s?(?P<number>\d{1,3})\b")
COUNTED = {  # what is counted: the sign of a line that counts it, and where its number stands
    "entry": ("carries_on_entries", LEADING),
    "table": ("table_label_closed", CAPTION),
    "figure": ("figure_label_closed", CAPTION),
    "section": ("carries_on_sections", LEADING),
    "page": ("counts_pages", LEADING),
}
MANY = 8  # citations before a place that show how high they have risen

Series = tuple[list[int], list[int]]  # the lines in which numbers of a kind stand, and the numbers


def restarts(views: Sequence[LineView], seen: Sightings) -> Column:
    """For each line the kinds of number that start again at it, or not far after, and those that go on over it.

    A kind that is not counted both before and after, within `REACH` lines, tells nothing.
    """
    found: dict[int, list[str]] = {}
    for name, series in _series(views, seen).items():
        for place, told in _told(series, MANY if name == "cited" else 1):
            found.setdefault(place, []).append(f"{name}:{told}")
    return collected(_spread(found, len(views)))


def _series(views: Sequence[LineView], seen: Sightings) -> dict[str, Series]:
    series: dict[str, Series] = {name: ([], []) for name in ("cited", *COUNTED)}
    for name, (sign, pattern) in COUNTED.items():
        for k in seen[sign].tolist():
            if match := pattern.match(views[k].text):
                _add(series[name], k, value_of(match["number"]))
    entries = frozenset(seen["carries_on_entries"].tolist())
    for view in views:
        if "[" in view.text and view.index not in entries:
            for number in CITED.finditer(view.text, 1):  # not the number of an entry
                _add(series["cited"], view.index, value_of(number["number"]))
    return series


def _add(series: Series, place: int, number: int) -> None:
    series[0].append(place)
    series[1].append(number)


def _told(series: Series, many: int) -> Iterator[tuple[int, str]]:
    """After each number: whether the next one starts the count again, falls back, or goes on."""
    places, values = series
    for n in range(1, len(places)):
        if places[n] == places[n - 1] or places[n] - places[n - 1] > REACH:
            continue
        low = max(bisect_left(places, places[n - 1] - REACH), n - many)
        before = sorted(values[low:n])
        high, first = before[len(before) // 2], max(values[n : n + 2]) if many > 1 else values[n]
        restarted = first <= 3 < high if many > 1 else first == 1 < high
        yield places[n - 1] + 1, "restart" if restarted else "fall" if 2 * first < high else "on"
        yield places[n], "here"


def _spread(found: Mapping[int, list[str]], count: int) -> Iterator[tuple[str, int]]:
    """What is told at a number holds for all lines up to the next number of its kind."""
    state: dict[str, str] = {}
    places = sorted(found)
    for k, end in pairwise([*places, count]):
        fresh = list(_fresh(found[k], state))
        for each in found[k]:
            name, _, what = each.partition(":")
            if what != "here":
                state[name] = what
        yield from product(_held(state), range(k, end))
        yield from product(fresh, [k])


def _fresh(told: Sequence[str], state: dict[str, str]) -> Iterator[str]:
    """The kinds whose new count has its first number here; what was told of a kind holds no longer at its number."""
    for each in told:
        name, _, what = each.partition(":")
        if what == "here" and state.pop(name, None) in ("restart", "fall"):
            yield f"count:{name}:new"


def _held(state: Mapping[str, str]) -> list[str]:
    held = [f"count:{name}={what}" for name, what in state.items() if what != "on"]
    on = len(state) - len(held)
    return [*held, f"counts_on={min(on, 3)}"] if on else held
