"""Where a caption ends and the text goes on."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.captions import (
    with_last_lines_of_captions,
    with_numbered_captions,
    with_unnumbered_captions,
    with_whole_captions,
    without_mentions_as_captions,
)
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

LABELS = {
    "c": Label.FIGURE_CAPTION,
    "k": Label.TABLE_CAPTION,
    "p": Label.PARAGRAPH,
    "f": Label.FIGURE,
    "t": Label.TABLE,
    "i": Label.LIST_ITEM,
    "n": Label.FOOTNOTE,
}

CASES = [
    ("the ice of the\nFig. 2. Ice of the southern\nlakes in winter.\nnorthern lakes was blue.", "pcpp", "pccp"),
    ("лёд северных\nРис. 2. Лёд южных озёр\nв разные зимы.\nозёр был голубым.", "pcpp", "pccp"),
    ("the ice of the\n0.1 0.2\nFig. 2\nIce in winter.\nnorthern lakes was blue.", "pfcpp", "pfccp"),
    ("the ice of the\nFig. 2. Blue ice.\nnorthern lakes was blue.\nIt was cold.", "pccc", "pcpp"),
    ("the ice was blue.\nFig. 2. Ice of the\nlakes.\nnorthern lakes were colder.", "pcpp", "pccp"),
    ("the ice was blue.\nFig. 2. Blue ice.\nNorthern\nlakes were colder.", "pcpp", "pcpp"),  # closed before
    (
        "the ice of the\nFig. 2. Blue ice.\nNorthern\nlakes were cold.\nso they were.",
        "pcppp",
        "pcppp",
    ),  # closed at once
    ("the ice of the\nFig. 2. Ice [9]\n12]. Also, ice\nof lakes was blue.\nso it was.", "pcppp", "pcppp"),
    ("the ice was blue.\nFig. 2. Ice of the\n\nlakes.", "pcp", "pcp"),  # an empty line below
    ("the ice of the\n2 Ice of the southern\nlakes in winter.\nnorthern lakes was blue.", "pnpp", "pnnp"),
    ("the ice of the\nFig. 2. Ice of\n- lakes.\nnorthern lakes was blue.", "pcip", "pcip"),
]


@pytest.mark.parametrize(("text", "before", "after"), CASES)
def test_labels(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_whole_captions(lines)] == [LABELS[kind] for kind in after]


PARTS = [
    ("Fig. 2. Ice of lakes.\na Ice of the southern lakes. b Ice of\nthe sea.\nIt was cold.", "cppP", "cccP"),
    ("Fig. 2. Ice of lakes. a,\nSouthern lakes. b, The sea.\nIt was cold.", "cpP", "ccP"),
    ("Fig. 2. (A) Ice of lakes.\nIt is blue. (B) Ice of the sea.\n(C) Snow. It is old.\nSo it was.", "cpnP", "cccP"),
    ("Рис. 2. (А) Лёд озёр.\nОн синий. (Б) Лёд моря.\nТак и было.", "cpP", "ccP"),
    ("Figure 2.\nIce of the\nsouthern lakes.\nIt was cold.", "cPpP", "cccP"),
    ("the ice of the\nFig. 2. Ice.\na Lakes. b Seas in winter.\nnorthern lakes was blue.", "pcpp", "pccp"),
    ("Fig. 2. Ice of lakes.\nIt was blue. A lake was cold.", "cp", "cp"),
    ("Fig. 2. (A) Ice of lakes.\nIt was blue, and old.", "cp", "cp"),
    ("Fig. 2. (A) Ice of lakes.\n\nIt is blue. (B) Ice of the sea.", "cp", "cp"),  # an empty line above
    ("Table 2. (A) Ice of lakes.\nIt is blue. (B) Ice of the sea.", "kp", "kp"),
    ("Figure 2.\nof the lakes.", "cp", "cp"),  # no title
    ("Fig. 2. Ice of lakes.\nA Monte Carlo run was done.", "cP", "cP"),  # an article,
    ("Fig. 2. Ice of lakes.\nA. Smith saw the ice. B. Jones did not.", "cP", "cP"),  # initials,
    ("Рис. 2. (А) Лёд озёр; (Б) лёд моря\nВ Москве лёд был тонким.", "cP", "cP"),  # a word of one letter
    ("fueron desde Sevilla\nFigura 2. Mapa.\na Madrid y Toledo.", "pcp", "pcp"),
    ("Das Eis der\nAbb. 2.\nSeen im Norden.\nEs war alt.", "pcpp", "pcpp"),
    ("Рис. 2. Лёд озёр.\nа Лёд южных озёр. б Лёд\nморя.", "cpp", "ccc"),
    ("Fig. 2. (A) Ice. (B, C) Lakes.\nIt is old. (D) The sea.", "cp", "cc"),
]


@pytest.mark.parametrize(("text", "before", "after"), PARTS)
def test_parts_of_drawings(text: str, before: str, after: str) -> None:
    kinds = LABELS | {"P": Label.PARAGRAPH}
    lines = lettered(text, before, kinds, beginning="P")
    assert [line.label for line in with_whole_captions(lines)] == [kinds[kind] for kind in after]


LAST_LINES = [
    ("Table 3 Snow on the lakes of the\nsouthern plain\n\n1901 12.4", "ktt", "kkt"),
    ("Таблица 3 – Снег на озёрах\nюжной равнины\f1901 12,4", "ktt", "kkt"),
    ("Table 3 Snow on the lakes\n\nlake\n\n1901 12.4", "ktt", "ktt"),
    ("Table 3 Snow on the lakes\nYear\n\n1901 12.4", "ktt", "ktt"),
    ("Table 3. Snow on the lakes.\nyear of snow\n\n1901 12.4", "ktt", "ktt"),
    ("Table 3 Snow on the lakes\nyear   snow\n\n1901 12.4", "ktt", "ktt"),  # two cells
    ("Table 3 Snow on the lakes\nyear\n1901 12.4", "ktt", "ktt"),
]


@pytest.mark.parametrize(("text", "before", "after"), LAST_LINES)
def test_last_lines_of_captions(text: str, before: str, after: str) -> None:
    lines = with_last_lines_of_captions(lettered(text, before, LABELS))
    assert [line.label for line in lines] == [LABELS[kind] for kind in after]


MENTIONS = [
    ("Figure 3. The ice.\nFigure 3 shows the ice\nof the lakes.", "ccc", "cpp"),
    ("Рис. 3. Лёд.\nРис. 3 показывает лёд\nозёр.", "ccc", "cpp"),
    ("Figure 3 shows the ice\nof the lakes.\nFigure 4. The snow.", "ccc", "ccc"),  # it has no other caption
    ("Figure 3. The ice.\nFigure 3 continued", "cc", "cc"),
]


@pytest.mark.parametrize(("text", "before", "after"), MENTIONS)
def test_mentions(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in without_mentions_as_captions(lines)] == [LABELS[kind] for kind in after]


UNNUMBERED = [
    ("So it was.\nРис. Снег на льду", "pp", "pc"),
    ("So it was.\nРисунок. Снег на льду\nозёр.\nСнег был белым.", "pppp", "pccp"),
    ("So it was.\nTable. Snow by year", "pp", "pk"),
    ("So it was (see\nFig. 3. Snow)", "pp", "pp"),  # numbered: what it is, its looks tell
    ("Fig. 2. Snow.\na – old snow; b – new snow", "cp", "cc"),
    ("Рис. 2. Снег.\n12\n1 – старый снег; 2 – новый снег", "cnp", "cnc"),
    ("So it was:\na – old snow; b – new snow", "pp", "pp"),
]


@pytest.mark.parametrize(("text", "before", "after"), UNNUMBERED)
def test_unnumbered(text: str, before: str, after: str) -> None:
    views = views_of(lay_out(text)[0])
    kinds = LABELS | {"n": Label.PAGE_NUMBER}
    lines = [
        LabelledLine(view, kinds[kind], 0.8, begins=float(view.text[0].isupper()))
        for view, kind in zip(views, before, strict=True)
    ]
    assert [line.label for line in with_unnumbered_captions(lines)] == [kinds[kind] for kind in after]


LONE = [
    ("So it was.\nТаблица\nСнег по годам и озёрам\n1901 12,4", "ppft", "pkkt"),
    ("So it was.\nTable\n1901 12.4\n1902 13.1", "pftt", "pftt"),  # no line of words follows
    ("So it was.\nTable\nSnow by year and lake\nSnow is white.", "pffh", "pffh"),
]


@pytest.mark.parametrize(("text", "before", "after"), LONE)
def test_the_bare_word_for_a_table(text: str, before: str, after: str) -> None:
    kinds = LABELS | {"t": Label.TABLE, "h": Label.HEADING_1}
    lines = lettered(text, before, kinds)
    assert [line.label for line in with_unnumbered_captions(lines)] == [kinds[kind] for kind in after]


NUMBERED = [
    ("the ice was\nFigure 2: Ice of the\nsouthern lakes.\nblue and old.", "pppp", "pccp"),
    ("лёд был\nТаблица 2 – Лёд южных\nозёр\n12 14", "pppf", "pkkf"),
    ("so it was.\nTable 3 Snow by years.\nIt was cold.", "ppp", "pkp"),
    ("the ice is shown in\nFigure 2. It was\nblue.", "ppp", "ppp"),  # a sentence may end with the number
    ("so it was.\nFigure 2 shows the ice\nof the lakes.", "ppp", "ppp"),
    (
        "so it was.\nFigure 2: Ice of the\n" + "and of the\n" * 6 + "lakes.",
        "pp" + "p" * 7,
        "pc" + "p" * 7,
    ),  # no end near
]


@pytest.mark.parametrize(("text", "before", "after"), NUMBERED)
def test_numbered(text: str, before: str, after: str) -> None:
    lines = [
        LabelledLine(view, LABELS[kind], 0.8, begins=0.1)
        for view, kind in zip(views_of(lay_out(text)[0]), before, strict=True)
    ]
    assert [line.label for line in with_numbered_captions(lines)] == [LABELS[kind] for kind in after]


STOPPED = [
    ("so it was.\nFig. (2). Ice of lakes. It is\nblue.\nThe ice is old.", "bb b", "pccp"),
    ("лёд бел.\nРис. 2. Лёд озёр.\nЛёд стар.", "bbb", "pcp"),
    ("as shown by the ice\n\nTable 2. The ice of lakes.\nThe ice is old.", "b b", "pkp"),  # an empty line over it
    ("the ice is shown in\nTable 2. The ice of lakes\nis old.", "b  ", "ppp"),
    ("so it is. The ice is shown by Frost.\nTable 2. The ice of lakes\nis old.", "b  ", "ppp"),  # begins nothing
]


@pytest.mark.parametrize(("text", "begins", "after"), STOPPED)
def test_captions_with_a_stop_stand_apart(text: str, begins: str, after: str) -> None:
    views = views_of(lay_out(text)[0])
    chances = [0.1 if sign == " " else 0.9 for sign in begins.ljust(len(views))]
    lines = [LabelledLine(view, Label.PARAGRAPH, 0.8, chance) for view, chance in zip(views, chances, strict=True)]
    assert [line.label for line in with_numbered_captions(lines)] == [LABELS[kind] for kind in after]
