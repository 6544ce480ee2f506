"""The text of a reference entry to its fields."""

from __future__ import annotations

import regex

from papersect.drafts.block import ArticleDraft

LABEL = regex.compile(r"\[?(?P<number>\d{1,3})[\].]\s")


def parse_references(articles: list[ArticleDraft]) -> None:
    """Fill the fields of every reference block."""
    for article in articles:
        for block in article.references:
            if match := LABEL.match(block.content.text):
                block.fields |= {"label": match[0].strip(), "number": int(match["number"])}
