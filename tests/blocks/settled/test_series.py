"""Numbered paragraphs among which some were taken for notes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.series import with_series
from papersect.lines.label import Label

LABELS = {"p": Label.PARAGRAPH, "n": Label.FOOTNOTE, "h": Label.HEADING_1, "i": Label.LIST_ITEM}
SIX = "1. A.\n2. B.\n3. See above.\nand below.\n4. D.\n5. E.\n6. F."

CASES = [
    (SIX, "ppnnppp", "ppppppp"),
    ("7. А.\n8. Б.\n9. См. выше.\nГрад\n10. В.\n11. Г.", "ppnhpp", "ppphpp"),
    ("1. A.\n2. B.\n3. C.\n4. D.\n5. See above.", "ppppn", "ppppn"),  # the last may be a note
    ("1. A.\n2. B.\n3. See above.\n4. D.", "ppnp", "ppnp"),  # too few
    (SIX, "pnnnnnp", "pnnnnnp"),  # mostly notes
    ("§ 1. A.\n§ 2. B\nand c.\n§ 3. D.", "nnnn", "pppp"),
    ("§ 1. А.\n§ 2. Б.\n17 См. выше.\n§ 3. В.", "npnn", "ppnp"),
    ("§ 1. A.\n§ 2. B.", "nn", "nn"),
    ("1. A.\n2. B.\n3. C.\n7 See above.\n4. D.\n5. E.", "pppnpp", "pppnpp"),  # it does not count on
]


@pytest.mark.parametrize(("text", "before", "after"), CASES)
def test_labels(text: str, before: str, after: str) -> None:
    lines = [replace(line, begins=float(not line.view.text[0].islower())) for line in lettered(text, before, LABELS)]
    assert [line.label for line in with_series(lines)] == [LABELS[kind] for kind in after]
