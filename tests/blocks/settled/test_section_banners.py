"""Titles of sections in several languages."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.section_banners import with_issue_sections, with_section_banners, with_section_chairs
from papersect.lines.label import Label

LABELS = {"t": Label.TITLE, "a": Label.AUTHOR, "b": Label.BANNER, "h": Label.HEADING_1, "p": Label.PARAGRAPH}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("1-бөлім. МҰЗ\nРаздел 1. ЛЁД\nSection 1. ICE\nA. Storm", "btaa", "bbba"),
        ("Section 1. ICE\nA. Storm", "ta", "ta"),  # in one language only
        ("Section 1. ICE\nSection 2. SNOW", "tt", "tt"),  # two of them
        ("Раздел 1. ЛЁД\nSection 1. ICE", "hh", "hh"),  # in the midst of an article
    ],
)
def test_banners(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_section_banners(lines)] == [LABELS[kind] for kind in after]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Section 1. ICE\nChair: A. Storm\nOn Ice", "bat", "bbt"),
        ("СЕКЦИЯ 2\nСНЕГ И ЛЁД\nРуководитель секции – д. н. А. Мороз\nО снеге", "bbat", "bbbt"),
        ("Секция 2. СНЕГ\nМодераторы: А. Мороз, Б. Град\nО снеге", "tat", "bbt"),
        ("Section 1. ICE\nA. Storm, Chair of Ice\nOn Ice", "bat", "bat"),
        ("On Ice\nChair: A. Storm", "ta", "ta"),  # the title of an article
        ("ICE\nChair A. Storm told of ice.", "bp", "bp"),
    ],
)
def test_chairs(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_section_chairs(lines)] == [LABELS[kind] for kind in after]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("VARIA\nDe la glace\nA. Storm", "tta", "bta"),
        ("Bücherbesprechungen.\nA. Storm, Das Eis", "at", "bt"),
        ("On Ice\nand Snow\nA. Storm", "tta", "tta"),
        ("Books\nand their readers\nA. Storm", "tta", "tta"),
        ("Letters\nwent up and down", "hp", "hp"),
    ],
)
def test_names_of_sections(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_issue_sections(lines)] == [LABELS[kind] for kind in after]
