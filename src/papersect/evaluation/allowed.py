"""What a gold label allows a line to be: corpora use words of their own, coarser or finer than papersect's labels."""

from __future__ import annotations

from papersect.evaluation.gold import GoldDocument, GoldLine, gold_of_printed
from papersect.labels.observations.furniture import counts_pages, echoed_pages_away, lone_number
from papersect.lines import label
from papersect.lines.label import HEADINGS, RUNNING, Label
from papersect.lines.view import LineView, views_of

Allowed = frozenset[Label]

ANYTHING: Allowed = frozenset(Label)
CAPTIONS = frozenset({Label.TABLE_CAPTION, Label.FIGURE_CAPTION})
TABLE = frozenset({Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE})
FIGURE = frozenset({Label.FIGURE, Label.FIGURE_CAPTION})
TEXT = frozenset({Label.PARAGRAPH, Label.STATEMENT, Label.CODE, Label.FOOTNOTE})
BODY = HEADINGS | TABLE | FIGURE | {Label.PARAGRAPH, Label.LIST_ITEM, Label.EQUATION, Label.STATEMENT, Label.CODE}
BODY |= {Label.TOC_ENTRY}
FRONT = label.FRONT | {Label.HEADING_1, Label.NOTICE}


def _only(*labels: Label) -> Allowed:
    return frozenset(labels)


SECTLABEL: dict[str, Allowed] = {
    "bodyText": _only(Label.PARAGRAPH, Label.ABSTRACT),
    "sectionHeader": _only(Label.HEADING_1),
    "subsectionHeader": _only(Label.HEADING_2),
    "subsubsectionHeader": _only(Label.HEADING_3),
    "listItem": _only(Label.LIST_ITEM),
    "figureCaption": _only(Label.FIGURE_CAPTION),
    "tableCaption": _only(Label.TABLE_CAPTION),
    "page": _only(Label.PAGE_NUMBER),
    "note": RUNNING,
    "copyright": _only(Label.NOTICE),
    "category": _only(Label.CLASSIFICATION),
    "construct": _only(Label.STATEMENT, Label.CODE),
    "keyword": _only(Label.KEYWORDS),
}
ZONES: dict[str, Allowed] = {
    "front": FRONT,
    "body": BODY,
    "headnote": _only(Label.RUNNING_HEADER),
    "footnote": _only(Label.FOOTNOTE, Label.RUNNING_FOOTER),
    "page": _only(Label.PAGE_NUMBER),
    "reference": _only(Label.REFERENCE, Label.HEADING_1),
}
FULLTEXT: dict[str, Allowed] = {
    "heading": HEADINGS,
    "paragraph": TEXT,
    "table": TABLE,
    "figure": FIGURE,
    "item": _only(Label.LIST_ITEM),
}
THESES: dict[str, Allowed] = {
    "title": HEADINGS | {Label.TITLE},
    "text": ANYTHING - HEADINGS - RUNNING - {Label.TITLE, Label.PAGE_NUMBER, Label.REFERENCE},
    "ref": _only(Label.REFERENCE),
    "meta": RUNNING | {Label.PAGE_NUMBER},
}
PUBLISHED: dict[str, Allowed] = {
    "paragraph": _only(Label.PARAGRAPH, Label.STATEMENT),
    "heading": HEADINGS,
    "caption": CAPTIONS,
    "table": _only(Label.TABLE, Label.TABLE_NOTE),
    "affiliation": _only(Label.AFFILIATION, Label.ADDRESS, Label.EMAIL),
}
PRINTED = RUNNING | {Label.NOTICE, Label.BANNER, Label.PAGE_NUMBER}
SILENT_ON_FURNITURE = frozenset({"pmc_text", "pmc_ocr", "pmc_layout"})
"""Corpora whose gold says nothing of running headers, running footers and page numbers."""
CORPORA = {
    "sectlabel": SECTLABEL,
    "zones": ZONES,
    "volumes": ZONES,
    "fulltext": FULLTEXT,
    "fragments": FULLTEXT,
    "theses": THESES,
    "labelled": {},  # by hand, in our own words
    "invented": {},
}


def allowed_labels(document: GoldDocument) -> list[Allowed]:
    """For each printed line the labels its gold label allows; anything where the gold says nothing.

    Headings whose level the gold knows are allowed that level only.
    """
    names = CORPORA.get(document.corpus, PUBLISHED)
    levels = {int(at): level for at, level in document.extra.get("levels", {}).items()}
    top = min(levels.values(), default=1)
    allowed = [_allowed(line, names, levels, top) for line in gold_of_printed(document)]
    if document.corpus in SILENT_ON_FURNITURE:
        views = views_of(document.transcript.lines)
        return [
            _furniture(view) or labels if labels is ANYTHING else labels
            for view, labels in zip(views, allowed, strict=True)
        ]
    return allowed


def _furniture(view: LineView) -> Allowed | None:
    """What a line may be that comes back on page after page, or counts pages; None where it does neither."""
    if lone_number(view):
        return _only(Label.PAGE_NUMBER) if counts_pages(view) else None
    return PRINTED if view.repeats or echoed_pages_away(view) else None


def _allowed(line: GoldLine | None, names: dict[str, Allowed], levels: dict[int, int], top: int) -> Allowed:
    if line is None or line.label is None:
        return ANYTHING
    if line.start in levels:
        return _only((Label.HEADING_1, Label.HEADING_2, Label.HEADING_3)[min(2, levels[line.start] - top)])
    return names[line.label] if line.label in names else _only(Label(line.label))
