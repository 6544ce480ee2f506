"""Captions, titles and notes that belong to a table, whatever their lines were labelled."""

from papersect.blocks.tables.build import take_tables
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

ENGLISH = """\
Table 3
Patches counted on cards of each decade
Decade Bright Grey
1905 14.2 9.8
1915 11.0 9.1

1925 6.3 7.7
Source: counted by the author [9].

The bright ones fade first, and no card that was kept in the dark
shows any loss.
"""
RUSSIAN = """\
Таблица 2 – Погрешность реек, %

Канал       Весна    Лето    Осень
Верхний     6,1      4,8     7,0
Средний     8,3      5,5     9,9

Примечание – составлено автором [5]
"""
KAZAKH = """\
1-кесте. Арналар бойынша көрсеткіштер

Арна        Көктем   Жаз     Күз
Жоғарғы     6,1      4,8     7,0
Ортаңғы     8,3      5,5     9,9
"""


def tables(text: str, label: Label = Label.PARAGRAPH) -> list[Block]:
    """The tables of a text all of whose lines are labelled alike."""
    return take_tables(text, [LabelledLine(view, label, 0.6) for view in views_of(lay_out(text)[0])])[0]


def test_a_bare_label_takes_the_title_below_it_and_the_table_its_source() -> None:
    (table,) = tables(ENGLISH)
    assert table.caption is not None
    assert table.caption.content.text == "Table 3 Patches counted on cards of each decade"
    assert table.fields == {"label": "Table 3", "number": "3"}
    assert [note.content.text for note in table.notes] == ["Source: counted by the author [9]."]
    assert table.grid is not None
    assert [[cell.content.text for cell in row] for row in table.grid.rows][:2] == [
        ["Decade", "Bright", "Grey"],
        ["1905", "14.2", "9.8"],
    ]
    assert table.grid.header_rows == 1


def test_labels_and_notes_of_other_languages() -> None:
    (russian,), (kazakh,) = tables(RUSSIAN), tables(KAZAKH)
    assert (russian.fields["label"], russian.fields["number"]) == ("Таблица 2", "2")
    assert [note.content.text for note in russian.notes] == ["Примечание – составлено автором [5]"]
    assert (kazakh.fields["label"], kazakh.fields["number"]) == ("1-кесте", "1")


def test_two_captions_make_two_tables() -> None:
    assert [table.fields["number"] for table in tables(ENGLISH + "\n" + ENGLISH.replace("Table 3", "Table 4"))] == [
        "3",
        "4",
    ]


def test_a_caption_at_the_foot_of_a_page_is_of_the_table_on_the_next() -> None:
    text = RUSSIAN.replace("%\n\n", "%\n63\n\f")
    kinds = [Label.TABLE_CAPTION, Label.PAGE_NUMBER, *[Label.TABLE] * 3, Label.TABLE_NOTE]
    views = views_of(lay_out(text)[0])
    lines = [LabelledLine(view, kind, 0.6) for view, kind in zip(views, kinds, strict=True)]
    (table,) = take_tables(text, lines)[0]
    assert table.fields["number"] == "2"
    assert table.grid is not None
    assert len(table.grid.rows) == 3
