"""Where accepted candidates overlap, which of them stays."""

from __future__ import annotations

from collections.abc import Iterable

from papersect.citations.candidate import Candidate

RANK = {"cross_reference": 0, "author_year": 2, "numeric": 1, "superscript": 3, "note": 3}


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Candidates of one text in order, none touching another's stretch: the better style wins, then the longer.

    >>> short, long = (Candidate(2, end, "numeric", "bracket", []) for end in (4, 6))
    >>> without_overlaps([short, long]) == [long]
    True
    """
    kept: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (c.start, -c.end)):
        if not kept or kept[-1].end <= candidate.start:
            kept.append(candidate)
        elif _better(candidate, kept[-1]):
            kept[-1] = candidate
    return kept


def _better(candidate: Candidate, other: Candidate) -> bool:
    return (_rank(candidate), candidate.start - candidate.end) < (_rank(other), other.start - other.end)


def _rank(candidate: Candidate) -> int:
    """A number of the list with a place in the work comes first: what it names is of that work."""
    located = candidate.style == "numeric" and any(item.locator_kind for item in candidate.items)
    return -1 if located else RANK[candidate.style]
