"""A prediction laid over the lines of the gold: which node each line belongs to."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from papersect.evaluation.figures.names import label_of
from papersect.evaluation.gold import GoldDocument, GoldLine
from papersect.model.document import Document
from papersect.model.nodes import Leaf
from papersect.model.walk import with_attached


@dataclass(frozen=True, slots=True, eq=False)
class PaintedNode:
    """A leaf of the prediction with what the corpus calls it."""

    leaf: Leaf
    label: str


@dataclass(frozen=True, slots=True)
class Painting:
    """A document beside its gold; `tops` holds, line by line, the node that owns most of the gold line's characters."""

    gold: GoldDocument
    document: Document
    nodes: tuple[PaintedNode, ...]
    tops: tuple[PaintedNode | None, ...]

    def line_at(self, offset: int) -> int | None:
        """The number of the gold line that holds an offset."""
        lines = self.gold.lines
        k = bisect_right(lines, offset, key=lambda line: line.start) - 1
        return k if k >= 0 and offset < lines[k].end else None


def paint(gold: GoldDocument, document: Document) -> Painting:
    """Lay a prediction over its gold."""
    nodes = tuple(_painted(document, gold.corpus))
    stretches = sorted(((s.start, s.end, node) for node in nodes for s in node.leaf.spans), key=lambda s: s[:2])
    starts = [start for start, _, _ in stretches]
    return Painting(gold, document, nodes, tuple(_top(line, gold.text, stretches, starts) for line in gold.lines))


def _painted(document: Document, corpus: str) -> Iterator[PaintedNode]:
    for article in document.articles:
        for part in (article.front, article.body, article.references):
            for node in part:
                yield from _with_attached(node, part is article.front, corpus)
    for furniture in document.furniture:
        yield from _with_attached(furniture, False, corpus)


def _with_attached(node: Leaf, in_front: bool, corpus: str) -> Iterator[PaintedNode]:
    for leaf, _ in with_attached(node, ""):
        yield PaintedNode(leaf, label_of(leaf, None if leaf is node else node, in_front, corpus))


def _top(
    line: GoldLine, text: str, stretches: list[tuple[int, int, PaintedNode]], starts: list[int]
) -> PaintedNode | None:
    """The node with most of the line's printed characters, the first of equals; None where most have no node."""
    votes: Counter[PaintedNode | None] = Counter()
    reached = line.start
    for start, end, node in stretches[max(0, bisect_right(starts, line.start) - 1) :]:
        if start >= line.end:
            break
        if end > reached:
            votes[None] += _printed(text[reached : max(reached, start)])
            votes[node] += _printed(text[max(reached, start) : min(end, line.end)])
            reached = min(end, line.end)
    votes[None] += _printed(text[reached : line.end])
    most = max(votes.values())
    return next(node for node, count in votes.items() if count == most) if most else None


def _printed(text: str) -> int:
    return sum(map(len, text.split()))
