"""Titles of sections in several languages."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.section_banners import with_section_banners
from papersect.lines.label import Label

LABELS = {"t": Label.TITLE, "a": Label.AUTHOR, "b": Label.BANNER, "h": Label.HEADING_1}


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
