"""Walks over a document's nodes."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.model.document import Article, Document
from papersect.model.nodes import Citation, Figure, Leaf, Table


def leaves(document: Document) -> Iterator[tuple[Leaf, str]]:
    """Every node that owns source, captions and notes included, each with its JSON pointer."""
    for a, article in enumerate(document.articles):
        yield from article_leaves(article, f"/articles/{a}")
    for n, node in enumerate(document.furniture):
        yield node, f"/furniture/{n}"


def article_leaves(article: Article, pointer: str) -> Iterator[tuple[Leaf, str]]:
    """The leaves of one article; `pointer` is its own."""
    parts: tuple[tuple[str, list[Leaf]], ...] = (
        ("front", list(article.front)),
        ("body", list(article.body)),
        ("references", list(article.references)),
    )
    for part, nodes in parts:
        for n, node in enumerate(nodes):
            yield from with_attached(node, f"{pointer}/{part}/{n}")


def with_attached(node: Leaf, pointer: str) -> Iterator[tuple[Leaf, str]]:
    """A node, and of a table or figure its caption and notes."""
    yield node, pointer
    if isinstance(node, Table | Figure) and node.caption:
        yield node.caption, f"{pointer}/caption"
    if isinstance(node, Table):
        for k, note in enumerate(node.notes):
            yield note, f"{pointer}/notes/{k}"


def citations(document: Document) -> Iterator[tuple[Citation, str]]:
    """Every citation, those of table cells included, each with its JSON pointer."""
    for leaf, pointer in leaves(document):
        yield from leaf_citations(leaf, pointer)


def leaf_citations(leaf: Leaf, pointer: str) -> Iterator[tuple[Citation, str]]:
    """The citations of one leaf and, of a table, of its cells."""
    for k, citation in enumerate(leaf.citations):
        yield citation, f"{pointer}/citations/{k}"
    if isinstance(leaf, Table):
        for r, row in enumerate(leaf.rows):
            for c, cell in enumerate(row):
                for k, citation in enumerate(cell.citations):
                    yield citation, f"{pointer}/rows/{r}/{c}/citations/{k}"
