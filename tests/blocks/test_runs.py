"""Lists of names, titles and equations that run on over a line end or a gap."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.runs import runs
from papersect.lines.label import Label

CASES = [
    ("Ada Frost 1 , Bo Flake 2 , Anna I.\nHail 3 , Carl Storm 1", 1),
    ("Ада Мороз1, Богдан Снегов2, Анна\nГрадова3", 1),  # only the others bear marks
    ("Ada Frost, Bo Flake, Anna I.\nHail", 1),
    ("Ada Frost,\nBo Flake", 1),
    ("Ada Frost 1 , Bo Flake 2 , Anna Hail 3\nCarl Storm 4", 2),
    ("Мороз А., Снегов Б., Градова А.\nБурин В.", 2),  # initials stand behind all of them
    ("Ada Frost, Anna I.\nHail", 2),  # too few to tell
    ("Ada Frost 1 , Bo Flake 2 , Anna I.\n\nHail 3", 2),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_authors(text: str, count: int) -> None:
    lines = lettered(text, "a" * sum(map(bool, text.split("\n"))), {"a": Label.AUTHOR})
    assert len(list(runs(lines, frozenset()))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Ice of the Lakes between\n\nHailtown and Snowbury", 1),
        ("Об озёрах и льдах на\n\nСевере", 1),
        ("The Ice (Glacies\n\nAlba) of the Lakes", 1),
        ("The Ice of the Lakes (II)\n\nHailtown and Snowbury", 2),
        ("A\n\nThe Ice of the Lakes", 2),
    ],
)
def test_titles(text: str, count: int) -> None:
    lines = lettered(text, "tt", {"t": Label.TITLE})
    assert len(list(runs(lines, frozenset()))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a = b (1)\nc = d (2)", 2),
        ("a = b + c,\n\nc = d - e", 2),
        ("A =\n\nb - c\n\n(1)", 1),
        ("a = b + c\n\n+ d = 0", 1),
        ("a = ∑ b + c\n\nj = 1\n\n(2)", 1),  # the limit of the sum
        ("d r D\n\n+ d w + r = 0, (1)\n\nd r D", 2),
        ("a = b +\f(1)", 2),  # each on its own page
        ("y = f(x)\n\n+ g(z)\n\n(1)", 1),
        ("a ≠\n\nb = c + d", 1),
        ("a = b -\n\nc = d + e", 1),
    ],
)
def test_equations(text: str, count: int) -> None:
    lines = lettered(text, "e" * sum(map(bool, text.replace("\f", "\n").split("\n"))), {"e": Label.EQUATION})
    assert len(list(runs(lines, frozenset()))) == count
