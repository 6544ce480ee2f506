"""Lines as the network sees them: by their named attributes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from papersect.labels.joints import joints
from papersect.labels.likeness import likenesses
from papersect.labels.measures import measured
from papersect.labels.meetings import meetings
from papersect.labels.observations.lines import Lines
from papersect.labels.places import places
from papersect.labels.refrains import refrains
from papersect.labels.regions import regions
from papersect.labels.sightings import column_of, placed, sightings
from papersect.labels.ticks import ticks
from papersect.labels.turns.listed import listed
from papersect.labels.turns.numbers import restarts
from papersect.labels.turns.topics import topics
from papersect.labels.turns.white import gaps
from papersect.lines.view import LineView
from papersect.network.attributes import Attributes


def attributes_of(views: Sequence[LineView]) -> Attributes:
    """The attributes of every line: its own, those of its joint with the line above, of its region and of its place."""
    if not views:
        return Attributes(0, ())
    lines = Lines(views)
    measures = measured(lines)
    own = sightings(lines)
    told = ticks(views, own["all_numbers"].tolist()) | likenesses(lines) | listed(views)
    own |= {name: np.array(places, np.intp) for name, places in told.items()}
    seen = own | placed(measures["frequent_share"])
    columns = (
        *measures.values(),
        *regions(seen, len(views)),
        *places(lines, seen),
        *meetings(views, seen),
        column_of(own),
        *joints(lines),
        *refrains(views),
        *gaps(lines),
        *topics(views, seen),
        restarts(views, seen),
    )
    return Attributes(len(views), columns)
