"""First labels for lines whose gold allows several: a plain rule each, mended later by what was learned elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.labels.observations.captions import figure_label, table_label
from papersect.labels.observations.headings import section_number_of_three, section_number_of_two
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LineView

Allowed = frozenset[Label]
PREFERRED = (
    Label.REFERENCE,
    Label.PARAGRAPH,
    Label.HEADING_1,
    Label.TABLE,
    Label.FIGURE,
    Label.FOOTNOTE,
    Label.RUNNING_HEADER,
    Label.AFFILIATION,
    Label.STATEMENT,
    Label.ABSTRACT,
    *Label,
)


def first_guesses(views: Sequence[LineView], allowed: Sequence[Allowed]) -> Iterator[Label]:
    """One allowed label for each line."""
    in_abstract = False
    for view, labels in zip(views, allowed, strict=True):
        if (labels & HEADINGS and not labels - HEADINGS - {Label.TITLE}) or "introduction" in view.concepts_of_whole:
            in_abstract = "abstract" in view.concepts_of_whole
        yield _guess(view, labels, in_abstract)


def _guess(view: LineView, labels: Allowed, in_abstract: bool) -> Label:
    if len(labels) == 1:
        return next(iter(labels))
    fits = (label for label, seen in _signs(view, in_abstract) if seen and label in labels)
    return next(fits, None) or next(label for label in PREFERRED if label in labels)


def _signs(view: LineView, in_abstract: bool) -> tuple[tuple[Label, bool], ...]:
    return (
        (Label.TABLE_CAPTION, table_label(view)),
        (Label.FIGURE_CAPTION, figure_label(view)),
        (Label.ABSTRACT, in_abstract),
        (Label.EMAIL, "@" in view.text),
        (Label.HEADING_1, "reference_list" in view.concepts_of_whole),
        (Label.HEADING_3, section_number_of_three(view)),
        (Label.HEADING_2, section_number_of_two(view)),
    )
