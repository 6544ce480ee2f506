"""The levels of headings, over a whole text."""

from dataclasses import replace

import pytest

from papersect.articles.headings.levels import rank
from papersect.articles.headings.scores import scores_of
from papersect.articles.headings.sights import Sight, Style, sights_of
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of
from papersect.text.spans import Weaver

SIGHT = Sight(number=None, title="Лёд", name="", capitals=False, taken_for=1, certainty=0.5)
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
    text = "Ледостав\nprose\n\nВведение\nprose\n\nЛёд\nprose\nЧёрный лёд\nprose\n\nВыводы\nprose\n\nСнег"
    assert ranked(text)[3] == 2
    assert ranked(text.replace("\nЧёрный", "\n\fЧёрный"))[3] == 1  # at the head of a page none is kept


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (Sight(None, "Лёд держится дольше под тонким снегом", "", False, 1, 0.5), SIGHT, 1),  # many words
        (replace(SIGHT, brief=True), SIGHT, 3),
        (replace(SIGHT, nearer=True), SIGHT, 1),
        (replace(SIGHT, name="back"), replace(SIGHT, name="back", gathered=True), 1),
    ],
)
def test_signs_weigh(one: Sight, other: Sight, level: int) -> None:
    """A sign speaks for the third level, or against the first."""
    scores = [scores_of(sight, Style(numbered=False, in_capitals=False, sections=3))[level] for sight in (one, other)]
    assert scores[0] != scores[1]
    assert (scores[0] > scores[1]) == (level == 3 or one.name == "back")


def test_a_heading_that_runs_into_text_is_above_none() -> None:
    text = "Introduction\nprose\nFunding. Paid.\nEthics\nprose"
    blocks = blocks_of(text)
    blocks[1].content = Weaver(text).copy(text.index("Funding"), text.index(" Paid")).woven()
    assert not sights_of(blocks, [None] * len(blocks))[2].follows


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Results\nprose\nDeclarations\nFunding\nprose\nEthics approval\nprose\nReferences", [1, 1, 2, 2, 1]),
        (
            "Results\nprose\nDeclarations\nFunding\nprose\nEthics\nprose\nAuthor details\nprose\nReferences",
            [1, 1, 2, 2, 1, 1],
        ),
        ("Results\nprose\nFunding\nprose\nEthics approval\nprose\nReferences", [1, 1, 1, 1]),
        ("Methods\nprose\nFunding\nprose\nThanks\nprose\nPublisher's note\nprose", [1, 1, 1, 1]),
    ],
)
def test_back_matter_stands_at_the_top_but_where_it_is_gathered(text: str, levels: list[int]) -> None:
    assert ranked(text) == levels


def ranked(text: str) -> list[int]:
    """The levels of a text's headings."""
    blocks = blocks_of(text)
    rank(blocks)
    return [block.fields["level"] for block in blocks]


def blocks_of(text: str) -> list[Block]:
    """A text's headings: all its lines but those that read “prose”."""
    lines = [
        LabelledLine(view, Label.HEADING_2 if k else Label.HEADING_1, 0.7)
        for k, view in enumerate(views_of(lay_out(text)[0]))
        if view.text != "prose"
    ]
    return [Block("heading", Weaver(text).copy(item.line.start, item.line.end).woven(), 1.0, [item]) for item in lines]
