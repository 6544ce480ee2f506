"""What the blocks stage promises for any text with any labels."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from papersect.blocks.assemble import assemble
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

TEXTS = st.text(st.sampled_from("aЖ1. -\u00ad¬—•[]()\n\n\f\t😀é̈"), max_size=120)


def labelled_blocks(text: str, labels: list[Label]) -> tuple[str, list[Block]]:
    transcript = transcribe(text)
    views = views_of(transcript.lines)
    given_labels = [labels[k % len(labels)] for k in range(len(views))]
    lines = [LabelledLine(view, label, 0.5) for view, label in zip(views, given_labels, strict=True)]
    return transcript.text, assemble(transcript, lines)


@settings(deadline=None)  # the first text waits for the model to be read
@given(TEXTS, st.lists(st.sampled_from(list(Label)), min_size=1, max_size=8))
def test_every_printed_character_is_in_exactly_one_leaf(text: str, labels: list[Label]) -> None:
    source, blocks = labelled_blocks(text, labels)
    owned = Counter(
        at
        for block in blocks
        for leaf in block.leaves()
        for span in leaf.content.spans
        for at in range(*span)
        if not source[at].isspace()
    )
    assert owned == Counter(at for at, character in enumerate(source) if not character.isspace())


@settings(deadline=None)  # the first text waits for the model to be read
@given(TEXTS, st.lists(st.sampled_from(list(Label)), min_size=1, max_size=8))
def test_texts_are_copied_verbatim_and_in_order(text: str, labels: list[Label]) -> None:
    source, blocks = labelled_blocks(text, labels)
    assert [block.start for block in blocks] == sorted(block.start for block in blocks)
    for leaf in (leaf for block in blocks for leaf in block.leaves()):
        for text_start, source_start, length in leaf.content.alignment:
            copied = leaf.content.text[text_start : text_start + length]
            assert copied == source[source_start : source_start + length]
