"""Reviews of books, which start with what book it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from papersect.articles.chances import REACH
from papersect.articles.evidence import evidence
from papersect.articles.heads import NAMING
from papersect.articles.starts.start import Start, with_more
from papersect.lines.books import tells_of_book
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

CHANCE = 0.6  # that a review starts there
SIGNATURE = NAMING | FURNITURE


def with_reviews(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts, and those of reviews: a title that tells price or pages, behind a signature under a text.

    Yes:   It melts. | A. Storm | > B. Frost, On Hail, Frostburg, 2018, 212 p. | It hails.
    No:    It melts. | > B. Frost, On Hail, Frostburg, 2018, 212 p.   (signed by nobody: perhaps cited)
    """
    return with_more(starts, (Start(place, CHANCE, evidence(lines, place)) for place in _titles_of_books(lines)))


def _titles_of_books(lines: Sequence[LabelledLine]) -> Iterator[int]:
    for place in range(1, len(lines)):
        if lines[place].label is not Label.TITLE or lines[place - 1].label not in SIGNATURE:
            continue
        title = list(takewhile(lambda line: line.label is Label.TITLE, lines[place : place + REACH]))
        if _is_signed(lines, place) and tells_of_book(" ".join(line.view.text for line in title)):
            yield place


def _is_signed(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether right above a line somebody signs a text."""
    above = list(takewhile(lambda line: line.label in SIGNATURE, reversed(lines[max(0, place - REACH) : place])))
    end = place - len(above)
    signed = any(line.label is Label.AUTHOR for line in above)
    return signed and end > 0 and lines[end - 1].label is Label.PARAGRAPH
