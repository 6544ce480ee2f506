"""First labels where the gold allows several: a plain rule where one is safe, none where only learning can tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.labels.observations.captions import figure_label, table_label
from papersect.labels.observations.furniture import echoed_pages_away, lone_number
from papersect.labels.observations.headings import section_number_of_three, section_number_of_two
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
    fits = (label for label, seen in _signs(view, in_abstract) if seen and label in labels)
    return next(fits, None) or LIKELIEST.get(labels)


def _signs(view: LineView, in_abstract: bool) -> tuple[tuple[Label, bool], ...]:
    return (
        (Label.TABLE_CAPTION, table_label(view)),
        (Label.FIGURE_CAPTION, figure_label(view)),
        (Label.ABSTRACT, in_abstract),
        (Label.EMAIL, "@" in view.text),
        (Label.PAGE_NUMBER, lone_number(view)),
        (Label.HEADING_1, "reference_list" in view.concepts_of_whole),
        (Label.HEADING_3, section_number_of_three(view)),
        (Label.HEADING_2, section_number_of_two(view)),
    )
