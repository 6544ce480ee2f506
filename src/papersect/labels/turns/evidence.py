"""The signs of a new article by names that a reader of the output understands."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from papersect.network.attributes import Attributes

NAMES = {
    "page_break": "page_break",
    "stray_blank": "stray_blank",
    "stray_blank_after_empty_line": "stray_blank",
    "rare_gap": "unusual_gap",
    "tallest_gap": "unusual_gap",
    "after_ornament": "ornament",
    "valley_near": "change_of_topic",
    "valley_far": "change_of_topic",
    "running_head=changes": "change_of_running_head",
    "script_changes": "change_of_script",
    "in_contents": "listed_in_contents",
    "citing_changes": "change_of_citation_style",
    "count:cited": "citation_numbers_restart",
    "count:entry": "entry_numbers_restart",
    "count:table": "table_numbers_restart",
    "count:figure": "figure_numbers_restart",
    "count:section": "section_numbers_restart",
    "count:page": "page_numbers_restart",
}


def signs_in(attributes: Attributes, wanted: NDArray[np.bool_]) -> dict[int, tuple[str, ...]]:
    """The signs of a new article in each of the lines wanted that has any.

    >>> rows = [["stray_blank"], ["starts_upper", "stray_blank", "valley_near=2", "count:cited=restart"], []]
    >>> signs_in(Attributes.of(rows), np.array([False, True, True]))
    {1: ('stray_blank', 'change_of_topic', 'citation_numbers_restart')}
    """
    found: dict[int, dict[str, None]] = {}
    for column in attributes.columns:
        if column.lines is not None:
            signs = [_sign(name) for name in column.names]
            here = np.array([sign is not None for sign in signs], np.bool_)[column.places] & wanted[column.lines]
            for k, place in zip(column.lines[here].tolist(), column.places[here].tolist(), strict=True):
                found.setdefault(k, {})[signs[place] or ""] = None
    return {k: tuple(signs) for k, signs in found.items()}


def _sign(attribute: str) -> str | None:
    if attribute in NAMES:
        return NAMES[attribute]
    if attribute.startswith("count:"):
        return NAMES.get(attribute[: attribute.find(":", 6) if ":" in attribute[6:] else attribute.find("=")])
    return NAMES.get(attribute.partition("=")[0])
