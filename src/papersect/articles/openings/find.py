"""The lines at which front matter in the midst of a text opens an article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import itemgetter

from papersect.articles.fronts import ABSTRACT, FIRST, NAMED
from papersect.articles.odds import chance_of_any
from papersect.articles.openings.sights import BIAS, SIGHTS, Place
from papersect.articles.openings.surroundings import Surroundings
from papersect.lines.label import FRONT, Label
from papersect.lines.view import LabelledLine

PLAUSIBLE, AROUND = 0.03, 6  # likely enough to the network; lines before and after
BEFORE_TITLE, BEFORE_NAMES = 12, 6  # lines over a title, or over authors without one, that may be of the article
SEEN = 0.2  # how sure it is that front matter stands ahead
FAR = 12  # lines between two openings,
NEAR, SURE, PARTING = 6, 2.0, 4  # or so few between sure ones, with so many lines of text or entries among them
GAP, LONGEST = 4, 24  # lines between two candidates for one opening; from the first to the last of them


@dataclass(frozen=True, slots=True)
class Opening:
    """A stretch of lines at one of which an article may open, the likeliest of them, and how likely any does."""

    stretch: range
    place: int
    chance: float


def openings(lines: Sequence[LabelledLine]) -> Iterator[Opening]:
    """All stretches of a text in which front matter may open an article."""
    for places in groups(candidates(lines)):
        scored = [(place.at, score(place)) for place in places]
        text, sure = places[0].text, [at for at, total in scored if total > SURE]
        short = any(text.text(a, b) + text.entries(a, b) >= PARTING for a, b in pairwise(sure))
        yield from _openings(scored, NEAR if short else FAR)


def _openings(scored: Sequence[tuple[int, float]], far: int = FAR) -> Iterator[Opening]:
    """The likeliest of some neighbouring places; where others are far enough from it, those of them, too.

    >>> [(found.place, round(found.chance, 2)) for found in _openings([(0, 2.0), (1, 0.0), (12, 1.0)])]
    [(0, 0.89), (12, 0.73)]
    """
    if not scored:
        return
    best, _ = max(scored, key=itemgetter(1))
    near = [(at, score) for at, score in scored if abs(at - best) < far]
    yield from _openings([(at, score) for at, score in scored if at <= best - far], far)
    yield Opening(range(near[0][0], near[-1][0] + 1), best, chance_of_any([score for _, score in near]))
    yield from _openings([(at, score) for at, score in scored if at >= best + far], far)


def candidates(lines: Sequence[LabelledLine]) -> Iterator[Place]:
    """The places with front matter ahead that the network, or a title or a name that follows, makes plausible."""
    text = Surroundings(lines)
    for k in _plausible(lines):
        place = Place(text, k)
        if place.ahead(FIRST) > SEEN:
            yield place


def _plausible(lines: Sequence[LabelledLine]) -> list[int]:
    found: set[int] = set()
    for k in range(1, len(lines)):
        label, above = lines[k].label, lines[k - 1].label
        if lines[k].opens >= PLAUSIBLE:
            found.update(range(k - AROUND, k + AROUND + 1))
        if label is Label.TITLE and above is not label:
            found.update(range(k - BEFORE_TITLE, k + 1))
        elif label in NAMED and above not in FRONT:
            found.update(range(k - BEFORE_NAMES, k + 1))
    return sorted(k for k in found if 0 < k < len(lines))


def groups(places: Iterator[Place]) -> Iterator[list[Place]]:
    """The candidates, those together that stand near one another: at most one of them opens an article."""
    group: list[Place] = []
    for place in places:
        far = group and (place.at - group[-1].at > GAP or place.at - group[0].at >= LONGEST)
        if far or _is_below_translation(place, group):
            yield group
            group = []
        group.append(place)
    if group:
        yield group


def _is_below_translation(place: Place, group: Sequence[Place]) -> bool:
    """Whether the title of an article stands below title, names and abstract in another language, which end the one
    above.

    Yes:   Список литературы | [1] … | On Ice | A. Frost | Abstract: It is cold. | > On Snow | B. Hail
    No:    О льде | А. Мороз | Аннотация: Он стар. | > On Ice | A. Frost
    """
    if place.line.label is not Label.TITLE or place.above.label not in ABSTRACT:
        return False
    return any(over.line.label is Label.TITLE and over.behind[:1] == [Label.REFERENCE] for over in group)


def score(place: Place) -> float:
    """The sum of what all that is seen at a place weighs."""
    return BIAS + sum(weight * seen(place) for weight, seen in SIGHTS.values())
