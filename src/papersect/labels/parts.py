"""The parts of a paper that coarse corpora know, and which part a line of a known label is in."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.label import FRONT, HEADINGS, Label

PARTS: dict[Label, str] = {
    **dict.fromkeys(Label, "body"),
    **dict.fromkeys(FRONT | {Label.NOTICE}, "front"),
    Label.PAGE_NUMBER: "page",
    Label.RUNNING_HEADER: "headnote",
    Label.RUNNING_FOOTER: "footnote",
    Label.FOOTNOTE: "footnote",
    Label.REFERENCE: "reference",
}


def parts_of(labels: Sequence[Label | None]) -> list[str | None]:
    """The part each line is in, None where its label is not known; a heading right before front matter is part of it.

    >>> parts_of([Label.HEADING_1, Label.ABSTRACT, None, Label.HEADING_1, Label.PARAGRAPH])
    ['front', 'front', None, 'body', 'body']
    """
    parts = [label and PARTS[label] for label in labels]
    for k in range(len(parts) - 1):
        if labels[k] in HEADINGS and parts[k + 1] == "front":
            parts[k] = "front"
    return parts
