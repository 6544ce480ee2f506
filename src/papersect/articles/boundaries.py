"""Where articles start: the signs at every candidate line, weighed together by a learned model."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from papersect.articles.candidates import candidates
from papersect.articles.signs.table import attributes
from papersect.articles.survey import survey_of
from papersect.articles.translations import starts_of_own
from papersect.crf.sequence import SequenceTagger
from papersect.crf.store import Models, shipped
from papersect.lines.view import LabelledLine

START, INSIDE = "start", "inside"
THRESHOLD = 0.4  # at 0.5 the joined volumes missed 32 starts and had 17 false ones
REACH = 8  # lines: candidates so near one another speak for one start
EVIDENCE = 6


@dataclass(frozen=True, slots=True)
class Start:
    """A line at which an article starts, how sure that is, and what spoke for it, the strongest first."""

    place: int
    confidence: float
    evidence: list[str]


def find_starts(lines: Sequence[LabelledLine], models: Models | None = None) -> list[Start]:
    """The starts of all articles but the first, in order."""
    model = (models or shipped())["boundaries"]
    survey = survey_of(lines)
    places = candidates(survey)
    seen = [attributes(survey, k) for k in places]
    odds = [label[START] for label in model.marginals(seen)] if seen else []
    starts = [Start(places[n], p, evidence(seen[n], model)) for n, p in peaks(places, odds)]
    own = set(starts_of_own(lines, [start.place for start in starts]))
    return [start for start in starts if start.place in own]


def peaks(places: Sequence[int], odds: Sequence[float]) -> Iterator[tuple[int, float]]:
    """The likeliest candidate of every group of neighbours that together are likely to hold a start.

    >>> list(peaks([10, 12, 40, 90], [0.4, 0.3, 0.3, 0.9]))
    [(0, 0.7), (3, 0.9)]
    """
    n = 0
    while n < len(places):
        end = n + 1
        while end < len(places) and places[end] - places[n] < REACH:
            end += 1
        if (total := sum(odds[n:end])) > THRESHOLD and odds[n] > 0.1:
            best = max(range(n, end), key=lambda k: odds[k])
            yield best, min(1.0, total)
            n = end
        else:
            n += 1


def evidence(seen: Sequence[str], model: SequenceTagger) -> list[str]:
    """The signs that speak for a start, the strongest first; signs weighed together count for each alone."""
    weights = _weights(model)
    spoken = {sign: weight for sign in seen if "&" not in sign and (weight := weights.get(sign, 0.0)) > 0}
    return sorted(spoken, key=lambda sign: (-spoken[sign], sign))[:EVIDENCE]


@lru_cache(maxsize=8)
def _weights(model: SequenceTagger) -> dict[str, float]:
    """How much each sign speaks for a start against the inside of an article."""
    weights: dict[str, float] = {}
    for (sign, label), weight in model.weights().items():
        weights[sign] = weights.get(sign, 0.0) + (weight if label == START else -weight)
    return weights
