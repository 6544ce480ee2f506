"""Lines as the model sees them: lists of named attributes."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.labels.measures import MEASURES
from papersect.labels.observations.table import OBSERVATIONS
from papersect.labels.places import places
from papersect.labels.regions import regions
from papersect.lines.view import LineView

NAMED_OBSERVATIONS = tuple((look, look.__name__) for look in OBSERVATIONS)
NAMED_MEASURES = tuple((measure, f"{measure.__name__}=") for measure in MEASURES)
ONLY_OWN = (  # what tells nothing about a neighbour, or tells it already
    "length=",
    "word_count=",
    "letter_share=",
    "token_length=",
    "indent=",
    "step_in=",
    "centred=",
    "shorter_than",
    "blanks_",
    "block_",
    "place_",
    "share_of_text=",
    "after_",
    "announced",
    "previous_goes_on",
    "gaps_align",
    "as_many_",
)
SEEN_FROM_AFAR = (  # what still matters two lines away
    "whole:",
    "relative_length=",
    "frequent_share=",
    "starts_lower",
    "ends_sentence",
    "ends_in_hyphen",
    "lone_number",
    "all_numbers",
    "has_gap",
    "carries_on_",
    "has_at_sign",
    "names_an_institution",
    "names_of_people",
    "table_label_closed",
    "figure_label_closed",
    "year_at_end",
    "has_initials",
)


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


class _Seen(dict[str, str]):
    """An attribute's name as a neighbour sees it, empty where it tells a neighbour nothing; filled as names are met."""

    def __init__(self, offset: int) -> None:
        super().__init__()
        self.offset = offset

    def __missing__(self, attribute: str) -> str:
        near = not attribute.startswith(ONLY_OWN) if abs(self.offset) == 1 else attribute.startswith(SEEN_FROM_AFAR)
        self[attribute] = found = f"{self.offset}:{attribute}" if near else ""
        return found


SEEN = {offset: _Seen(offset) for offset in (-2, -1, 1, 2)}


def attributes_of(views: Sequence[LineView]) -> list[list[str]]:
    """The attributes of every line: its own, those of its neighbours, of its region, and of its place."""
    own = [_own(view) for view in views]
    rows = [[*mine, *region, *place] for mine, region, place in zip(own, regions(own), places(views, own), strict=True)]
    for offset, seen in SEEN.items():
        for k, row in enumerate(rows):
            inside = 0 <= k + offset < len(own)
            row.extend(filter(None, map(seen.__getitem__, own[k + offset])) if inside else [f"{offset}:none"])
    return rows


def _own(view: LineView) -> list[str]:
    found = [name for look, name in NAMED_OBSERVATIONS if look(view)]
    found += [name + measure(view) for measure, name in NAMED_MEASURES]
    if view.concepts:
        found += [f"names:{concept}" for concept in sorted(view.concepts & TOLD_ANYWHERE)]
        found += [f"start:{concept}" for concept in sorted(view.concepts_at_start)]
        found += [f"whole:{concept}" for concept in sorted(view.concepts_of_whole)]
    return found
