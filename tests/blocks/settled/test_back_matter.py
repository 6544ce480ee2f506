"""What is told behind the text in a few lines each is no abstract."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.back_matter import without_abstracts_behind
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "a": Label.ABSTRACT, "r": Label.REFERENCE, "n": Label.PAGE_NUMBER, "t": Label.TITLE}

CASES = [
    ("Ice. 1901.\nFunding: Ice was paid\nby nobody.\n17\nThanks.", "raana", "rppnp"),
    ("Лёд. 1901.\nФинансирование: никто\nне платил.", "raa", "rpp"),
    ("On Ice\nFunding: Nobody.", "ta", "ta"),  # no text before
    ("It is cold.\nOn Ice\nResults: Ice is old.\nFunding: Nobody.", "ptaa", "ptaa"),  # a part of an abstract
    ("Ice. 1901.\nResults: Ice is old.", "ra", "ra"),
]


@pytest.mark.parametrize(("text", "before", "after"), CASES)
def test_labels(text: str, before: str, after: str) -> None:
    found = without_abstracts_behind(lettered(text, before, LABELS))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
