"""Lines as the model sees them: lists of named attributes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from papersect.labels.measures import MEASURES
from papersect.labels.observations.table import OBSERVATIONS
from papersect.labels.places import places
from papersect.labels.regions import regions
from papersect.lines.view import LineView

NAMED_OBSERVATIONS = tuple((look, look.__name__) for look in OBSERVATIONS)
NAMED_MEASURES = tuple((measure, f"{measure.__name__}=") for measure in MEASURES)
FAR = frozenset(
    {
        "starts_lower",
        "ends_sentence",
        "ends_in_hyphen",
        "lone_number",
        "all_numbers",
        "has_gap",
        "carries_on_sections",
        "has_at_sign",
        "names_an_institution",
        "table_label_closed",
        "figure_label_closed",
        "year_at_end",
        "has_initials",
        "names_of_people",
    }
)
NOT_NEAR = (
    "share_of_text",
    "place_in_text",
    "place_on_page",
    "place_from_page_end",
    "shorter_than",
    "step_in",
    "blanks",
    "indent",
    "centred",
    "letter_share",
    "token_length",
    "word_count",
    "length=",
)


def attributes_of(views: Sequence[LineView]) -> list[list[str]]:
    """The attributes of every line: its own, those of its neighbours, of its region, and of its place."""
    own = [_own(view) for view in views]
    around = regions(own)
    place = places(views)
    count = len(own)
    rows = []
    for k, (mine, region, where) in enumerate(zip(own, around, place, strict=True)):
        row = mine + region
        row.append(f"under:{where}")
        for offset in (-2, -1, 1, 2):
            if 0 <= k + offset < count:
                row += _seen_from(tuple(own[k + offset]), offset)
            else:
                row.append(f"{offset}:none")
        rows.append(row)
    return rows


def _own(view: LineView) -> list[str]:
    found = [name for look, name in NAMED_OBSERVATIONS if look(view)]
    found += [name + measure(view) for measure, name in NAMED_MEASURES]
    found += [f"whole:{concept}" for concept in view.concepts_of_whole]
    found += [f"start:{concept}" for concept in view.concepts_at_start]
    return found


def _seen_from(attributes: tuple[str, ...], offset: int) -> list[str]:
    return [name for attribute in attributes if (name := _named(attribute, offset))]


@cache
def _named(attribute: str, offset: int) -> str:
    """An attribute as seen from a neighbour; empty where it tells a neighbour nothing."""
    if abs(offset) > 1:
        return (
            f"{offset}:{attribute}"
            if attribute in FAR or attribute.startswith(("whole:", "relative_length", "frequent_share"))
            else ""
        )
    return "" if attribute.startswith(NOT_NEAR) else f"{offset}:{attribute}"
