"""Lines that the sentence they stand in tells more of than their looks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from papersect.blocks.paragraphs import paragraphs
from papersect.blocks.settled.sentences import (
    with_broken_off_headings,
    with_first_lines_of_headings,
    with_run_in_headings,
    without_announcements_as_headings,
    without_first_words_as_heads,
    without_text_as_headings,
)
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

LABELS = {"h": Label.HEADING_2, "p": Label.PARAGRAPH, "r": Label.RUNNING_HEADER, "f": Label.FIGURE}


def labelled(labels: str, text: str, begins: str = "") -> list[LabelledLine]:
    views = views_of(lay_out(text)[0])
    chances = [float(sign == "|") for sign in begins.ljust(len(views))]
    return [LabelledLine(view, LABELS[kind], 0.8, b) for view, kind, b in zip(views, labels, chances, strict=True)]


@pytest.mark.parametrize(
    ("labels", "text", "expected"),
    [
        ("hrp", "3.2. Blue ice.\nFollowing\nthe same way, the ice was cut", "hpp"),
        ("prp", "so it was cut.\nDarauf\nwurde das Eis gewogen", "ppp"),
        ("prp", "so that the ice of the\nAnnals of Ice\nsouthern lakes was cut", "prp"),  # the sentence runs on
        ("prp", "так и вышло.\nВестник льда\nЛёд сошёл", "prp"),
        ("prp", "so it was cut.\fAnnals of Ice\nsouthern lakes were cold", "prp"),  # the head of a page
        ("frp", "0.1 0.2\nAnnals of Ice\nsouthern lakes were cold", "frp"),
    ],
)
def test_first_words(labels: str, text: str, expected: str) -> None:
    lines = without_first_words_as_heads(labelled(labels, text, " | "))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


def test_first_words_and_the_rest_are_one_paragraph() -> None:
    lines = without_first_words_as_heads(labelled("hrp", "3.2. Ice.\nFollowing\nthe same way, it was cut", "| |"))
    assert [[line.view.index for line in group.lines] for group in paragraphs(lines)] == [[1, 2]]


@pytest.mark.parametrize(
    ("labels", "begins", "text", "expected"),
    [
        ("hhp", "|| ", "2.1. Blue ice.\nBlue ice was found in\nthe southern lakes.", "hpp"),
        ("hhp", "|| ", "2.1. Голубой лёд.\nЕго нашли на\nюжных озёрах.", "hpp"),
        ("hhp", "|||", "2. Ice.\nBlue ice\nIt was found in the southern lakes.", "hhp"),
        ("hhp", "|| ", "2. Ice.\nBlue waters.\nit was found in the southern lakes.", "hhp"),
        ("hhp", "|| ", "2. Ice of the south\nand of the north\nit was found there.", "hhp"),
        ("hhp", "|| ", "2. Ice.\n2.1. Blue ice\nit was found there.", "hhp"),
    ],
)
def test_text_behind_a_heading(labels: str, begins: str, text: str, expected: str) -> None:
    lines = without_text_as_headings(labelled(labels, text, begins))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


def test_a_paragraph_begins_after_a_heading() -> None:
    lines = labelled("phpp", "so it was cut,\n2. Ice\nof which there was\nmuch.", "||  ")
    assert [[line.view.index for line in group.lines] for group in paragraphs(lines)] == [[0], [2, 3]]


@pytest.mark.parametrize(
    ("labels", "begins", "text", "expected"),
    [
        ("hp", "| ", "2.1. Blue ice. Blue ice was found in\nthe southern lakes.", "pp"),
        ("hp", "| ", "2.1. Голубой лёд. Его нашли на\nюжных озёрах.", "pp"),
        ("hp", "| ", "2. ON ICE. ITS COLOUR AND\nITS AGE", "hp"),
        ("hp", "||", "2.1. Blue ice. Its colour\nBlue ice was found.", "hp"),
    ],
)
def test_run_in_headings(labels: str, begins: str, text: str, expected: str) -> None:
    lines = with_run_in_headings(labelled(labels, text, begins))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


RUN_IN = "2.1. Лёд озёр. Он бел.\n2.2. Снег. Снег лёг.\n2.3. Град. Град пошёл.\n"


@pytest.mark.parametrize(
    ("labels", "text", "expected"),
    [
        ("ppphp", RUN_IN + "2.4. Дождь зимы. Дождь шёл над\nФростбургом.", "ppppp"),
        ("ppphh", RUN_IN + "2.4. Дождь зимы. Дождь шёл над\nФростбургом", "ppppp"),
        ("ppphp", RUN_IN + "2.4. Дождь зимы и весны\nДождь шёл.", "ppphp"),
        ("hp", "2.4. Дождь зимы. Дождь шёл над\nФростбургом.", "hp"),  # no habit
        ("ppphp", RUN_IN + "2.4. Озёра Ст. Града\n\nМы измерили лёд.", "ppphp"),  # an empty line below
        ("ppphh", RUN_IN + "2.4. Дождь зимы. Дождь шёл над\n3. Снег", "ppphh"),  # another heading
    ],
)
def test_numbered_headings_run_in_by_habit(labels: str, text: str, expected: str) -> None:
    lines = with_run_in_headings(labelled(labels, text, "|" * len(labels)))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


def test_what_runs_on_from_a_heading_begins_nothing() -> None:
    text = RUN_IN + "2.4. Дождь. Дождь шёл над\nФростбургом зимой. Он лёг на\nполя."
    lines = with_run_in_headings(labelled("ppphhp", text, "||||| "))
    assert [line.begins for line in lines[3:]] == [1.0, 0.0, 0.0]


def test_a_numbered_title_begins_a_paragraph() -> None:
    text = "so it was.\n2.2. Snow. Snow lay on\nslopes, as on those of\n2.3. Above"
    lines = with_run_in_headings(labelled("pppp", text, "|   "))
    assert [line.begins for line in lines] == [1.0, 1.0, 0.0, 0.0]


@pytest.mark.parametrize(
    ("labels", "begins", "text", "expected"),
    [
        ("hpp", "|||", "2. The ice of the southern\nlakes in winter\nBlue ice was found.", "hhp"),
        ("hpp", "|||", "2. Лёд южных\nозёр зимой\nНашли голубой лёд.", "hhp"),
        ("hpp", "|| ", "Following\nthe same way, blue ice was cut and\nweighed.", "ppp"),
        ("hpp", "|| ", "The dust of mines was found in the\nFrost Lakes, where it came down with\nsnow.", "ppp"),
        ("hpp", "|||", "The dust of mines in the\nFrost Lakes\nIt came down with snow.", "hhp"),
        ("hpp", "|| ", "2.1 Dust in the\nFrost Lakes, where it came down with\nsnow.", "hpp"),
        ("hpp", "|| ", "2. The ice of the lakes\nBlue ice was found in\nthe south.", "hpp"),
        ("hpp", "|| ", "Introduction\nblue ice was found in\nthe south.", "hpp"),
        ("hpp", "|| ", "The ice of the lakes\n\nblue ice was found in\nthe south.", "hpp"),
    ],
)
def test_broken_off_headings(labels: str, begins: str, text: str, expected: str) -> None:
    lines = with_broken_off_headings(labelled(labels, text, begins))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


@pytest.mark.parametrize(("gap", "count"), [("\n\n", 12), ("\n", 13)])
def test_a_doubtful_beginning_without_an_empty_line_is_none_where_others_have_one(gap: str, count: int) -> None:
    text = gap.join(["Ice is cold."] * 12) + "\nSnow is white."
    lines = labelled("p" * 13, text, "|" * 12)
    lines[12] = replace(lines[12], begins=0.6)
    assert len(list(paragraphs(lines))) == count


@pytest.mark.parametrize(
    ("labels", "text", "expected"),
    [
        ("hhp", "During the meeting held in May all towns\nby the sea agreed on this:\nFirstly, on ice.", "ppp"),
        ("hhp", "На встрече, что прошла в мае, все приморские\nгорода решили вот что:\nВо-первых, о льде.", "ppp"),
        ("hp", "During the meeting all towns by the sea agreed on this:\nFirstly, on ice.", "hp"),
        ("hhp", "2. During the meeting held in May all towns\nby the sea agreed on this:\nFirstly.", "hhp"),
        ("hhp", "THE ICE OF THE LAKES IN THE SOUTH OF\nTHE ISLAND:\nIt is blue.", "hhp"),
        ("hhp", "The ice of the southern lakes\nIts colour:\nIt is blue.", "hhp"),
    ],
)
def test_announcements(labels: str, text: str, expected: str) -> None:
    lines = without_announcements_as_headings(labelled(labels, text))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]


@pytest.mark.parametrize(
    ("labels", "text", "expected"),
    [
        ("pphp", "so it was done.\nThe ice of the northern and\nsouthern lakes\nBlue ice was found.", "phhp"),
        ("hphp", "Итоги\nЛёд северных и южных\nозёр зимой\nГолубой лёд нашли.", "hhhp"),
        ("pphp", "so it was done in\nthe northern and\nsouthern lakes\nBlue ice was found.", "pphp"),
        ("pphp", "so it was done.\nThe ice of the lakes.\nsouthern lakes\nBlue ice was found.", "pphp"),
        ("pphp", "so it was done.\nThe ice of the northern\n\nsouthern lakes\nBlue ice was found.", "pphp"),
    ],
)
def test_first_lines_of_headings(labels: str, text: str, expected: str) -> None:
    lines = with_first_lines_of_headings(labelled(labels, text, "|" * len(labels)))
    assert [line.label for line in lines] == [LABELS[kind] for kind in expected]
