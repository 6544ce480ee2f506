"""An institution that comes back in the front matter of every paper."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.same_institution import with_same_institution
from papersect.lines.label import Label

LABELS = {"a": Label.AUTHOR, "r": Label.RUNNING_HEADER, "t": Label.TITLE, "p": Label.PARAGRAPH, "i": Label.AFFILIATION}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Storm A.\nInstitute of Ice, second year\nSnow on Lakes", "art", "ait"),
        ("И. И. Ручьёв\nИнститут льда, 3 курс\nСнег на льду", "art", "ait"),
        ("and melted.\nInstitute of Ice, Annals\nSnow on Lakes", "prt", "prt"),
        ("Storm A.\n\fInstitute of Ice, Annals\nSnow on Lakes", "art", "art"),  # at the head of a page
        ("Storm A.\nAnnals of Ice\nSnow on Lakes", "art", "art"),  # no institution
    ],
)
def test_institutions(text: str, before: str, after: str) -> None:
    lines = lettered(text, before, LABELS)
    assert [line.label for line in with_same_institution(lines)] == [LABELS[kind] for kind in after]
