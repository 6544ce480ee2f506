"""The citation styles papersect knows, each with the finder that proposes its markers."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from papersect.citations.candidate import Candidate
from papersect.citations.finders.author_year import author_year
from papersect.citations.finders.brackets import brackets
from papersect.citations.finders.own_objects import own_objects
from papersect.citations.finders.parentheses import parentheses
from papersect.citations.finders.repeats import repeats
from papersect.citations.finders.superscripts import superscripts

Finder = Callable[[str], Iterator[Candidate]]

FINDERS: dict[str, Finder] = {
    "brackets": brackets,
    "parentheses": parentheses,
    "superscripts": superscripts,
    "author_year": author_year,
    "repeats": repeats,
    "own_objects": own_objects,
}
