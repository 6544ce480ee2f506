"""What is listed stands in the order of the source, inside the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from papersect.integrity.problem import Problem, Subject, extent
from papersect.model.nodes import Leaf, Span
from papersect.model.walk import leaves, with_attached


def nodes_are_in_order(subject: Subject) -> Iterator[Problem]:
    """Articles, the nodes of each part of an article, and furniture begin one after another."""
    document = subject.document
    starts = [article.span.start for article in document.articles]
    yield from _rising(starts, "/articles")
    for a, article in enumerate(document.articles):
        for part in ("front", "body", "references"):
            nodes: Sequence[Leaf] = getattr(article, part)
            yield from _rising([_start(node) for node in nodes], f"/articles/{a}/{part}")
    yield from _rising([_start(node) for node in document.furniture], "/furniture")


def _start(node: Leaf) -> int:
    """Where a node begins, its caption and notes included."""
    return min((part.spans[0].start for part, _ in with_attached(node, "") if part.spans), default=0)


def _rising(starts: Sequence[int], pointer: str) -> Iterator[Problem]:
    for n, (before, here) in enumerate(pairwise(starts), 1):
        if here < before:
            yield Problem(f"{pointer}/{n}", "begins before the one listed before it", (here, before))


def spans_are_in_order(subject: Subject) -> Iterator[Problem]:
    """The spans of a node are not empty, follow one another, and lie inside the source."""
    length = subject.document.source.characters
    for leaf, pointer in leaves(subject.document):
        yield from _sound(leaf.spans, f"{pointer}/spans", length)
        if not leaf.spans and (leaf.text or not any(part.spans for part, _ in with_attached(leaf, ""))):
            yield Problem(f"{pointer}/spans", "owns no source, and no caption or note of it does")


def _sound(spans: Sequence[Span], pointer: str, length: int) -> Iterator[Problem]:
    reached = 0
    for n, span in enumerate(spans):
        if span.end <= span.start:
            yield Problem(f"{pointer}/{n}", "is empty", (span.start, span.end))
        if span.start < reached:
            yield Problem(f"{pointer}/{n}", "begins before the span before it ends", (span.start, span.end))
        if span.end > length:
            yield Problem(f"{pointer}/{n}", f"ends past the end of the source ({length})", (span.start, span.end))
        reached = max(reached, span.end)


def articles_hold_their_nodes(subject: Subject) -> Iterator[Problem]:
    """An article's span covers its nodes, and articles do not overlap."""
    reached = 0
    for a, article in enumerate(subject.document.articles):
        if article.span.start < reached:
            yield Problem(f"/articles/{a}/span", "begins inside the article before", (article.span.start, reached))
        reached = max(reached, article.span.end)
        for part in ("front", "body", "references"):
            for n, node in enumerate(getattr(article, part)):
                place = extent(node.spans)
                if place and not article.span.start <= place[0] <= place[1] <= article.span.end:
                    yield Problem(f"/articles/{a}/{part}/{n}", "lies outside the article's span", place)


def pages_divide_the_source(subject: Subject) -> Iterator[Problem]:
    """Pages follow one another without a gap from the first to the last character, numbered from 1."""
    source, reached = subject.document.source, 0
    for n, page in enumerate(source.pages):
        if page.number != n + 1 or page.span.start != reached or page.span.end < page.span.start:
            yield Problem(f"/source/pages/{n}", f"is not page {n + 1} from {reached}", (page.span.start, page.span.end))
        reached = page.span.end
    if reached != source.characters:
        yield Problem("/source/pages", f"the pages end at {reached}, the source at {source.characters}")


def remarks_lie_in_the_source(subject: Subject) -> Iterator[Problem]:
    """The place of a diagnostic is a place in the source."""
    length = subject.document.source.characters
    for n, remark in enumerate(subject.document.diagnostics):
        if remark.span and not remark.span.start <= remark.span.end <= length:
            yield Problem(f"/diagnostics/{n}/span", "is no place in the source", (remark.span.start, remark.span.end))
