"""Headings make a tree, whatever levels they skip."""

from __future__ import annotations

import pytest

from papersect.articles.sections import sections_of
from papersect.drafts.block import Block, SectionDraft
from papersect.text.spans import AlignedText

Tree = list[tuple[int, "Tree"]]


def shape(sections: list[SectionDraft]) -> Tree:
    return [(section.level, shape(section.sections)) for section in sections]


@pytest.mark.parametrize(
    ("levels", "tree"),
    [
        ([1, 2, 2, 1], [(1, [(2, []), (2, [])]), (1, [])]),
        ([1, 3, 2], [(1, [(3, []), (2, [])])]),
        ([2, 1, 3], [(2, []), (1, [(3, [])])]),
        ([], []),
    ],
)
def test_tree(levels: list[int], tree: Tree) -> None:
    empty = AlignedText("", (), ())
    assert shape(sections_of([Block("heading", empty, 1.0, fields={"level": level}) for level in levels])) == tree


def test_text_goes_to_the_heading_before_it() -> None:
    empty = AlignedText("", (), ())
    lone, heading, text = (Block(kind, empty, 1.0) for kind in ("paragraph", "heading", "paragraph"))
    (section,) = sections_of([lone, heading, text])
    assert section.blocks == [text]
