"""F1 of where paragraphs, or the entries of a reference list, begin, and of whole ones: the same set of lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally

RUNNING_TEXT = frozenset({"paragraph", "abstract", "list_item", "statement", "keywords", "footnote"})
ENTRIES = frozenset({"reference"})


def paragraphs_of(painting: Painting) -> Tally:
    """The classes `starts` and `whole` of one document; empty where the gold knows no paragraphs."""
    kinds = ENTRIES if painting.gold.corpus == "refs" else RUNNING_TEXT
    wanted: dict[Hashable, set[int]] = defaultdict(set)
    found: dict[Hashable, set[int]] = defaultdict(set)
    for k, (line, top) in enumerate(zip(painting.gold.lines, painting.tops, strict=True)):
        if line.paragraph is not None:
            wanted[line.paragraph].add(k)
            if top and top.leaf.type in kinds:
                found[top].add(k)
    tally = Tally()
    if wanted:
        tally.compare({min(lines) for lines in found.values()}, {min(lines) for lines in wanted.values()}, "starts")
        tally.compare(set(map(frozenset, found.values())), set(map(frozenset, wanted.values())), "whole")
    return tally
