"""Whose the rights are and when a paper was received, printed among references, addresses and keywords."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.runs import at_gap
from papersect.lines.ends import OPEN, first_of, last_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

MISTAKEN = frozenset({Label.REFERENCE, Label.AFFILIATION, Label.KEYWORDS, Label.ABSTRACT, Label.PARAGRAPH, Label.EMAIL})
RIGHTS = regex.compile(
    r"(?: © | \([cс]\) ) .{3,100} (?<!\d) (?:19|20)\d\d \s? (?: г\.? )? \.?", regex.VERBOSE | regex.IGNORECASE
)
DATE = regex.compile(
    r"""
      \d{1,2} \s? [./-] \s? (?: \d{1,2} | [IVX]{1,4} ) \s? [./-] \s? \d{2,4}
    | \d{1,2} \s (?: \p{L}{3,10} | [IVX]{1,4} ) \s (?:19|20)\d\d
    | \p{L}{3,10} \s \d{1,2}, \s (?:19|20)\d\d
    """,
    regex.VERBOSE,
)
RUNNING_ON = frozenset({Label.ABSTRACT, Label.PARAGRAPH})
LONGEST = 120  # characters
LIKELY, SURE = 0.5, 0.9  # that a block begins; that it does although a sentence is open and goes on small


def with_notices(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one that says but whose the rights are or when the paper was received is a notice.

    Yes:   [2] Ручьёв И. Лёд. 1901. | © Снегов Б. И., 2018
           Keywords: ice, snow | Received 4.05.2018
    No:    © Snow and ice are free to all
    """
    return [line.taken_for(Label.NOTICE) if _is_notice(line) else line for line in labelled]


def with_whole_notices(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; an abstract or text that goes on with a notice's sentence is more of it, up to where a block begins.

    Yes:   Open Access. This paper may be copied by | all, as long as they name it. Maps are | not meant.
    No:    Open Access. This paper may be copied by | all. | (an empty line) Ice was seen on both lakes.
           A. Frost & B. Flake (taken for a notice) | Ice was seen on both lakes.
    """
    lines = list(labelled)
    for k in range(1, len(lines)):
        above, line = lines[k - 1], lines[k]
        if above.label is not Label.NOTICE or line.label not in RUNNING_ON or at_gap(above, line):
            continue
        same = labelled[k - 1].label is line.label and line.begins <= LIKELY
        likely = line.begins <= (SURE if first_of(line.view.text) == "lower" else LIKELY)
        if same or (last_of(above.view.text) in OPEN and likely):
            lines[k] = line.taken_for(Label.NOTICE)
    return lines


def _is_notice(line: LabelledLine) -> bool:
    text = line.view.text
    if line.label not in MISTAKEN or len(text) > LONGEST:
        return False
    if RIGHTS.fullmatch(text):
        return True
    return "received" in line.view.concepts_at_start and text.lstrip("(")[:1].isupper() and bool(DATE.search(text))
