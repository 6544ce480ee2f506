"""What is seen in the lines of a text: for each name that holds anywhere, the places of the lines it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from sys import intern

import numpy as np
from numpy.typing import NDArray

from papersect.labels.observations.needs import NEEDS, Choice
from papersect.labels.observations.table import OBSERVATIONS
from papersect.lines.view import LineView
from papersect.network.attributes import Column

Places = NDArray[np.intp]
Sightings = Mapping[str, Places]
Marks = NDArray[np.bool_]

TOLD_ANYWHERE = frozenset(  # concepts that tell something wherever in the line they stand
    {
        "accessed",
        "article_kind",
        "conference",
        "contained_in",
        "corresponding_author",
        "edited_by",
        "edition",
        "equation_mention",
        "figure_mention",
        "for_citation",
        "funding",
        "in_press",
        "journal",
        "month",
        "part_mention",
        "publisher",
        "statement_mention",
        "table_mention",
        "telephone",
        "thesis",
    }
)


def sightings(views: Sequence[LineView]) -> dict[str, Places]:
    """The lines of each observation and of each concept, in ascending order."""
    chosen: dict[Choice, Sequence[LineView]] = {}
    seen = {}
    for look in OBSERVATIONS:
        choice = NEEDS.get(look, _all)
        if choice not in chosen:
            chosen[choice] = choice(views)
        seen[look.__name__] = [view.index for view in chosen[choice] if look(view)]
    return {name: np.array(lines, np.intp) for name, lines in (seen | _concepts(views)).items()}


def _all(views: Sequence[LineView]) -> Sequence[LineView]:
    return views


def _concepts(views: Sequence[LineView]) -> dict[str, list[int]]:
    seen: dict[str, list[int]] = {}
    for view in views:
        if view.concepts:
            told = (
                ("names:", view.concepts & TOLD_ANYWHERE),
                ("start:", view.concepts_at_start),
                ("whole:", view.concepts_of_whole),
            )
            for kind, concepts in told:
                for concept in concepts:
                    seen.setdefault(intern(kind + concept), []).append(view.index)
    return seen


def column_of(seen: Sightings) -> Column:
    """What is seen, as a column of attributes.

    >>> column_of({"a": np.array([0, 2]), "b": np.array([1])}).lines.tolist()
    [0, 2, 1]
    """
    places = np.repeat(np.arange(len(seen)), [len(lines) for lines in seen.values()])
    return Column([*seen], places, np.concatenate([np.empty(0, np.intp), *seen.values()]))


def placed(column: Column) -> dict[str, Places]:
    """The lines of each name in a column of all lines.

    >>> placed(Column(["a", "b"], np.array([0, 1, 0])))["a"].tolist()
    [0, 2]
    """
    return {name: np.flatnonzero(column.places == place) for place, name in enumerate(column.names)}


def marks(seen: Sightings, names: Iterable[str], count: int) -> Marks:
    """Which of so many lines have any of the names.

    >>> marks({"a": np.array([0]), "b": np.array([2])}, ("a", "b", "c"), 4).tolist()
    [True, False, True, False]
    """
    found = np.zeros(count, np.bool_)
    for name in names:
        if name in seen:
            found[seen[name]] = True
    return found
