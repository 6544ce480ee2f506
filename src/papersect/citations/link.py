"""Markers in all running text of an article, each linked to what it means."""

from __future__ import annotations

import regex

from papersect.drafts.block import ArticleDraft, Item, Marker

NUMERIC = regex.compile(r"\[(?P<number>\d{1,3})\]")


def link_citations(articles: list[ArticleDraft]) -> None:
    """Find and link the citations of every article."""
    for article in articles:
        entries = {block.fields.get("number"): block for block in article.references}
        for block in article.body:
            for match in NUMERIC.finditer(block.content.text):
                target = entries.get(int(match["number"]))
                reason = None if target else "no_such_entry" if entries else "no_reference_list"
                block.citations.append(
                    Marker(match.start(), match.end(), "numeric", [Item(match["number"], target)], reason)
                )
