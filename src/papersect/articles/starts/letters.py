"""Letters to an editor, and the answers to them, that a salutation tells of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from papersect.articles.chances import REACH
from papersect.articles.evidence import evidence
from papersect.articles.starts.start import Start, with_more
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

TITLED = frozenset({Label.TITLE, *HEADINGS})
OVER_TEXT = (FRONT | FURNITURE) - {Label.ABSTRACT, Label.KEYWORDS}
FARTHEST = 40  # lines of titles and names over a letter
OPENS = 0.3  # how likely a salutation that stands alone as a title starts a letter, at least
CHANCE = 0.6  # that a letter starts where its title and its salutation stand


def with_letters(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts, and those of letters: a title right over a salutation, or a title that is one, if the network thinks
    it likely, too.

    Yes:   It melts. | A. Storm, Frostburg | > On hail | Sir, It hails.
           It melts. | A. Storm, Frostburg | > The author replies | It does.
    No:    He wrote to the mayor: | Dear Sir, It hails.
           > LETTERS | On hail | A. Storm, Frostburg | Sir, (a title) | It hails.   (the start is known)
    """
    known = frozenset(start.place for start in starts)
    new = (place for place in _letters(lines) if not _is_begun(lines, place, known))
    return with_more(starts, (Start(place, CHANCE, evidence(lines, place)) for place in new))


def _is_begun(lines: Sequence[LabelledLine], place: int, known: frozenset[int]) -> bool:
    """Whether nothing but titles, names and furniture stands between a known start and a place."""
    above = takewhile(lambda k: lines[k].label in OVER_TEXT, range(place - 1, max(-1, place - 1 - FARTHEST), -1))
    return not known.isdisjoint(above)


def _letters(lines: Sequence[LabelledLine]) -> Iterator[int]:
    """The first lines of letters, none of them the first of the text."""
    begun = next((k for k, line in enumerate(lines) if line.label not in FURNITURE), len(lines))
    for place in range(begun + 1, len(lines)):
        line = lines[place]
        if "salutation" not in line.view.concepts_at_start:
            continue
        head = place
        while head > 0 and lines[head - 1].label in TITLED and place - head < REACH:
            head -= 1
        titled = any(above.label is Label.TITLE for above in lines[head:place])
        alone = line.label in TITLED and line.opens >= OPENS
        if head > begun and (titled or alone):
            yield head
