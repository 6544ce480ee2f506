"""The text of a reference entry to its fields."""

from __future__ import annotations

from papersect.drafts.block import ArticleDraft
from papersect.references.fields import read_fields


def parse_references(articles: list[ArticleDraft]) -> None:
    """Fill the fields of every reference block."""
    for article in articles:
        for block in article.references:
            block.fields |= read_fields(block.content.text)
