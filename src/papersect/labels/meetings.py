"""What is met first going up or down from a line over all that is no running text: a caption, prose, a page's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from papersect.labels.names import names, picked
from papersect.labels.sightings import Sightings, marks
from papersect.lines.view import LineView
from papersect.network.attributes import Column

PROSE = frozenset(f"frequent_share={letter}" for letter in "defghi")
WIDE = 0.7  # of the median length
CAPTIONS = (("figure_label_closed", "figure"), ("table_label_closed", "table"))
FAR = 60
MET = ("rim", "far", "prose", "table", "figure")
CODES = {met: code for code, met in enumerate(MET)}
ABOVE, BELOW, BETWEEN = names("above:{}", MET), names("below:{}", MET), names("between:{},{}", MET, MET)


def meetings(views: Sequence[LineView], seen: Sightings) -> Iterator[Column]:
    """The columns of attributes that tell what is met above and below."""
    met = _marks(views, seen)
    above = np.array([CODES[up] for up in _met(met)])
    below = np.array([CODES[down] for down in _met(met[::-1])])[::-1]
    yield picked(ABOVE, above)
    yield picked(BELOW, below)
    yield picked(BETWEEN, above, below)


def _met(marks: Sequence[str]) -> Iterator[str]:
    """For each line the last mark before it, prose with a caption before it as such."""
    last, since = "rim", 0
    for mark in marks:
        yield last if since < FAR else "far"
        since += 1
        if mark == "prose" and last in ("table", "figure") and since < 3:
            continue  # a caption of several lines
        if mark:
            last, since = mark, 0


def _marks(views: Sequence[LineView], seen: Sightings) -> list[str]:
    wide = WIDE * views[0].facts.median_length
    prose = marks(seen, PROSE, len(views)) & np.array([len(view.text) >= wide for view in views])
    found = ["prose" if is_prose else "" for is_prose in prose.tolist()]
    for sign, name in CAPTIONS:
        for k in seen[sign].tolist():
            found[k] = name
    return found
