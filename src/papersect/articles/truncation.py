"""Whether an article's beginning or end is missing."""

from __future__ import annotations

import regex

from papersect.drafts.block import ArticleDraft, Block

OPENING_KINDS = frozenset({"title", "author", "abstract", "classification"})
PROSE = frozenset({"paragraph", "list_item", "statement", "abstract"})
SENTENCE_END = regex.compile(r"""[.!?…。]["'”’»)\]\d\s]*\Z""", regex.VERBOSE)


def judge_truncation(article: ArticleDraft) -> None:
    """Set both flags of an article from its first and last blocks."""
    article.truncated_start = _starts_amid(article)
    article.truncated_end = _ends_amid(article)


def _starts_amid(article: ArticleDraft) -> bool:
    """Whether it has no front matter of its own and does not open with a heading of the first level."""
    if any(block.kind in OPENING_KINDS for block in article.front):
        return False
    blocks = sorted(article.front + article.body + article.references, key=lambda block: block.start)
    first = blocks[0]
    return first.kind != "heading" or first.content.text[:1].islower()


def _ends_amid(article: ArticleDraft) -> bool:
    """Whether its last running text breaks off before the end of a sentence and no reference list follows."""
    if article.references:
        return False
    prose = [block for block in article.body if block.kind in PROSE or block.kind == "heading"]
    return bool(prose) and _breaks_off(prose[-1])


def _breaks_off(block: Block) -> bool:
    return block.kind == "heading" or not SENTENCE_END.search(block.content.text)
