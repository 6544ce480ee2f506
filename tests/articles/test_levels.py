"""The levels of headings, over a whole text."""

import pytest

from papersect.articles.headings.levels import rank
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of
from papersect.text.spans import Weaver

CASES = [
    ("1 Introduction\n2 Lakes\n2.1 Ice\n2.1.1 Black ice\n3 Results", [1, 1, 2, 3, 1]),
    ("I. Introduction\nII. Lakes\n1. Ice\n2. Snow", [1, 1, 2, 2]),
    ("I. Lakes\nA. Ice\nB. Snow\nII. Rivers\nA. Ice\nIII. Results", [1, 2, 2, 1, 2, 1]),
    ("Methods\n1. Ice\n2. Snow\nResults\n1. Black ice\n2. White ice\nDiscussion", [1, 2, 2, 1, 2, 2, 1]),
    ("1. Lakes\n2. Rivers\nReferences\nA. Tables of ice\nB. Tables of snow", [1, 1, 1, 1, 1]),
    ("Глава 1\n1.1 Лёд\n1.2 Снег\nГлава 2\n2.1 Дождь\n2.1.1 Град", [1, 2, 2, 1, 2, 3]),
    ("I Lakes\nII Rivers\n1 Ice\n2 Snow\nIII Results", [1, 1, 2, 2, 1]),
    ("1 Lakes\n2 Rivers\nAppendix A\nA.1 Tables\nA.2 Maps", [1, 1, 1, 2, 2]),
    ("1 Lakes\n1.1 Ice\n2 Rivers\nAppendix A. Tables\nAppendix B. Maps", [1, 2, 1, 1, 1]),
    ("§ 1. Лёд\n§ 2. Снег\nВыводы", [1, 1, 1]),
    ("1 Lakes\n2 Rivers\n2.l Ice\n2.2, Snow\n3 Results", [1, 1, 2, 2, 1]),
    ("Introduction\nIce on lakes\nResults\nThe first winter\nDiscussion", [1, 2, 1, 2, 1]),
    ("Introduction\nMethods\nIce on lakes\nStatistical analysis\nResults", [1, 1, 2, 2, 1]),
    ("Методы\nСбор льда\nСтатистический анализ\nРезультаты\nВыводы", [1, 2, 2, 1, 1]),
    ("Methods\n1) Ice\ni) Black\nii) White\n2) Snow\nResults", [1, 2, 3, 3, 2, 1]),
    ("INTRODUCTION\nON ICE\nIts colour\nRESULTS", [1, 1, 2, 1]),
    ("ABSTRACT\nKeywords\nINTRODUCTION\nON ICE\nResults\nON SNOW\nResults\nCONCLUSION", [1, 1, 1, 1, 2, 1, 2, 1]),
    ("Methods\nIce\nResults\nFunding\nA word of thanks to skaters\nReferences", [1, 2, 1, 1, 1, 1]),
    ("Введение\nЛёд на озёрах\nЗаключение", [1, 1, 1]),
    ("Methods\nIce on lakes\nEthical approval\nResults\nDiscussion", [1, 2, 2, 1, 1]),
    ("Методы\nЛёд\nЭтическая экспертиза\nРезультаты\nБлагодарности", [1, 2, 2, 1, 1]),
    ("The first winter\nThe second winter", [1, 1]),
    (
        "1 Introduction\n2 Ice\nReferences\nIntroduction\nMethods\nOn snow\nResults\nReferences",
        [1, 1, 1, 1, 1, 2, 1, 1],
    ),
]


@pytest.mark.parametrize(("text", "levels"), CASES)
def test_levels_agree_over_a_text(text: str, levels: list[int]) -> None:
    assert ranked(text.replace("\n", "\nprose\n")) == levels


def test_a_heading_right_below_another_is_a_part_of_it() -> None:
    assert ranked("Methods\nprose\nGathering ice\nFrom lakes\nprose\nResults") == [1, 2, 3, 1]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Methods\nprose\nGathering ice\nFrom lakes\nprose\nFrom rivers\nprose\nResults", [1, 2, 3, 3, 1]),
        ("Мороз и люди\nprose\nЗима\nЛёд\nprose\nСнег\nprose\nЛето\nДождь\nprose\nЗной", [1, 1, 2, 2, 1, 2, 2]),
    ],
)
def test_what_is_parted_at_its_head_is_parted_in_two(text: str, levels: list[int]) -> None:
    assert ranked(text) == levels


def test_less_white_space_stands_over_parts_of_sections() -> None:
    text = "Ледостав\nprose\n\nВведение\nprose\n\nЛёд\nprose\nЧёрный лёд\nprose\n\n\nВыводы\nprose\n\nСнег"
    assert ranked(text)[3] == 2


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Results\nprose\nDeclarations\nFunding\nprose\nEthics approval\nprose\nReferences", [1, 1, 2, 2, 1]),
        ("Results\nprose\nDeclarations\nFunding\nprose\nAuthor details\nprose\nReferences", [1, 1, 2, 1, 1]),
        ("Results\nprose\nFunding\nprose\nEthics approval\nprose\nReferences", [1, 1, 1, 1]),
        ("Methods\nprose\nFunding\nprose\nThanks\nprose\nPublisher's note\nprose", [1, 1, 1, 1]),
    ],
)
def test_back_matter_stands_at_the_top_but_where_it_is_gathered(text: str, levels: list[int]) -> None:
    assert ranked(text) == levels


def ranked(text: str) -> list[int]:
    """The levels of a text's headings: all its lines but those that read “prose”."""
    lines = [
        LabelledLine(view, Label.HEADING_2 if k else Label.HEADING_1, 0.4)
        for k, view in enumerate(views_of(lay_out(text)[0]))
        if view.text != "prose"
    ]
    blocks = [
        Block("heading", Weaver(text).copy(item.line.start, item.line.end).woven(), 1.0, [item]) for item in lines
    ]
    rank(blocks)
    return [block.fields["level"] for block in blocks]
