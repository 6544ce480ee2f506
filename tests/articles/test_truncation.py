"""Whether the beginning or the end of an article is missing."""

from __future__ import annotations

import pytest

from papersect.articles.truncation import judge_truncation
from papersect.drafts.block import ArticleDraft, Block
from papersect.text.spans import Weaver

KINDS = {"t": "title", "p": "paragraph", "h": "heading", "i": "list_item", "r": "reference", "s": "abstract"}
FRONT = frozenset("ts")


def article(rows: list[tuple[str, str]]) -> ArticleDraft:
    """An article of blocks, one behind the other."""
    draft, at = ArticleDraft(), 0
    for kind, text in rows:
        block = Block(KINDS[kind], Weaver(" " * at + text).copy(at, at + len(text)).woven(), 1.0)
        (draft.front if kind in FRONT else draft.references if kind == "r" else draft.body).append(block)
        at += len(text) + 1
    return draft


@pytest.mark.parametrize(
    ("rows", "start", "end"),
    [
        ([("t", "On Ice"), ("p", "Ice is cold.")], False, False),
        ([("p", "лёд холоден."), ("p", "Снег бел.")], True, False),
        ([("p", "и лёд холоден."), ("r", "[1] Ручьёв И. Лёд. 1901."), ("t", "On Ice")], True, False),
        ([("h", "Methods"), ("p", "We measured.")], False, False),
        ([("p", "We measured.")], True, False),
        ([("t", "On Ice"), ("p", "Ice is")], False, True),
        ([("t", "On Ice"), ("p", "Ice is cold."), ("h", "Methods")], False, True),
        ([("t", "On Ice"), ("p", "We used:"), ("i", "– a saw"), ("i", "– an axe")], False, False),
        ([("t", "On Ice"), ("p", "We used:"), ("i", "– a saw,")], False, True),
        ([("t", "On Ice"), ("p", "Ice is cold"), ("r", "[1] Frost A. Ice. 1901.")], False, False),
        ([("t", "On Ice"), ("p", "Ice is cold."), ("r", "[1] Frost A. Ice. Oslo,")], False, True),
        ([("t", "О льде"), ("p", "Лёд холоден"), ("s", "Ice is cold.")], False, False),
    ],
)
def test_flags(rows: list[tuple[str, str]], start: bool, end: bool) -> None:
    draft = article(rows)
    judge_truncation(draft)
    assert (draft.truncated_start, draft.truncated_end) == (start, end)
