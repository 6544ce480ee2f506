"""Blocks to articles."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.drafts.block import ArticleDraft, Block, Draft
from papersect.lines.label import FRONT, FURNITURE
from papersect.lines.transcript import Transcript

FRONT_KINDS = {str(label) for label in FRONT}
FURNITURE_KINDS = {str(label) for label in FURNITURE}


def divide(transcript: Transcript, blocks: Sequence[Block]) -> Draft:
    """The articles of a source and what belongs to none."""
    article = ArticleDraft()
    furniture: list[Block] = []
    for block in blocks:
        if block.kind in FURNITURE_KINDS:
            furniture.append(block)
        elif block.kind in FRONT_KINDS:
            article.front.append(block)
        elif block.kind == "reference":
            article.references.append(block)
        else:
            article.body.append(block)
    return Draft([article] if len(furniture) < len(blocks) else [], furniture)
