"""Footnotes that cut a sentence in two."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.inserted_notes import with_inserted_notes
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "n": Label.FOOTNOTE, "h": Label.HEADING_1, "o": Label.PAGE_NUMBER}

CASES = [
    ("the ice of the upper\n2Available on the shelf.\nlake was blue", "ppp", "pnp"),
    ("лёд верхнего\n2Хранится на полке\nмузея.\nозера был голубым", "pppp", "pnnp"),
    ("the ice of the upper\n17\n2Available on the shelf.\nlake was blue", "popp", "ponp"),
    ("1 See above.\nthe ice of the upper\n2 So did others.\nlake was blue", "nppp", "npnp"),
    ("1 See above.\nthe ice of the upper\n7 So did others.\nlake was blue", "nppp", "nppp"),  # it does not count on
    ("the ice of the upper\n2 Northern lakes was blue", "pp", "pp"),  # no note before
    ("the ice was seen in\n2D and was blue", "pp", "pp"),
    ("the ice was blue.\n2Available on the shelf.", "pp", "pp"),  # it cuts no sentence
    ("the ice of the\nLakes\n2Available on the shelf.", "php", "php"),
]


@pytest.mark.parametrize(("text", "before", "after"), CASES)
def test_labels(text: str, before: str, after: str) -> None:
    found = with_inserted_notes(lettered(text, before, LABELS))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
