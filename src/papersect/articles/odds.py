"""Chances as log-odds, to which signs are added, and back."""

from __future__ import annotations

import math
from collections.abc import Sequence


def log_odds(chance: float) -> float:
    """The logarithm of the odds, bounded.

    >>> log_odds(0.5), round(log_odds(1.0), 2)
    (0.0, 6.91)
    """
    certain = min(max(chance, 0.001), 0.999)
    return math.log(certain / (1 - certain))


def chance_of_any(scores: Sequence[float]) -> float:
    """How likely any of some places opens an article, where at most one does.

    >>> round(chance_of_any([0.0, 0.0]), 2), round(chance_of_any([-1000.0]), 2), round(chance_of_any([1000.0]), 2)
    (0.67, 0.0, 1.0)
    """
    highest = max(0.0, *scores)
    any_of_them = sum(math.exp(score - highest) for score in scores)
    return any_of_them / (any_of_them + math.exp(-highest))
