"""What of an article's blocks is front matter."""

from __future__ import annotations

import pytest

from papersect.articles.sorting import sort_into_article
from papersect.drafts.block import ArticleDraft, Block
from papersect.text.spans import AlignedText


@pytest.mark.parametrize(
    ("kinds", "front"),
    [
        (["title", "heading", "heading", "abstract", "heading", "abstract", "heading", "paragraph"], 6),
        (["title", "heading", "paragraph", "heading", "abstract"], 2),  # an abstract in the midst is one by itself
        (["heading", "running_header", "abstract", "paragraph"], 2),
    ],
)
def test_headings_of_an_abstract_go_with_it(kinds: list[str], front: int) -> None:
    article = ArticleDraft()
    sort_into_article(article, [Block(kind, AlignedText("Methods", (), ()), 1.0, []) for kind in kinds])
    assert len(article.front) == front
