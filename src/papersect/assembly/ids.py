"""Ids built from kind and position, such as a2.p7, so that the same source always gives the same ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from papersect.drafts.block import Block, Draft

ABBREVIATIONS = {
    "title": "ti",
    "author": "au",
    "affiliation": "af",
    "address": "ad",
    "email": "em",
    "abstract": "ab",
    "keywords": "kw",
    "classification": "cl",
    "heading": "h",
    "paragraph": "p",
    "list_item": "li",
    "table": "t",
    "figure": "f",
    "equation": "eq",
    "statement": "st",
    "code": "co",
    "footnote": "fn",
    "reference": "r",
    "page_number": "pn",
    "running_header": "rh",
    "running_footer": "rf",
    "notice": "no",
    "toc_entry": "toc",
    "banner": "ba",
    "other": "ot",
}

Ids = dict[Block, str]


def assign_ids(draft: Draft) -> Ids:
    """The id of every block; furniture is numbered through the whole source, the rest article by article."""
    ids: Ids = {}
    for n, article in enumerate(draft.articles, 1):
        ids |= _numbered(article.blocks(), f"a{n}.")
    return ids | _numbered(iter(draft.furniture), "")


def _numbered(blocks: Iterator[Block], prefix: str) -> Ids:
    ids: Ids = {}
    count: Counter[str] = Counter()
    for block in blocks:
        count[block.kind] += 1
        ids[block] = here = f"{prefix}{ABBREVIATIONS[block.kind]}{count[block.kind]}"
        if block.caption:
            ids[block.caption] = f"{here}.cap"
        ids |= {note: f"{here}.n{k}" for k, note in enumerate(block.notes, 1)}
    return ids
