"""Names of substances over what is told of them."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.blocks.settled.compound_headings import with_compound_headings
from papersect.lines.label import Label

LABELS = {  # P and i begin one
    "p": Label.PARAGRAPH,
    "P": Label.PARAGRAPH,
    "h": Label.HEADING_3,
    "g": Label.HEADING_2,
    "f": Label.FIGURE,
    "e": Label.EQUATION,
    "i": Label.LIST_ITEM,
}


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("So it was.\n4-(2-Bromophenyl)-3-methyl-\npyridine (7b).\nA yellow solid.", "PPpp", "PhhP"),
        ("So it was.\nEthyl 2-oxobutanoate (12) [3, 4]\nA yellow oil.", "PPp", "PhP"),
        ("Так и было.\nЭтил-3-оксобутаноат (3а)\nЖёлтое масло.", "PPp", "PhP"),
        ("OH\n2-Bromopyridine (7c):\nA white solid.", "fpp", "fhP"),
        ("So it was.\n4-Bromopyridine was added to the mixture (7b).\nIt was cold.", "PPp", "PPp"),
        ("to the cold mixture of\n4-bromopyridine (7b).\nIt was stirred.", "Ppp", "Ppp"),
        ("So it was.\n4-Bromopyridine (7b)\nwas heated.", "PPp", "PPp"),  # the sentence goes on
        ("So it was.\n4-Bromopyridine\n\npyridine (7b).\nA solid.", "PPpp", "PPpp"),  # an empty line parts them
        ("So it was.\n4-Bromopyridine and a solution of ice (7b).\nA solid.", "PPp", "PPp"),
        ("So it was.\n4-bromo snow lake river hail storm winter (7b)\nA solid.", "PPp", "PPp"),  # many words
        ("So it was.\n4-bromo. Snow fell (7b)\nA solid.", "PPp", "PPp"),  # a sentence
        ("y = 3x - 1\nz = 2-xy (6)\nThen it is.", "eep", "eep"),
        ("So it was.\n• 2-year survival (12)\n• Death", "Pii", "Pii"),
        ("So it was.\n2.3 Synthesis of 4-bromopyridine (7b)\nA solid.", "Pgp", "Pgp"),  # numbered
        ("So it was.\n4-Bromopyridine (7b)\nA solid.", "PgP", "PhP"),
        ("So it was.\n2-Bromopyridine (7b). A\nsolid.\n4-Bromopyridine (7c).\nAn oil.", "PPpPp", "PPpPp"),  # run in
    ],
)
def test_labels(text: str, before: str, after: str) -> None:
    found = with_compound_headings(lettered(text, before, LABELS, beginning="Phgi"))
    assert [line.label for line in found] == [LABELS[kind] for kind in after]
    assert [line.begins > 0.5 for line in found if line.label is Label.PARAGRAPH] == [
        kind == "P" for kind in after if kind in "pP"
    ]
