"""Share of headings with the right level; the root level of a document is set to that of its highest heading."""

from __future__ import annotations

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally
from papersect.model.nodes import Heading


def levels_of(painting: Painting) -> Tally:
    """The headings of one document, right or missed; empty where the gold knows no levels."""
    wanted = {int(offset): level for offset, level in (painting.gold.extra.get("levels") or {}).items()}
    found = {
        painting.line_at(node.leaf.spans[0].start): node.leaf.level
        for node in painting.nodes
        if isinstance(node.leaf, Heading)
    }
    tally = Tally()
    for offset, level in wanted.items():
        right = found.get(painting.line_at(offset)) == level - min(wanted.values()) + 1
        tally.add(int(right), 0, int(not right))
    return tally
