"""The signs of a new article by names that a reader of the output understands."""

from __future__ import annotations

from collections.abc import Iterable

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


def signs_among(attributes: Iterable[str]) -> tuple[str, ...]:
    """The signs of a new article among a line's attributes.

    >>> signs_among(["starts_upper", "stray_blank", "valley_near=2", "count:cited=restart", "count:cited:new"])
    ('stray_blank', 'change_of_topic', 'citation_numbers_restart')
    """
    found = (_name(attribute) for attribute in attributes)
    return tuple(dict.fromkeys(name for name in found if name))


def _name(attribute: str) -> str | None:
    if attribute in NAMES:
        return NAMES[attribute]
    if attribute.startswith("count:"):
        return NAMES.get(attribute[: attribute.find(":", 6) if ":" in attribute[6:] else attribute.find("=")])
    return NAMES.get(attribute.partition("=")[0])
