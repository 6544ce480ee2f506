"""Numbers that count up through a text: pages, sections, entries. One number tells little, a count tells much."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

import regex

from papersect.text.numbers import value_of

PAGE_REACH = (8, 160)  # a page has at least, and at most, about so many printed lines
ENTRY_REACH = 14  # lines an entry of a reference list may run to
PAGE = regex.compile(r"[-–—(\[]? \s* (?P<number> \d{1,4}) \s* [-–—)\]]?", regex.VERBOSE)
SECTION = regex.compile(r"(?P<number> \d{1,2} (?: \. \d{1,2}){0,3}) \.? \s+ (?= \p{Lu} )", regex.VERBOSE)
ENTRY = regex.compile(r"\[ (?P<bracketed> \d{1,3}) \] | (?P<dotted> \d{1,3}) (?: \. | \) ) \s", regex.VERBOSE)


def counting_pages(texts: Sequence[str]) -> frozenset[int]:
    """The lines whose sole, first or last number goes on counting at a page's distance.

    >>> page = ["7"] + ["prose of the page"] * 20
    >>> sorted(counting_pages(page + ["8"] + page[1:] + ["9"]))
    [0, 21, 42]
    """
    places: dict[int, list[int]] = defaultdict(list)
    for k, text in enumerate(texts):
        if len(text) <= 100 and (text[-1].isdigit() or text[0].isdigit() or len(text) < 12):
            for number in _rim_numbers(text):
                places[number].append(k)
    return frozenset(
        k
        for number, lines in places.items()
        for k in lines
        if _near(k, places.get(number + 1, ())) or _near(k, places.get(number - 1, ()))
    )


def _rim_numbers(text: str) -> list[int]:
    """The numbers that may count pages: on a line of little else."""
    if alone := PAGE.fullmatch(text):
        return [value_of(alone["number"])]
    tokens = text.split()
    return [int(t) for t in {tokens[0], tokens[-1]} if t.isdecimal() and len(t) < 5]


def _near(k: int, others: Sequence[int]) -> bool:
    """Whether any of the ascending `others` lies a page away from k, on either side."""
    low, high = PAGE_REACH
    return any(
        (at := bisect_left(others, first)) < len(others) and others[at] <= last
        for first, last in ((k - high, k - low), (k + low, k + high))
    )


def counting_sections(texts: Sequence[str]) -> frozenset[int]:
    """The lines whose leading number is the next a numbered heading may bear after those before it.

    >>> sorted(counting_sections(["1 Aims", "12 Mice", "1.1 Scope", "1.2 Terms", "2 Means", "2.4 Kg"]))
    [0, 2, 3, 4]
    """
    seen: set[tuple[int, ...]] = set()
    found = []
    for k, text in enumerate(texts):
        if text[0].isdigit() and len(text) < 160 and (match := SECTION.match(text)):
            number = tuple(map(value_of, match["number"].split(".")))
            if _follows(number, seen):
                seen.add(number)
                found.append(k)
    return frozenset(found)


def _follows(number: tuple[int, ...], seen: set[tuple[int, ...]]) -> bool:
    """Whether a number is a first one, or its elder sibling has been seen."""
    *above, last = number
    if last > 1:
        return (*above, last - 1) in seen
    return not above or tuple(above) in seen


def counting_references(texts: Sequence[str]) -> frozenset[int]:
    """The lines that begin with the next number of a list whose last number stands a few lines above or below.

    >>> sorted(counting_references(["[1] One,", "two", "[2] Three", "[9] Four"]))
    [0, 2]
    """
    last: dict[int, int] = {}
    found = set()
    for k, text in enumerate(texts):
        match = ENTRY.match(text) if text[0] in "[0123456789" else None
        if match:
            number = value_of(match["bracketed"] or match["dotted"])
            before = last.get(number - 1)
            if before is not None and k - before <= ENTRY_REACH:
                found |= {before, k}
            last[number] = k
    return frozenset(found)
