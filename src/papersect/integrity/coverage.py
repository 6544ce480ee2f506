"""Nothing of the source is lost, nothing is there twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from papersect.integrity.problem import Problem, Subject
from papersect.model.document import Document
from papersect.model.nodes import Span
from papersect.model.walk import article_leaves, leaves

Owned = tuple[int, int, str]  # start, end, pointer of the node


def counts_add_up(subject: Subject) -> Iterator[Problem]:
    """What lies in articles and in furniture is together what is printed."""
    counts = subject.document.coverage
    if counts.nonblank != counts.in_articles + counts.in_furniture:
        total = f"{counts.in_articles} + {counts.in_furniture}"
        yield Problem("/coverage", f"nonblank is {counts.nonblank}, in_articles + in_furniture is {total}")


def leaves_do_not_overlap(subject: Subject) -> Iterator[Problem]:
    """No character of the source lies in two leaves."""
    for (_, end, first), (start, _, second) in pairwise(_owned(subject.document)):
        if start < end:
            yield Problem(second, f"shares characters with {first}", (start, end))


def every_character_has_a_leaf(subject: Subject) -> Iterator[Problem]:
    """Every character that is not white space lies in a leaf."""
    source = subject.text or ""
    reached = 0
    for start, end, pointer in (*_owned(subject.document), (len(source), len(source), "")):
        if source[reached:start].strip():
            lost = source[reached:start].strip()[:40]
            yield Problem(pointer, f"before this, {lost!r} lies in no node", (reached, start))
        reached = max(reached, end)


def counts_are_right(subject: Subject) -> Iterator[Problem]:
    """The counts of coverage are those of the source."""
    document, source = subject.document, subject.text or ""
    in_articles = sum(
        _printed(source, leaf.spans)
        for a, article in enumerate(document.articles)
        for leaf, _ in article_leaves(article, f"/articles/{a}")
    )
    in_furniture = sum(_printed(source, node.spans) for node in document.furniture)
    right = {"nonblank": _nonblank(source), "in_articles": in_articles, "in_furniture": in_furniture}
    for key, count in right.items():
        if getattr(document.coverage, key) != count:
            yield Problem(f"/coverage/{key}", f"is {getattr(document.coverage, key)}, should be {count}")


def _owned(document: Document) -> list[Owned]:
    return sorted((span.start, span.end, pointer) for leaf, pointer in leaves(document) for span in leaf.spans)


def _printed(source: str, spans: list[Span]) -> int:
    return sum(_nonblank(source[span.start : span.end]) for span in spans)


def _nonblank(text: str) -> int:
    return sum(map(len, text.split()))
