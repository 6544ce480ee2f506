"""What dividing promises for any blocks whatever."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from papersect.articles.divide import divide
from papersect.blocks.assemble import assemble
from papersect.drafts.block import Block, Draft
from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

TEXT = st.lists(st.text(alphabet="Aab1 .[]\n\f-жЖ@(", max_size=30), max_size=40).map("\n".join)


def blocks_of(transcript: Transcript, labels: list[Label]) -> list[Block]:
    views = views_of(transcript.lines)
    return assemble(transcript, [LabelledLine(view, labels[k % len(labels)], 0.5) for k, view in enumerate(views)])


def printed(text: str, blocks: list[Block]) -> list[int]:
    """The offsets of all printed characters that the blocks own."""
    return sorted(
        k
        for block in blocks
        for leaf in block.leaves()
        for start, end in leaf.content.spans
        for k in range(start, end)
        if not text[k].isspace()
    )


def all_blocks(draft: Draft) -> list[Block]:
    return [block for article in draft.articles for block in article.blocks()] + draft.furniture


@settings(deadline=None)
@given(TEXT, st.lists(st.sampled_from(list(Label)), min_size=1, max_size=60))
def test_nothing_is_lost_and_nothing_doubled(text: str, labels: list[Label]) -> None:
    transcript = transcribe(text)
    draft = divide(transcript, blocks_of(transcript, labels))
    assert printed(text, all_blocks(draft)) == [k for k, char in enumerate(text) if not char.isspace()]


@settings(deadline=None)
@given(TEXT, st.lists(st.sampled_from(list(Label)), min_size=1, max_size=60))
def test_order_is_kept(text: str, labels: list[Label]) -> None:
    transcript = transcribe(text)
    draft = divide(transcript, blocks_of(transcript, labels))
    lists = [part for article in draft.articles for part in (article.front, article.body, article.references)]
    for blocks in (*lists, draft.furniture):
        starts = [block.start for block in blocks]
        assert starts == sorted(starts)
    firsts = [min(block.start for block in article.blocks()) for article in draft.articles]
    assert firsts == sorted(firsts)
