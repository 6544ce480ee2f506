"""The stage that adds languages, reading quality and remarks to a finished draft."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from papersect.drafts.block import Block, Draft, Remark
from papersect.languages.detection import UNDETERMINED
from papersect.remarks.grids import uncertain_grids
from papersect.remarks.languages import assign_languages
from papersect.remarks.quality import LEAST_QUALITY, assign_quality, badly_read, badly_read_article
from papersect.remarks.readings import suspicious_readings


def annotate(draft: Draft, least_quality: float = LEAST_QUALITY) -> None:
    """Set the language and quality of every node, and remark on what was badly or suspiciously read.

    `least_quality` (0 to 1) is the quality below which a node is warned of; its single readings are then passed over.
    """
    for article in draft.articles:
        blocks = [leaf for block in (*article.front, *article.body, *article.references) for leaf in block.leaves()]
        assign_quality(blocks)
        article.language = assign_languages(blocks)
        draft.remarks += badly_read_article(article, blocks, least_quality)
        draft.remarks += _on_blocks(blocks, least_quality)
    furniture = [leaf for block in draft.furniture for leaf in block.leaves()]
    assign_quality(furniture)
    assign_languages(furniture, _usual_language(draft))


def _usual_language(draft: Draft) -> str:
    languages = Counter(article.language for article in draft.articles)
    return (languages.most_common(1)[0][0] if languages else None) or UNDETERMINED


def _on_blocks(blocks: list[Block], least_quality: float) -> Iterator[Remark]:
    yield from badly_read(blocks, least_quality)
    yield from uncertain_grids(blocks)
    for block in blocks:
        if block.ocr_quality is None or block.ocr_quality >= least_quality:
            yield from suspicious_readings(block)
