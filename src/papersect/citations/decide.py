"""Which candidates are markers: learned weights for numbers, a few rules for names and years."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.citations.candidate import Candidate
from papersect.citations.evidence import FAMILY, judge
from papersect.crf.store import shipped

YES, NO = "citation", "other"
THRESHOLD = 0.5
HABIT = 3  # sure markers with names and years before the less sure ones of the same document are believed


def accept(
    texts: Sequence[str], candidates: Sequence[Candidate], listed: int, heads: frozenset[str]
) -> list[Candidate]:
    """The candidates that are citation markers, in their order.

    `listed` is the highest number of the reference list; `heads` the folded first surnames of its entries.
    """
    numeric = _numeric(texts, candidates, listed)
    named = [c for c in candidates if c.style == "author_year"]
    habit = sum(c.sure and c.form != "bare" for c in named) >= HABIT
    kept = {id(c) for c in numeric} | {id(c) for c in named if c.sure or habit or _first(c) & heads}
    return [c for c in candidates if id(c) in kept or (c.form not in FAMILY and c.style != "author_year")]


def _first(candidate: Candidate) -> frozenset[str]:
    from papersect.citations.linkers.author_year import surnames_in

    return frozenset(surnames_in(candidate.items[0].key or "")[:1])


def _numeric(texts: Sequence[str], candidates: Sequence[Candidate], listed: int) -> list[Candidate]:
    accepted = []
    for sequence in judge(texts, candidates, listed):
        tagged = shipped()["citations"].tag([judged.attributes for judged in sequence])
        for judged, (label, _) in zip(sequence, tagged, strict=True):
            if label == YES:
                accepted.append(judged.candidate)
    return accepted
