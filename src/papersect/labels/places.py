"""Where in the paper a line stands, by the last heading that says so: under the references, the abstract …"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.labels.measures import bin_of
from papersect.lines.view import LineView

OPENERS = (
    "reference_list",
    "abstract",
    "keywords",
    "introduction",
    "section",
    "acknowledgements",
    "appendix",
    "contents",
)
RUN_IN = frozenset({"abstract", "keywords"})
DISTANCES = (0, 1, 3, 8, 20, 60, 200)


def places(views: Sequence[LineView]) -> Iterator[str]:
    """For each line the concept of the last heading that names one, and how far back it stands."""
    opened, at = "nothing", 0
    for view in views:
        if (found := _opener(view)) is not None:
            opened, at = found, view.index
        yield f"{opened}:{bin_of(view.index - at, DISTANCES)}"


def _opener(view: LineView) -> str | None:
    """The concept a line opens: a heading of its own, or a word that runs into the text of an abstract."""
    if view.concepts_of_whole and len(view.text) < 60:
        return next((concept for concept in OPENERS if concept in view.concepts_of_whole), None)
    if view.concepts_at_start and not view.concepts_at_start.isdisjoint(RUN_IN) and view.shape[0] in "A0[":
        return next((concept for concept in OPENERS if concept in view.concepts_at_start & RUN_IN), None)
    return None
