"""What the lines around a line are like: shares within a window, counted once for the whole text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from papersect.labels.measures import LETTERS, bin_of

WINDOWS = (4, 16)
EDGES = (0, 0.15, 0.3, 0.45, 0.6, 0.8)
SENTENCES = frozenset(f"frequent_share={letter}" for letter in LETTERS[3:])
KINDS: dict[str, frozenset[str]] = {
    "entries": frozenset(
        {
            "carries_on_entries",
            "year_at_end",
            "year_in_brackets",
            "has_several_initials",
            "has_page_range",
            "has_volume_and_issue",
            "starts_with_name_and_initials",
            "names_publication_parts",
        }
    ),
    "sentences": SENTENCES,
    "cells": frozenset({"many_numbers", "all_numbers", "has_gap", "single_token", "as_many_tokens_as_neighbour"}),
    "formulas": frozenset({"mostly_single_letters", "no_words", "has_equals"}),
    "capitals": frozenset({"starts_upper"}),
    "ends": frozenset({"ends_sentence"}),
}


def regions(own: Sequence[Collection[str]]) -> Iterator[list[str]]:
    """For each line the attributes that tell how common each kind of line is around it."""
    columns = [
        _column(f"{kind}~{window}=", list(accumulate(_marks(own, signs), initial=0)), window)
        for kind, signs in KINDS.items()
        for window in WINDOWS
    ]
    return map(list, zip(*columns, strict=True))


def _column(name: str, sums: Sequence[int], window: int) -> Iterator[str]:
    """The bin of the share of marked lines within `window` lines on either side."""
    count = len(sums) - 1
    names = [[name + bin_of(part / whole, EDGES) for part in range(whole + 1)] for whole in range(1, 2 * window + 2)]
    for k in range(count):
        low, high = max(0, k - window), min(count, k + window + 1)
        yield names[high - low - 1][sums[high] - sums[low]]


def _marks(own: Sequence[Collection[str]], signs: frozenset[str]) -> Iterator[int]:
    return (0 if signs.isdisjoint(attributes) else 1 for attributes in own)
