"""Where entries of a reference list begin, and how their lines are joined."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.blocks.entries.split import entries_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of
from papersect.readers.plain import transcribe

CASES = Path(__file__).with_name("lists.txt").read_text("utf-8").split("\n## ")[1:]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.partition("\n")[0])
def test_entries_begin_where_the_case_says(case: str) -> None:
    marked = [line for line in case.split("\n")[1:] if line[1:2] == "|"]
    text = "\n".join(line[2:] for line in marked)
    transcript = transcribe(text)
    found = {block.lines[0].line.text for block in entries_of(transcript, labelled(text))}
    assert found == {line[2:] for line in marked if line.startswith("*")}


@given(st.text(alphabet=st.sampled_from("aBж1.,-–/[]()\n\f \u00adÉ:;&"), max_size=200))
def test_every_line_lies_in_one_entry(text: str) -> None:
    transcript = transcribe(text)
    blocks = entries_of(transcript, labelled(text))
    assert [item.line for block in blocks for item in block.lines] == list(transcript.lines)
    for block in blocks:
        for at, start, length in block.content.alignment:
            assert block.content.text[at : at + length] == transcript.text[start : start + length]


def labelled(text: str) -> list[LabelledLine]:
    """Every line of a text as a line of a reference list."""
    return [LabelledLine(view, Label.REFERENCE, 1.0) for view in views_of(transcribe(text).lines)]
