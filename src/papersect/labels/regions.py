"""What the lines around a line are like: shares within a window, counted once for the whole text."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from papersect.labels.measures import LETTERS
from papersect.labels.names import names, picked
from papersect.labels.observations.lines import Marks
from papersect.labels.sightings import Sightings, marks
from papersect.network.attributes import Column

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
    "scales": frozenset({"ticks"}),
}
NAMES = {
    (kind, window): names(f"{kind}~{window}={{}}", LETTERS[: len(EDGES) + 1]) for kind in KINDS for window in WINDOWS
}


def regions(seen: Sightings, count: int) -> Iterator[Column]:
    """The columns of attributes that tell how common each kind of line is around a line."""
    for kind, signs in KINDS.items():
        marked = marks(seen, signs, count)
        for window in WINDOWS:
            shares = _shares(marked, window)
            yield picked(NAMES[kind, window], np.searchsorted(EDGES, shares))


def _shares(marked: Marks, window: int) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """The share of marked lines within `window` lines on either side."""
    sums = np.concatenate([[0], np.cumsum(marked)])
    here = np.arange(len(marked))
    low, high = np.maximum(0, here - window), np.minimum(len(marked), here + window + 1)
    shares: np.ndarray[tuple[int], np.dtype[np.float64]] = (sums[high] - sums[low]) / (high - low)
    return shares
