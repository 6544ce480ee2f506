"""Abstracts of which a part was taken for text."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.whole_abstracts import LONGEST, with_whole_abstracts
from papersect.lines.label import Label

LABELS = {
    "t": Label.TITLE,
    "n": Label.AUTHOR,
    "a": Label.ABSTRACT,
    "k": Label.KEYWORDS,
    "p": Label.PARAGRAPH,
    "h": Label.HEADING_1,
    "o": Label.PAGE_NUMBER,
    "r": Label.REFERENCE,
}

CASES = [
    ("tnppak", "tnaaak"),
    ("tnppk", "tnaak"),
    ("tnpopk", "tnaoak"),  # a page end in the midst
    ("tapaph", "taaaph"),  # in a second language, and the text behind
    ("tnhppk", "tnhppk"),
    ("tnphppa", "tnphppa"),
    ("rppa", "rppa"),
    ("ppa", "ppa"),  # a torn piece
    ("tn" + "p" * (LONGEST + 1) + "k", "tn" + "p" * (LONGEST + 1) + "k"),
]


@pytest.mark.parametrize(("before", "after"), CASES)
def test_labels(before: str, after: str) -> None:
    text = "\n".join("17" if letter == "o" else "Ice was seen on both lakes." for letter in before)
    found = with_whole_abstracts(lettered(text, before, LABELS))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
