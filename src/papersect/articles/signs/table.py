"""All signs of a boundary, and which of them are also weighed together."""

from __future__ import annotations

from collections.abc import Callable

from papersect.articles.signs import layout, matter, restarts, sentences, style, words
from papersect.articles.survey import Survey

Sign = Callable[[Survey, int], str | None]

SIGNS: tuple[Sign, ...] = (
    layout.gap,
    layout.tallest_gap,
    layout.gap_near,
    layout.stray_near,
    layout.ornament,
    layout.width,
    sentences.ending,
    sentences.beginning,
    sentences.last_line_length,
    matter.kinds,
    matter.furniture_before,
    matter.front_after,
    matter.front_wide_after,
    matter.front_before,
    matter.front_wide_before,
    matter.body_after,
    matter.body_before,
    matter.references_before,
    matter.references_after,
    matter.references_far_before,
    matter.body_since_front,
    words.concept,
    words.look,
    words.look_before,
    words.echo,
    words.echo_near,
    matter.kinds_behind,
    matter.kinds_before,
    matter.showy_after,
    matter.showy_wide_after,
    matter.showy_before,
    matter.showy_wide_before,
    matter.looks_after,
    matter.looks_before,
    words.topic_near,
    words.topic_far,
    restarts.citation_numbers,
    restarts.entry_numbers,
    restarts.entry_here,
    restarts.caption_numbers,
    restarts.section_numbers,
    restarts.page_numbers,
    style.citing,
    style.running_head,
    style.script,
)
TOGETHER: tuple[tuple[str, ...], ...] = (
    ("gap", "front_after", "front_before"),
    ("gap", "topic_near"),
    ("gap", "topic_far"),
    ("gap", "ending", "beginning"),
    ("gap", "width"),
    ("gap", "showy_after", "showy_before"),
    ("front_wide_after", "front_wide_before"),
    ("showy_wide_after", "showy_wide_before"),
    ("topic_near", "topic_far"),
    ("tallest_gap", "ornament"),
    ("tallest_gap", "beginning"),
    ("gap", "echo"),
)


def attributes(survey: Survey, k: int) -> list[str]:
    """The signs at a place, each as name=value."""
    seen = {sign.__name__: value for sign in SIGNS if (value := sign(survey, k)) is not None}
    pairs = ("&".join(f"{name}={seen[name]}" for name in names) for names in TOGETHER if all(n in seen for n in names))
    return [f"{name}={value}" for name, value in seen.items()] + list(pairs)
