"""Lines as the network sees them: lists of named attributes."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.labels.joints import joints
from papersect.labels.likeness import likenesses
from papersect.labels.measures import measured
from papersect.labels.meetings import meetings
from papersect.labels.places import places
from papersect.labels.regions import regions
from papersect.labels.sightings import placed, sightings
from papersect.labels.ticks import ticks
from papersect.labels.turns.listed import listed
from papersect.labels.turns.numbers import restarts
from papersect.labels.turns.topics import topics
from papersect.labels.turns.white import gaps
from papersect.lines.view import LineView


def attributes_of(views: Sequence[LineView]) -> list[list[str]]:
    """The attributes of every line: its own, those of its joint with the line above, of its region and of its place.

    Most parts give a column of names, one for each line; the others give what few lines have.
    """
    if not views:
        return []
    measures = measured(views)
    own = sightings(views)
    own |= ticks(views, own["all_numbers"]) | likenesses(views) | listed(views)
    seen = own | placed(measures["frequent_share"])
    columns = (*measures.values(), *regions(seen, len(views)), *places(views, seen), *meetings(views, seen))
    rows = list(map(list, zip(*columns, strict=True)))
    for name, where in own.items():
        for k in where:
            rows[k].append(name)
    for part in (joints(views), gaps(views), topics(views, seen), restarts(views, seen)):
        for row, found in zip(rows, part, strict=True):
            row.extend(found)
    return rows
