"""Whether an article's beginning or end is missing."""

from __future__ import annotations

import regex

from papersect.drafts.block import ArticleDraft, Block

OPENING_KINDS = frozenset({"title", "author", "abstract", "classification"})
PROSE = frozenset({"paragraph", "list_item", "statement", "abstract"})
SENTENCE_END = regex.compile(r"""[.!?…。]["'”’»)\]\d\s]*\Z""", regex.VERBOSE)
BROKEN_OFF = regex.compile(r"[,:–-]\Z")


def judge_truncation(article: ArticleDraft) -> None:
    """Set both flags of an article from its first and last blocks."""
    article.truncated_start = _starts_amid(article)
    article.truncated_end = _ends_amid(article)


def _starts_amid(article: ArticleDraft) -> bool:
    """Whether it begins in the midst of a sentence, or has no front matter of its own and no heading to open it."""
    first = min(_all(article), key=lambda block: block.start)
    if first.content.text[:1].islower() and first.kind in PROSE | {"heading"}:
        return True
    if any(block.kind in OPENING_KINDS for block in article.front):
        return False
    return first.kind != "heading"


def _ends_amid(article: ArticleDraft) -> bool:
    """Whether what it ends with breaks off: running text before the end of a sentence, a list or an entry at a comma.

    Text before a list of references, or before the article's front matter in another language, is whole.
    """
    last = max(_all(article), key=lambda block: block.start)
    if last.kind == "reference":
        return BROKEN_OFF.search(last.content.text) is not None
    prose = [block for block in article.body if block.kind in PROSE or block.kind == "heading"]
    if article.references or not prose or last in article.front:
        return False
    return _breaks_off(prose[-1])


def _all(article: ArticleDraft) -> list[Block]:
    return [*article.front, *article.body, *article.references]


def _breaks_off(block: Block) -> bool:
    if block.kind == "list_item":
        return BROKEN_OFF.search(block.content.text) is not None
    return block.kind == "heading" or not SENTENCE_END.search(block.content.text)
