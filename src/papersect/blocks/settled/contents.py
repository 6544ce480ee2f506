"""Lists of contents, of tables and of figures: their lines look like tables and captions, and are neither."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.lines.contents import PAGE_AT_END, contents_of
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

MISTAKEN = frozenset({Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE, Label.FIGURE, Label.FIGURE_CAPTION})
KEPT = MISTAKEN | FURNITURE
TORN = 4  # lines of an entry, the last of which tells the page
FEWEST = 3  # pages told in a row


def with_contents(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; those under the heading of a list of contents that tell pages, with the rows and captions between, are
    its entries.

    Yes:   LIST OF TABLES | Table 1. Yields ... 12 | Table 2. Rain ... 17 | Table 3. Snow ... 21
    No:    Contents | Table 1. Contents of the lake, mg | Calcium 12 | Iron 17
    """
    lines = list(labelled)
    for contents in contents_of([line.view for line in labelled]):
        for k in _entries(lines, contents.places):
            lines[k] = lines[k].taken_for(Label.TOC_ENTRY)
    return lines


def _entries(lines: Sequence[LabelledLine], places: range) -> Iterator[int]:
    """The lines that are entries, up to the last that tells a page."""
    paged = [places.start]
    for k in places[1:]:
        if PAGE_AT_END.search(lines[k].view.text):
            paged.append(k)
        elif lines[k].label not in KEPT or k - paged[-1] > TORN:
            break
    if len(paged) > FEWEST:
        yield from (k for k in range(places.start + 1, paged[-1] + 1) if lines[k].label not in FURNITURE)
