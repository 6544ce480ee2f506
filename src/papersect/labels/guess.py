"""First labels where the gold allows several: a plain rule where one is safe, none where only learning can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.labels.observations.captions import figure_label, table_label
from papersect.labels.observations.furniture import echoed_pages_away, lone_number
from papersect.labels.observations.headings import (
    carries_on_sections,
    section_number_of_three,
    section_number_of_two,
)
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LineView

Allowed = frozenset[Label]

LIKELIEST: dict[Allowed, Label] = {  # what lines of these choices are when no sign says otherwise
    frozenset({Label.PARAGRAPH, Label.ABSTRACT}): Label.PARAGRAPH,
    frozenset({Label.PARAGRAPH, Label.STATEMENT}): Label.PARAGRAPH,
    frozenset({Label.PARAGRAPH, Label.STATEMENT, Label.CODE, Label.FOOTNOTE}): Label.PARAGRAPH,
    frozenset({Label.TABLE, Label.TABLE_NOTE}): Label.TABLE,
    frozenset({Label.TABLE, Label.TABLE_NOTE, Label.TABLE_CAPTION}): Label.TABLE,
    frozenset({Label.FIGURE, Label.FIGURE_CAPTION}): Label.FIGURE,
    frozenset({Label.STATEMENT, Label.CODE}): Label.STATEMENT,
    frozenset({Label.AFFILIATION, Label.ADDRESS, Label.EMAIL}): Label.AFFILIATION,
    frozenset({Label.RUNNING_HEADER, Label.RUNNING_FOOTER}): Label.RUNNING_HEADER,
    frozenset({Label.RUNNING_HEADER, Label.RUNNING_FOOTER, Label.PAGE_NUMBER}): Label.RUNNING_HEADER,
    frozenset({Label.REFERENCE, Label.HEADING_1}): Label.REFERENCE,
    frozenset({Label.FOOTNOTE, Label.RUNNING_FOOTER}): Label.FOOTNOTE,
}
FEW = 4  # choices among which a sign decides
SECTIONS = frozenset({"acknowledgements", "conflict_of_interest", "funding", "introduction", "section"})
ANYTHING: Allowed = frozenset(Label)
FLOATS = (
    frozenset({Label.TABLE, Label.TABLE_NOTE, Label.TABLE_CAPTION}),
    frozenset({Label.FIGURE, Label.FIGURE_CAPTION}),
)
SCRAP = 0.5  # of the median length: longer lines of a float may belong to its caption
LABELS_OF_FRONT = frozenset({"abstract", "keywords", "contents", "author_information"})


def settled(views: Sequence[LineView], allowed: Sequence[Allowed]) -> Iterator[Allowed]:
    """The labels each line may have, fewer where a plain rule is safe."""
    for view, labels, guess in zip(views, allowed, first_guesses(views, allowed), strict=True):
        if guess is not None:
            yield frozenset({guess})
        elif Label.AUTHOR in labels and labels & HEADINGS and labels != ANYTHING:
            yield labels & HEADINGS if view.concepts_of_whole & LABELS_OF_FRONT else labels - HEADINGS
        elif Label.PARAGRAPH in labels and labels & HEADINGS and _names_a_section(view):
            yield labels & HEADINGS
        else:
            yield labels


def _names_a_section(view: LineView) -> bool:
    """Whether a line is but the usual name of a section, or a short line whose number counts sections."""
    if view.concepts_of_whole & SECTIONS:
        return view.shape[0] in "A0"
    short = len(view.text) < 0.8 * view.facts.median_length and view.text[-1] not in ".,;:"
    return short and carries_on_sections(view)


def first_guesses(views: Sequence[LineView], allowed: Sequence[Allowed]) -> Iterator[Label | None]:
    """One allowed label for each line, or None where a guess would mislead."""
    in_abstract = False
    for view, labels in zip(views, allowed, strict=True):
        if labels <= HEADINGS or "introduction" in view.concepts_of_whole:
            in_abstract = "abstract" in view.concepts_of_whole
        yield next(iter(labels)) if len(labels) == 1 else _guess(view, labels, in_abstract)


def _guess(view: LineView, labels: Allowed, in_abstract: bool) -> Label | None:
    if len(labels) > FEW:
        return None
    if Label.FOOTNOTE in labels and Label.RUNNING_FOOTER in labels and echoed_pages_away(view):
        return Label.RUNNING_FOOTER
    fits = next((label for label, seen in _signs(view, in_abstract) if seen and label in labels), None)
    if fits is None and labels in FLOATS and len(view.text) > SCRAP * view.facts.median_length:
        return None
    return fits or LIKELIEST.get(labels)


def _is_note(view: LineView) -> bool:
    """Whether a line begins as the note or the source of a table does."""
    return bool(view.concepts_at_start & {"note", "source"}) and any(sign in view.text[:24] for sign in ":–—")


def _signs(view: LineView, in_abstract: bool) -> tuple[tuple[Label, bool], ...]:
    return (
        (Label.TABLE_CAPTION, table_label(view)),
        (Label.TABLE_NOTE, _is_note(view)),
        (Label.FIGURE_CAPTION, figure_label(view)),
        (Label.ABSTRACT, in_abstract),
        (Label.EMAIL, "@" in view.text),
        (Label.PAGE_NUMBER, lone_number(view)),
        (Label.HEADING_1, "reference_list" in view.concepts_of_whole),
        (Label.HEADING_3, section_number_of_three(view)),
        (Label.HEADING_2, section_number_of_two(view)),
    )
