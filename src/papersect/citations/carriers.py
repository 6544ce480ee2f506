"""Everything in an article that has running text and may hold citation markers."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.drafts.block import ArticleDraft, Block, Cell

Carrier = Block | Cell

FRONT = frozenset({"abstract", "title", "keywords"})
SILENT = frozenset({"code", "equation", "figure", "table"})


def carriers(article: ArticleDraft) -> list[Carrier]:
    """The carriers of an article in source order; the notes, caption and cells of a table follow one another."""
    blocks = [block for block in article.front if block.kind in FRONT] + article.body
    return [carrier for block in blocks for carrier in _parts(block) if carrier.content.text]


def _parts(block: Block) -> Iterator[Carrier]:
    if block.kind not in SILENT:
        yield block
    if block.caption:
        yield block.caption
    for row in block.grid.rows if block.grid else ():
        yield from row
    yield from block.notes
