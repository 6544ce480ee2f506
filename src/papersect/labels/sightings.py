"""What is seen in the lines of a text: for each name that holds anywhere, the places of the lines it holds for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from papersect.labels.observations.lines import Lines, Marks
from papersect.labels.observations.needs import NEEDS, Need
from papersect.labels.observations.table import OBSERVATIONS
from papersect.lines.view import LineView
from papersect.network.attributes import Column

Places = NDArray[np.intp]
Sightings = Mapping[str, Places]
ALL = Need(lambda lines: np.ones(len(lines.views), np.bool_), enough=False)

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
        "valediction",
    }
)


def sightings(lines: Lines) -> dict[str, Places]:
    """The lines of each observation and of each concept, in ascending order."""
    told = {name: np.array(places, np.intp) for name, places in _concepts(lines).items()}
    return {look.__name__: _places(look, lines) for look in OBSERVATIONS} | told


def _places(look: Callable[[LineView], bool], lines: Lines) -> Places:
    """The lines that an observation holds for."""
    need = NEEDS.get(look, ALL)
    found = np.flatnonzero(lines.where(need.choice))
    return found if need.enough else np.array([k for k in found.tolist() if look(lines.views[k])], np.intp)


def _concepts(lines: Lines) -> dict[str, Sequence[int]]:
    told = {concept: lines.naming[concept] for concept in lines.naming.keys() & TOLD_ANYWHERE}
    kinds = {"names": told, "start": lines.opening, "whole": lines.filling}
    return {f"{kind}:{concept}": places for kind, found in kinds.items() for concept, places in found.items()}


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
