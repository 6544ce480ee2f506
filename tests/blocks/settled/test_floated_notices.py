"""Words of drawings are no notices."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.floated_notices import FIRST_PAGE, without_floated_notices
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "c": Label.FIGURE_CAPTION, "k": Label.TABLE_CAPTION, "n": Label.NOTICE}
PAGE = "It is cold.\n" * FIRST_PAGE


@pytest.mark.parametrize(
    ("text", "letters", "label"),
    [
        ("Fig. 2. Who feeds the cat.\ncarpenter\nmodel\nguard", "cnnn", Label.FIGURE),
        ("Таблица 2. Кто кормит кота.\nплотник\nповар\nсторож", "knnn", Label.TABLE),
        ("It was so.\ncarpenter\nmodel\nguard", "pnnn", Label.FIGURE),
        ("Fig. 2. Ice.\n© A. Frost, 2018\nThis may be copied\nby all.", "cnnn", Label.NOTICE),
        ("Fig. 2. Ice.\nThis may be copied\nby all.", "cnn", Label.NOTICE),  # too few
    ],
)
def test_words_of_drawings(text: str, letters: str, label: Label) -> None:
    lines = without_floated_notices(lettered(PAGE + text, "p" * FIRST_PAGE + letters, LABELS))
    assert {line.label for line in lines[FIRST_PAGE + 1 :]} == {label}


def test_on_the_first_page_notices_stay() -> None:
    lines = without_floated_notices(lettered("Ice\nOpen\nCheck\nMark", "pnnn", LABELS))
    assert [line.label for line in lines[1:]] == [Label.NOTICE] * 3
