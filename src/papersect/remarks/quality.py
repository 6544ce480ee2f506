"""How well every node was read, and what to warn of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from papersect.drafts.block import ArticleDraft, Block, Remark
from papersect.text.ocr_quality import ocr_quality
from papersect.text.spans import Span

LEAST_QUALITY = 0.5
NO_WORDS = frozenset({"equation", "code", "figure", "table", "page_number", "email"})


def assign_quality(blocks: Iterable[Block]) -> None:
    """Set `ocr_quality` of the blocks that are made of words."""
    for block in blocks:
        block.ocr_quality = None if block.kind in NO_WORDS else ocr_quality(block.content.text)


def badly_read(blocks: Iterable[Block], least: float) -> Iterator[Remark]:
    """A warning for every block below the least quality, at its first stretch of source."""
    for block in blocks:
        if block.ocr_quality is not None and block.ocr_quality < least:
            message = f"badly read text: quality {block.ocr_quality:.2f} is below {least:.2f}"
            yield Remark("low_ocr_quality", "warning", message, _extent(block), block)


def badly_read_article(article: ArticleDraft, blocks: list[Block], least: float) -> Iterator[Remark]:
    """A warning for an article most of whose text is below the least quality."""
    rated = [(len(block.content.text), block.ocr_quality) for block in blocks if block.ocr_quality is not None]
    bad = sum(size for size, quality in rated if quality < least)
    if rated and 2 * bad > sum(size for size, _ in rated):
        mean = sum(size * quality for size, quality in rated) / sum(size for size, _ in rated)
        message = f"most of this article was badly read: mean quality {mean:.2f}"
        extents = [_extent(block) for block in blocks if block.content.spans]
        span = Span(min(extent.start for extent in extents), max(extent.end for extent in extents))
        yield Remark("low_ocr_quality_article", "warning", message, span)


def _extent(block: Block) -> Span:
    return Span(block.content.spans[0].start, block.content.spans[-1].end)
