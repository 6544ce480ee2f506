"""Ids are unique and built from kind and position."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.integrity.problem import Problem, Subject, extent
from papersect.model.document import Article, Document, Section
from papersect.model.walk import article_leaves, citations, leaf_citations, leaves

ARTICLE = regex.compile(r"a[1-9]\d*")
OWN_PART = regex.compile(r"[a-z]+[1-9]\d*(?:\.cap|\.n[1-9]\d*)?")  # p7, t1.cap, t1.n2
CITATION_PART = regex.compile(r"(?:\.x[1-9]\d*-[1-9]\d*)?\.c[1-9]\d*")  # .c1, in the cell of a table .x2-3.c1

Named = tuple[str, str, tuple[int, int] | None]  # id, pointer, place in the source


def ids_are_unique(subject: Subject) -> Iterator[Problem]:
    """No two things have one id."""
    seen: dict[str, str] = {}
    for name, pointer, place in named(subject.document):
        first = seen.setdefault(name, pointer)
        if first != pointer:
            yield Problem(f"{pointer}/id", f"the id {name} already stands at {first}", place)


def ids_are_well_formed(subject: Subject) -> Iterator[Problem]:
    """The id of a thing in an article begins with the article's, that of a citation with its node's."""
    for a, article in enumerate(subject.document.articles):
        if article.id != f"a{a + 1}":
            yield Problem(f"/articles/{a}/id", f"the id {article.id} is not a{a + 1}, its place")
        for leaf, pointer in article_leaves(article, f"/articles/{a}"):
            yield from _formed(leaf.id, f"{article.id}.", OWN_PART, pointer)
            for citation, place in leaf_citations(leaf, pointer):
                yield from _formed(citation.id, leaf.id, CITATION_PART, place)
    for n, node in enumerate(subject.document.furniture):
        yield from _formed(node.id, "", OWN_PART, f"/furniture/{n}")


def _formed(name: str, prefix: str, rest: regex.Pattern[str], pointer: str) -> Iterator[Problem]:
    if not name.startswith(prefix) or not rest.fullmatch(name, len(prefix)):
        yield Problem(f"{pointer}/id", f"the id {name!r} is not {prefix or 'a kind'} and a position")


def named(document: Document) -> Iterator[Named]:
    """Everything that has an id."""
    for a, article in enumerate(document.articles):
        yield article.id, f"/articles/{a}", (article.span.start, article.span.end)
        yield from ((section.id, pointer, None) for section, pointer in sections(article, f"/articles/{a}"))
    for leaf, pointer in leaves(document):
        yield leaf.id, pointer, extent(leaf.spans)
    for citation, pointer in citations(document):
        yield citation.id, pointer, extent(citation.spans)


def sections(owner: Article | Section, pointer: str) -> Iterator[tuple[Section, str]]:
    """All sections below an article or a section, outer ones first."""
    for n, section in enumerate(owner.sections):
        here = f"{pointer}/sections/{n}"
        yield section, here
        yield from sections(section, here)
