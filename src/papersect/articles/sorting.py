"""What of an article's blocks is front matter, body, reference list or furniture."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.drafts.block import ArticleDraft, Block
from papersect.languages.lexicon import lexicon, words_of
from papersect.lines.label import FRONT, FURNITURE

FRONT_KINDS = frozenset(map(str, FRONT))
FURNITURE_KINDS = frozenset(map(str, FURNITURE))
BODY_KINDS = frozenset(
    {"heading", "paragraph", "list_item", "table", "figure", "equation", "statement", "code", "footnote"}
)
FRONT_LABELS = frozenset({"abstract", "keywords", "classification"})


def sort_into_article(article: ArticleDraft, blocks: Sequence[Block]) -> list[Block]:
    """Give an article its blocks; the furniture among them is handed back."""
    furniture = []
    for n, block in enumerate(blocks):
        if block.kind in FURNITURE_KINDS:
            furniture.append(block)
        elif block.kind in FRONT_KINDS or _goes_with_front(article, blocks, n):
            article.front.append(block)
        elif block.kind == "reference":
            article.references.append(block)
        else:
            if block.kind not in BODY_KINDS:
                block.kind = "paragraph"
            article.body.append(block)
    return furniture


def _goes_with_front(article: ArticleDraft, blocks: Sequence[Block], n: int) -> bool:
    following = blocks[n + 1] if n + 1 < len(blocks) else None
    return is_front_label(blocks[n], following) or (not article.body and heads_abstract(blocks, n))


def is_front_label(block: Block, following: Block | None) -> bool:
    """Whether a heading is but the label of the front matter that follows it, such as “Abstract” on its own line."""
    if block.kind != "heading" or following is None or following.kind not in FRONT_KINDS:
        return False
    return bool(lexicon().whole(words_of(block.content.text)) & FRONT_LABELS)


def heads_abstract(blocks: Sequence[Block], n: int) -> bool:
    """Whether the nth block heads a part of the abstract: what comes next, other headings aside, is one.

    Yes:   Methods | We measured rivers.    (labelled abstract)
    No:    Methods | We measured rivers.    (labelled paragraph)
    """
    if blocks[n].kind != "heading":
        return False
    kinds = (blocks[k].kind for k in range(n + 1, len(blocks)))
    return next((kind for kind in kinds if kind != "heading" and kind not in FURNITURE_KINDS), None) == "abstract"
