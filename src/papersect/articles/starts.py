"""A start of an article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """A line at which an article starts, how sure that is, and what spoke for it."""

    place: int
    confidence: float
    evidence: list[str]
