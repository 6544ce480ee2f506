"""Letters to an editor, and the answers to them, that a salutation tells of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import attrgetter

from papersect.articles.chances import REACH
from papersect.articles.evidence import evidence
from papersect.articles.starts import Start
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

TITLED = frozenset({Label.TITLE, *HEADINGS})
OPENS = 0.3  # how likely a salutation that stands alone as a title starts a letter, at least
CHANCE = 0.6  # that a letter starts where its title and its salutation stand


def with_letters(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> list[Start]:
    """The starts, and those of letters: a title right over a salutation, or a title that is one.

    Yes:   It melts. | A. Storm, Frostburg | > On hail | Sir, It hails.
           It melts. | A. Storm, Frostburg | > The author replies | It does.
    No:    He wrote to the mayor: | Dear Sir, It hails.
    """
    known = list(starts)
    for place in range(1, len(lines)):
        head = _head_of_letter(lines, place)
        if head and not any(head - REACH < start.place <= place for start in known):
            known.append(Start(head, CHANCE, evidence(lines, head)))
    return sorted(known, key=attrgetter("place"))


def _head_of_letter(lines: Sequence[LabelledLine], place: int) -> int:
    """The first line of the title that ends with a salutation, or stands right over it; 0 where none does."""
    line = lines[place]
    if "salutation" not in line.view.concepts_at_start:
        return 0
    head = place
    while head > 1 and lines[head - 1].label in TITLED and place - head < REACH:
        head -= 1
    titled = any(above.label is Label.TITLE for above in lines[head:place])
    alone = line.label in TITLED and line.opens >= OPENS
    return head if titled or alone else 0
