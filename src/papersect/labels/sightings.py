"""What is seen in the lines of a text: for each name that holds anywhere, the places of the lines it holds for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from sys import intern

import numpy as np
from numpy.typing import NDArray

from papersect.labels.observations.needs import NEEDS, Choice
from papersect.labels.observations.table import OBSERVATIONS
from papersect.lines.view import LineView

Sightings = Mapping[str, Sequence[int]]
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


def sightings(views: Sequence[LineView]) -> dict[str, list[int]]:
    """The lines of each observation and of each concept, in ascending order."""
    chosen: dict[Choice, Sequence[LineView]] = {}
    seen = {}
    for look in OBSERVATIONS:
        choice = NEEDS.get(look, _all)
        if choice not in chosen:
            chosen[choice] = choice(views)
        seen[look.__name__] = [view.index for view in chosen[choice] if look(view)]
    return seen | _concepts(views)


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


def placed(column: Iterable[str]) -> dict[str, list[int]]:
    """The lines of each name in a column of them.

    >>> placed(["a", "b", "a"])
    {'a': [0, 2], 'b': [1]}
    """
    seen: dict[str, list[int]] = {}
    for k, name in enumerate(column):
        seen.setdefault(name, []).append(k)
    return seen


def marks(seen: Sightings, names: Iterable[str], count: int) -> Marks:
    """Which of so many lines have any of the names.

    >>> marks({"a": [0], "b": [2]}, ("a", "b", "c"), 4).tolist()
    [True, False, True, False]
    """
    found = np.zeros(count, np.bool_)
    found[np.fromiter(chain.from_iterable(seen.get(name, ()) for name in names), np.intp)] = True
    return found
