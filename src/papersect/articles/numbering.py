"""Numbers that rise through an article and start again in the next: citations, entries, captions, sections, pages."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import regex

BRACKETED = regex.compile(r"[\[(](?P<number>\d{1,3})(?=[\],;)–-])")
LEADING = regex.compile(r"[\[(]?(?P<number>\d{1,3})(?![\d\p{L}])")
CAPTION = regex.compile(r"\p{L}+\.?\s?№?\s?(?P<number>\d{1,3})\b")


@dataclass(frozen=True, slots=True)
class Series:
    """Numbers of one kind in order, and the lines they stand in."""

    places: list[int]
    values: list[int]

    def stands_at(self, place: int) -> bool:
        """Whether a number stands in the line."""
        at = bisect_left(self.places, place)
        return at < len(self.places) and self.places[at] == place

    def around(self, place: int, reach: int, count: int) -> tuple[list[int], list[int]]:
        """Up to `count` numbers before and from `place` on, none further off than `reach` lines."""
        at = bisect_left(self.places, place)
        low = bisect_left(self.places, place - reach)
        high = bisect_left(self.places, place + reach)
        return self.values[max(low, at - count) : at], self.values[at : min(high, at + count)]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The series of a text by kind."""

    citation: Series
    entry: Series
    caption: Series
    section: Series
    page: Series


def numbers_of(texts: Sequence[str], groups: Sequence[str]) -> Numbers:
    """All numbers that count something."""
    kinds: dict[str, Series] = {name: Series([], []) for name in ("citation", "entry", "caption", "section", "page")}
    readers = {
        "reference": ("entry", LEADING),
        "caption": ("caption", CAPTION),
        "heading": ("section", LEADING),
        "page": ("page", LEADING),
    }
    for k, (text, group) in enumerate(zip(texts, groups, strict=True)):
        if group in readers:
            name, pattern = readers[group]
            if found := pattern.match(text):
                _append(kinds[name], k, found)
        elif group == "body" and "[" in text:
            for found in BRACKETED.finditer(text):
                _append(kinds["citation"], k, found)
    return Numbers(**kinds)


def _append(series: Series, place: int, found: regex.Match[str]) -> None:
    series.places.append(place)
    series.values.append(int(found["number"]))
