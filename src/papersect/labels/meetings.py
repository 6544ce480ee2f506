"""What is met first going up or down from a line over all that is no running text: a caption, prose, a page's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from papersect.labels.sightings import Sightings, marks
from papersect.lines.view import LineView

PROSE = frozenset(f"frequent_share={letter}" for letter in "defghi")
WIDE = 0.7  # of the median length
CAPTIONS = (("figure_label_closed", "figure"), ("table_label_closed", "table"))
FAR = 60
MET = ("rim", "far", "prose", "table", "figure")
ABOVE = {met: f"above:{met}" for met in MET}
BELOW = {met: f"below:{met}" for met in MET}
BETWEEN = {up: {down: f"between:{up},{down}" for down in MET} for up in MET}


def meetings(views: Sequence[LineView], seen: Sightings) -> Iterator[list[str]]:
    """The columns of attributes that tell what is met above and below."""
    met = _marks(views, seen)
    above = list(_met(met))
    below = list(_met(met[::-1]))[::-1]
    yield [ABOVE[up] for up in above]
    yield [BELOW[down] for down in below]
    yield [BETWEEN[up][down] for up, down in zip(above, below, strict=True)]


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
        for k in seen[sign]:
            found[k] = name
    return found
