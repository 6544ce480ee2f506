"""Cutting a block keeps every character and every alignment run."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from papersect.articles.cut import cut
from papersect.drafts.block import Block
from papersect.text.spans import Weaver

SOURCE = "one two-\nthree four\nfive"


def paragraph() -> Block:
    weaver = Weaver(SOURCE).copy(0, 7).omit(7, 8).copy(9, 19).insert(" ").copy(20, 24)
    return Block("paragraph", weaver.woven(), 1.0)


def test_cut_between_lines() -> None:
    before, after = cut(SOURCE, paragraph(), 20)
    assert before is not None
    assert after is not None
    assert (before.content.text, after.content.text) == ("one twothree four", "five")


def test_a_hyphen_left_bare_comes_back() -> None:
    before, after = cut(SOURCE, paragraph(), 9)
    assert before is not None
    assert after is not None
    assert (before.content.text, after.content.text) == ("one two-", "three four five")


@given(st.integers(0, len(SOURCE)))
def test_every_character_stays_on_its_side(at: int) -> None:
    for side, low, high in zip(cut(SOURCE, paragraph(), at), (0, at), (at, len(SOURCE)), strict=True):
        assert "".join(SOURCE[low:high].split()) == "".join(
            "".join(SOURCE[s:e].split()) for s, e in (side.content.spans if side else ())
        )
        for text_start, source_start, length in side.content.alignment if side else ():
            assert side is not None
            assert side.content.text[text_start:][:length] == SOURCE[source_start:][:length]
