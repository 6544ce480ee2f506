"""Starts that what stands around them tells to be none."""

from __future__ import annotations

import pytest
from tests.lettered import lettered

from papersect.articles.starts.sieves import with_own_lists, without_back_matter
from papersect.articles.starts.start import Start
from papersect.lines.label import Label

LABELS = {
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "s": Label.ABSTRACT,
    "h": Label.HEADING_1,
    "c": Label.TOC_ENTRY,
    "n": Label.NOTICE,
    "p": Label.PARAGRAPH,
    "r": Label.REFERENCE,
}
LIST = "[9] A. Frost. Ice. 1901."


@pytest.mark.parametrize(
    ("text", "letters", "evidence", "kept"),
    [
        (f"{LIST}\nKEY RESOURCES\nIce was bought.", "rtp", ["title"], False),
        (f"{LIST}\nCite as: Hail 3\nA JOURNAL OF ICE\nSend us your papers.", "rntp", ["title"], False),
        (f"{LIST}\nOn Snow\nB. Flake\nSnow is white.", "rtap", ["title"], True),
        (f"{LIST}\nOn Snow\nSnow is white.\n{LIST}", "rtpr", ["title"], True),
        (f"{LIST}\nTHE LAST WORD\nIce melts.", "rtp", ["title", "unusual_gap"], True),
        ("It melts.\nTHE LAST WORD\nIce melts.", "ptp", ["title"], True),
    ],
)
def test_what_names_nobody_behind_the_last_list_is_back_matter(
    text: str, letters: str, evidence: list[str], kept: bool
) -> None:
    start = Start(letters.rindex("t"), 0.8, evidence)
    assert without_back_matter(lettered(text, letters, LABELS), [start]) == [start] * kept


@pytest.mark.parametrize(
    ("text", "letters", "kept"),
    [
        ("On Ice\nA. Frost\nWe look at ice.\n1. Ice ... 7\n2. Snow ... 9\n1. Ice", "tasccp", False),  # of a paper
        ("ANNALS\nA. Frost, editor\nOn Ice ... 7\nOn Snow ... 9\nIce is old", "taccp", True),  # of a volume
    ],
)
def test_contents_behind_an_abstract_are_of_one_paper(text: str, letters: str, kept: bool) -> None:
    lines = lettered(text + "\nIce is cold." * 9, letters + "p" * 9, LABELS)
    start = Start(letters.index("p"), 0.8, [])
    assert list(with_own_lists(lines, [start])) == [start] * kept
