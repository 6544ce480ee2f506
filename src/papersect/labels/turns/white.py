"""Signs of a new article in the white space before a line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import regex

from papersect.lines.view import LineView

ORNAMENT = regex.compile(r"[\W_]+")
RARE = 0.03  # share of lines with so many blank lines before them, at most
FEW_STRAYS = 8  # indented lines that are no habit, however short the text
STRAY_SHARE = 0.06  # above this share of indented lines an indent is the text's way of beginning paragraphs


def gaps(views: Sequence[LineView]) -> Iterator[list[str]]:
    """For each line what parts it from the one above: a page break, a stray blank, more empty lines than elsewhere."""
    counts = Counter(view.line.blank_before for view in views)
    tallest = max((view.line.blank_before for view in views[1:]), default=0)
    rare = {n for n in counts if n > 1 and sum(m for k, m in counts.items() if k >= n) <= RARE * len(views)}
    astray = sum(view.indent > 0 for view in views) < max(FEW_STRAYS, STRAY_SHARE * len(views))
    for view in views:
        above = view.previous
        found = []
        if above is not None:
            blanks = view.line.blank_before
            if astray and 0 < view.indent <= 3 and not above.indent:
                found.append("stray_blank" if not blanks else "stray_blank_after_empty_line")
            if above.line.page != view.line.page:
                found.append("page_break")
            elif blanks in rare:
                found.append("rare_gap")
            if 1 < blanks == tallest:
                found.append("tallest_gap")
            if not above.text[0].isalpha() and ORNAMENT.fullmatch(above.text):
                found.append("after_ornament")
        yield found
