"""What holds for any text that is taken for a table."""

from hypothesis import given
from hypothesis import strategies as st

from papersect.blocks.tables.build import take_tables
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

TABULAR = st.text(alphabet=st.sampled_from('ab1 2.  -|\t"\n\f(Яé𝒳'), max_size=300)
LABELS = st.lists(
    st.sampled_from([Label.TABLE, Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE, Label.PARAGRAPH]), min_size=1
)


def leaves(table: Block) -> list[Block]:
    """The table's own block, its caption and its notes."""
    return [table, *table.notes, *([table.caption] if table.caption else [])]


@given(TABULAR, LABELS)
def test_each_printed_character_stands_in_exactly_one_leaf_or_in_the_rest(text: str, labels: list[Label]) -> None:
    views = views_of(lay_out(text)[0])
    labelled = [LabelledLine(view, labels[k % len(labels)], 0.9) for k, view in enumerate(views)]
    tables, rest = take_tables(text, labelled)
    owned = [n for table in tables for leaf in leaves(table) for span in leaf.content.spans for n in range(*span)]
    owned += [n for item in rest for n in range(item.line.start, item.line.end)]
    printed = [n for n in owned if not text[n].isspace()]
    assert sorted(printed) == [n for n, character in enumerate(text) if not character.isspace()]


@given(TABULAR)
def test_cells_are_verbatim_source_inside_the_table(text: str) -> None:
    views = views_of(lay_out(text)[0])
    tables, _ = take_tables(text, [LabelledLine(view, Label.TABLE, 0.9) for view in views])
    for table in tables:
        assert table.grid is not None
        for cell in (cell for row in table.grid.rows for cell in row):
            for at, start, length in cell.content.alignment:
                assert cell.content.text[at : at + length] == text[start : start + length]
                assert any(span.start <= start and start + length <= span.end for span in table.content.spans)


@given(TABULAR)
def test_each_word_stands_in_exactly_one_cell(text: str) -> None:
    views = views_of(lay_out(text)[0])
    tables, _ = take_tables(text, [LabelledLine(view, Label.TABLE, 0.9) for view in views])
    for table in tables:
        assert table.grid is not None
        copied = [
            n
            for row in table.grid.rows
            for cell in row
            for _, start, length in cell.content.alignment
            for n in range(start, start + length)
        ]
        assert len(copied) == len(set(copied))
        inside = {n for span in table.content.spans for n in range(*span)}
        assert not any(text[n].isalnum() for n in inside - set(copied))
