"""The first line of an article, where the network is surer of another than of the one found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.lettered import lettered

from papersect.articles.starts.start import Start
from papersect.articles.starts.surest import at_surest
from papersect.lines.label import Label

LABELS = {
    "p": Label.PARAGRAPH,
    "n": Label.NOTICE,
    "t": Label.TITLE,
    "a": Label.AUTHOR,
    "b": Label.BANNER,
    "r": Label.REFERENCE,
}


@pytest.mark.parametrize(
    ("text", "letters", "opens", "found", "first"),
    [
        ("[9] Ice.\nAnnals 12 (2014)\ndoi:10.1/ice\nOn Snow", "rnnt", [0, 0.9, 0, 0.6], 3, 1),
        ("[9] Ice.\nAnnals 12 (2014)\ndoi:10.1/ice\nOn Snow", "rnnt", [0, 0.4, 0, 0.6], 3, 3),  # not so sure
        ("[9] Ice.\nAnnals 12 (2014)\nIt melts.\nOn Snow", "rnpt", [0, 0.9, 0, 0.6], 3, 3),  # not of its head
        ("[9] Ice.\n\fOn Ice, pages 19-27\nHail, 2009\nOn Snow", "rbat", [0, 0.9, 0, 0.3], 2, 1),
        ("[9] Ice.\n\fThird session\nHail, 2009\nOn Snow", "rbat", [0, 0.9, 0, 0.3], 2, 2),  # not what it is printed in
        ("It melts.\nC. Hail\nOn Snow", "pat", [0, 0.1, 0.5], 1, 2),
        ("It melts.\nC. Hail\nOn Snow", "pat", [0, 0.8, 0.9], 1, 1),  # whose names may stand over titles
        ("It melts.\nC. Hail", "pa", [0, 0.1], 1, 1),
        ("It melts.\nTHE LAST WORD\nOn Snow", "pbt", [0, 0.4, 0.9], 1, 2),
        ("It melts.\nREVIEW ARTICLE\nOn Snow", "pbt", [0, 0.4, 0.9], 1, 1),  # what the article is printed as
    ],
)
def test_the_surest_line_is_the_first(text: str, letters: str, opens: list[float], found: int, first: int) -> None:
    lines = [replace(line, opens=chance) for line, chance in zip(lettered(text, letters, LABELS), opens, strict=True)]
    assert [start.place for start in at_surest(lines, [Start(found, 0.9, [])])] == [first]
