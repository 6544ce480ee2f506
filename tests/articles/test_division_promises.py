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


ISSUE = [  # label, whether an article starts here, text
    (Label.RUNNING_HEADER, False, "Journal of Ice"),
    (Label.PAGE_NUMBER, False, "7"),
    (Label.TITLE, False, "On Snow"),
    (Label.ABSTRACT, False, "Abstract. We look at snow."),
    (Label.PARAGRAPH, False, "Snow is white, as everybody knows who has ever looked."),
    (Label.TITLE, True, "On Ice"),
    (Label.AUTHOR, False, "B. Flake"),
    (Label.PARAGRAPH, False, "Ice is cold, as everybody knows who has ever been out."),
]


def divided(rows: list[tuple[Label, bool, str]]) -> Draft:
    transcript = transcribe("\n".join(text for _, _, text in rows))
    views = views_of(transcript.lines)
    lines = [
        LabelledLine(view, label, 0.9, 0.9, 0.9 * opens) for view, (label, opens, _) in zip(views, rows, strict=True)
    ]
    return divide(transcript, assemble(transcript, lines))


def test_the_first_of_several_articles_reaches_to_the_head_of_its_page() -> None:
    text = "\n".join(text for _, _, text in ISSUE)
    assert [article.start for article in divided(ISSUE).articles] == [0, text.index("On Ice")]


def test_a_single_paper_begins_with_its_own_first_line() -> None:
    assert [article.start for article in divided(ISSUE[:4]).articles] == [None]


def test_contents_over_the_first_article_belong_to_none() -> None:
    contents = [(Label.TOC_ENTRY, False, "On Snow . . . . 7")]
    assert divided(contents + ISSUE[2:]).articles[0].start is None
