"""What the lines around a line are like: shares within a window, counted once for the whole text."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import accumulate

from papersect.labels.measures import bin_of

WINDOWS = (4, 16)
EDGES = (0, 0.15, 0.3, 0.45, 0.6, 0.8)
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
    "prose": frozenset({"frequent_share=d", "frequent_share=e", "frequent_share=f", "frequent_share=g"}),
    "cells": frozenset({"many_numbers", "all_numbers", "has_gap", "single_token", "as_many_tokens_as_neighbour"}),
    "formulas": frozenset({"mostly_single_letters", "no_words", "has_equals"}),
    "capitals": frozenset({"starts_upper"}),
    "ends": frozenset({"ends_sentence"}),
}


def regions(attributes: Sequence[Collection[str]]) -> Iterator[list[str]]:
    """For each line the attributes that tell how common each kind of line is around it."""
    counted = [(kind, list(accumulate(_marks(attributes, signs), initial=0))) for kind, signs in KINDS.items()]
    count = len(attributes)
    for k in range(count):
        found = []
        for window in WINDOWS:
            low, high = max(0, k - window), min(count, k + window + 1)
            found += [
                f"{kind}~{window}={bin_of((sums[high] - sums[low]) / (high - low), EDGES)}" for kind, sums in counted
            ]
        yield found


def _marks(attributes: Sequence[Collection[str]], signs: frozenset[str]) -> Iterator[int]:
    return (0 if signs.isdisjoint(own) else 1 for own in attributes)
