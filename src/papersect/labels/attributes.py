"""Lines as the network sees them: lists of named attributes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from papersect.labels.joints import joints
from papersect.labels.measures import measured
from papersect.labels.meetings import meetings
from papersect.labels.places import places
from papersect.labels.regions import regions
from papersect.labels.rows import Rows
from papersect.labels.sightings import Sightings, placed, sightings
from papersect.labels.turns.numbers import restarts
from papersect.labels.turns.topics import topics
from papersect.labels.turns.white import gaps
from papersect.lines.view import LineView


def attributes_of(views: Sequence[LineView]) -> Rows:
    """The attributes of every line: its own, those of its joint with the line above, of its region and of its place.

    Most parts give a column of names, one for each line; the others give what few lines have.
    """
    if not views:
        return Rows((), ())
    measures = measured(views)
    own = sightings(views)
    seen = own | placed(measures["frequent_share"])
    few = _few(views, own, seen)
    return Rows((*measures.values(), *regions(seen, len(views)), *places(views, seen), *meetings(views, seen)), few)


def _few(views: Sequence[LineView], own: Sightings, seen: Sightings) -> list[list[str]]:
    """For each line its attributes that not all lines have."""
    rows: list[list[str]] = [[] for _ in views]
    for name, where in own.items():
        for k in where:
            rows[k].append(name)
    for part in _parts(views, seen):
        for row, found in zip(rows, part, strict=True):
            row.extend(found)
    return rows


def _parts(views: Sequence[LineView], seen: Sightings) -> Iterator[Iterable[list[str]]]:
    yield joints(views)
    yield gaps(views)
    yield topics(views, seen)
    yield restarts(views, seen)
