"""What stands in a volume but in none of its articles: title page, contents, section titles."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.articles.sorting import FURNITURE_KINDS
from papersect.drafts.block import Block
from papersect.languages.lexicon import lexicon, words_of

BANNER_LINES = 4
TITLE_PAGE = FURNITURE_KINDS | {"author", "affiliation", "address", "email"}
PROSE_LENGTH = 300  # characters; shorter paragraphs may be lines of a title page


def set_volume_matter_aside(parts: Sequence[list[Block]]) -> list[Block]:
    """Empty the parts that are no articles, and hand their blocks back as furniture."""
    aside: list[Block] = []
    for n, part in enumerate(parts[:-1]):
        if is_banner(part):
            aside += _as(part, "banner")
            part.clear()
        elif n == 0 and is_title_page(part):
            aside += _as(part, "other")
            part.clear()
    return aside


def is_banner(part: Sequence[Block]) -> bool:
    """Whether a part is but a title over the article that follows."""
    size = sum(len(leaf.lines) for block in part for leaf in block.leaves())
    return 0 < size <= BANNER_LINES and all(block.kind in ("heading", "title", "banner") for block in part)


def is_title_page(part: Sequence[Block]) -> bool:
    """Whether a part holds no running text, but contents or what else stands before the first article of a volume."""
    if any(block.kind in ("reference", "abstract") for block in part):
        return False
    prose = sum(len(block.content.text) > PROSE_LENGTH for block in part if block.kind == "paragraph")
    contents = any(block.kind == "toc_entry" or _is_contents_heading(block) for block in part)
    return (contents and prose <= 2) or all(block.kind in TITLE_PAGE for block in part)


def _is_contents_heading(block: Block) -> bool:
    return "contents" in lexicon().whole(words_of(block.content.text)) if len(block.content.text) < 60 else False


def _as(part: Sequence[Block], kind: str) -> list[Block]:
    """The leaves of a part as furniture; what is furniture of another kind already stays so."""
    leaves = [leaf for block in part for leaf in block.leaves() if leaf.content.spans]
    for leaf in leaves:
        leaf.caption, leaf.notes, leaf.grid = None, [], None
        if leaf.kind not in FURNITURE_KINDS:
            leaf.kind, leaf.fields = kind, {}
    return leaves
