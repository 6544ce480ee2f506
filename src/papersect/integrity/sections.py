"""The tree of sections agrees with the headings and the body."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.integrity.ids import sections
from papersect.integrity.problem import Problem, Subject
from papersect.model.document import Article, Section
from papersect.model.nodes import Heading, Leaf


def sections_agree_with_headings(subject: Subject) -> Iterator[Problem]:
    """A section has the number, title and level of its heading, lies deeper than the one around it, and each body node
    is in one section at most, in order."""
    for a, article in enumerate(subject.document.articles):
        pointer = f"/articles/{a}"
        headings = {node.id: node for node in (*article.front, *article.body) if isinstance(node, Heading)}
        for section, place in sections(article, pointer):
            yield from _agrees(section, headings, place)
        yield from _nested(article, pointer, 0)
        yield from _placed_once(article, pointer)


def _agrees(section: Section, headings: dict[str, Heading], pointer: str) -> Iterator[Problem]:
    heading = headings.get(section.heading)
    if heading is None:
        yield Problem(f"{pointer}/heading", f"{section.heading} is no heading of this article")
        return
    for key in ("number", "title"):
        if getattr(section, key) != getattr(heading, key):
            yield Problem(f"{pointer}/{key}", f"differs from that of its heading {heading.id}")


def _nested(owner: Article | Section, pointer: str, level: int) -> Iterator[Problem]:
    for n, section in enumerate(owner.sections):
        place = f"{pointer}/sections/{n}"
        if section.level <= level:
            yield Problem(f"{place}/level", f"level {section.level} lies inside level {level}")
        yield from _nested(section, place, section.level)


def _placed_once(article: Article, pointer: str) -> Iterator[Problem]:
    nodes: tuple[Leaf, ...] = (*article.front, *article.body)
    order = {node.id: k for k, node in enumerate(nodes)}
    reached = -1
    for section, place in sections(article, pointer):
        for n, name in enumerate((section.heading, *section.nodes)):
            at, key = order.get(name), f"nodes/{n - 1}" if n else "heading"
            if at is None:
                yield Problem(f"{place}/{key}", f"no body node of this article has the id {name}")
            elif at <= reached:
                yield Problem(f"{place}/{key}", f"{name} stands here a second time or out of order")
            else:
                reached = at
