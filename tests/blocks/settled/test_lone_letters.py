"""Letters on a line of their own that belong to a text."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.lone_letters import with_lone_letters
from papersect.lines.label import Label

LABELS = {
    "p": Label.PARAGRAPH,
    "a": Label.ABSTRACT,
    "e": Label.EQUATION,
    "h": Label.HEADING_1,
    "r": Label.REFERENCE,
    "o": Label.PAGE_NUMBER,
}

CASES = [
    ("On Ice\nW\ne have seen ice on both of the lakes", "hhp", "hpp", 1.0),
    ("О льде\nМ\nы видели лёд на обоих этих озёрах", "hha", "haa", 1.0),
    ("as the number of ice floes L\nN\ngrows with the depth of both lakes", "pep", "ppp", 0.0),
    ("as the number of ice\n17\nN\ngrows with the depth of both lakes", "poep", "popp", 0.0),
    ("Ice was seen.\nN\ngrows with the depth of both lakes", "pep", "ppp", 1.0),
    ("which is smaller than\n√\ns, as the number of ice floes grows", "pep", "ppp", 0.0),
    ("which is smaller than\n(12)\nas the number of ice floes grows", "pep", "pep", 0.5),  # the number of a formula
    ("It is smaller.\n√\ns, as the number of ice floes grows", "pep", "pep", 0.5),
    ("References\nB\nBerg A. Ice on both of the lakes. 1901.", "hhr", "hhr", 0.5),
    ("On Ice\nI\nIce was seen on both of the lakes", "hhp", "hhp", 0.5),
    ("On Ice\nN\nas x.", "hep", "hep", 0.5),  # too short for a text
]


@pytest.mark.parametrize(("text", "before", "after", "begins"), CASES)
def test_labels(text: str, before: str, after: str, begins: float) -> None:
    found = with_lone_letters(lettered(text, before, LABELS))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
    assert found[-2].begins == begins
