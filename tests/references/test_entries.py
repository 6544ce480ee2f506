"""Where entries of a reference list begin, and how their lines are joined."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.blocks.entries.doubt import without_false_lists
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
    assert sorted((item.line for block in blocks for item in block.lines), key=lambda line: line.start) == list(
        transcript.lines
    )
    for block in blocks:
        for at, start, length in block.content.alignment:
            assert block.content.text[at : at + length] == transcript.text[start : start + length]


def labelled(text: str) -> list[LabelledLine]:
    """Every line of a text as a line of a reference list."""
    return [LabelledLine(view, Label.REFERENCE, 1.0) for view in views_of(transcribe(text).lines)]


TORN = """1.
2.
4.
Abel A, Brook B. Tall trees in old parks. J Parks Gard.
2001;12(3):45-51.
Cole C, Dunn D. Short grass and long shadows: a field study of lawns.
Lawn Sci. 2004;7:101-9.
Frost F. Hedges in winter and in spring. Garden Lett. 2009;1:1-2.
Gale G, Hill H. Wind in the leaves of tall trees. Garden Lett.
2010;2:17-9.
5.
6.
Ives I, Jones J. Rain on hedges and on short grass. Garden Lett.
2011;3:4-9.
King K, Lowe L. Snow on lawns. Lawn Sci. 2012;8:1-9."""


def test_numbers_torn_from_their_entries_are_given_back() -> None:
    blocks = entries_of(transcribe(TORN), labelled(TORN))
    assert [block.fields["number"] for block in blocks] == [1, 2, 3, 4, 5, 6]
    assert [block.fields["label"] for block in blocks] == ["1.", "2.", None, "4.", "5.", "6."]
    assert [block.content.text[:4] for block in blocks] == ["Abel", "Cole", "Fros", "Gale", "Ives", "King"]
    assert blocks[0].content.spans[0].start == 0


DEBRIS = """The lake was quiet and the boats lay still all day long in the harbour.
0.5
12 +
Depth, m
The wind rose in the evening and the boats went out again to the north."""


def test_debris_makes_no_list() -> None:
    lines = [
        LabelledLine(view, Label.REFERENCE if 0 < view.index < 4 else Label.PARAGRAPH, 0.9)
        for view in views_of(transcribe(DEBRIS).lines)
    ]
    assert [item.label for item in without_false_lists(lines)[1:4]] == [Label.OTHER] * 3


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.count("|") >= 4], ids=lambda case: case.partition("\n")[0]
)
def test_a_real_list_is_not_doubted(case: str) -> None:
    lines = labelled("\n".join(line[2:] for line in case.split("\n")[1:] if line[1:2] == "|"))
    assert {item.label for item in without_false_lists(lines)} == {Label.REFERENCE}
