"""All observations: a new one is a function in one of the files, and a word in its list."""

from __future__ import annotations

from collections.abc import Callable

from papersect.labels.observations import (
    captions,
    entries,
    formulas,
    front,
    furniture,
    headings,
    lists,
    notes,
    programs,
    prose,
    tables,
)
from papersect.lines.view import LineView

Observation = Callable[[LineView], bool]

GROUPS: dict[str, tuple[Observation, ...]] = {
    "prose": prose.OBSERVATIONS,
    "headings": headings.OBSERVATIONS,
    "captions": captions.OBSERVATIONS,
    "entries": entries.OBSERVATIONS,
    "tables": tables.OBSERVATIONS,
    "formulas": formulas.OBSERVATIONS,
    "programs": programs.OBSERVATIONS,
    "lists": lists.OBSERVATIONS,
    "furniture": furniture.OBSERVATIONS,
    "front": front.OBSERVATIONS,
    "notes": notes.OBSERVATIONS,
}
OBSERVATIONS: tuple[Observation, ...] = tuple(look for group in GROUPS.values() for look in group)
