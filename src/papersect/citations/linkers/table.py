"""How the markers of each style find what they mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from papersect.citations.candidate import Candidate
from papersect.citations.linkers.author_year import Catalogue, link_names
from papersect.citations.linkers.numeric import Numbered, link_number
from papersect.citations.linkers.own_objects import Objects, link_object
from papersect.drafts.block import Marker


@dataclass(frozen=True, slots=True)
class Targets:
    """All that the markers of an article can mean."""

    numbers: Numbered
    names: Catalogue
    own: Objects


def link(chosen: Iterable[Candidate], targets: Targets) -> Iterator[tuple[Candidate, Marker]]:
    """The candidates as markers with their targets; a reference to no object of the article's own is none."""
    last: Marker | None = None
    for candidate in chosen:
        marker = candidate.marker()
        if candidate.style == "cross_reference":
            for item in marker.items:
                link_object(item, candidate.form, targets.own)
            if any(item.target for item in marker.items):
                yield candidate, marker
            continue
        if candidate.style == "note":
            yield candidate, marker
            continue
        marker.reason = _link_works(marker, candidate, targets, last)
        last = marker
        yield candidate, marker


def _link_works(marker: Marker, candidate: Candidate, targets: Targets, last: Marker | None) -> str | None:
    """Link every item; the first reason met, if any stays without an entry."""
    if candidate.form == "repeat":
        return _repeat(marker, last, bool(targets.numbers))
    reasons = [
        link_names(item, targets.names) if marker.style == "author_year" else link_number(item, targets.numbers)
        for item in marker.items
    ]
    return next((reason for reason in reasons if reason), None)


def _repeat(marker: Marker, last: Marker | None, listed: bool) -> str | None:
    """Back to the last work cited, if it was one."""
    marker.style = last.style if last else marker.style
    marker.items[0].target = last.items[-1].target if last and len({i.key for i in last.items}) == 1 else None
    if marker.items[0].target:
        return None
    return ("ambiguous" if last else "no_such_entry") if listed else "no_reference_list"
