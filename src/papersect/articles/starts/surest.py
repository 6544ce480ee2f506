"""Which line at the head of an article is its first, where the network is surer of another than of the one found.

What is seen of an opening (`papersect.articles.openings`) tells that an article opens hereabouts better than at which
line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from papersect.articles.chances import is_first
from papersect.articles.heads import behind_names
from papersect.articles.starts.manners import is_kind
from papersect.articles.starts.start import Start
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

SURE, SURER = 0.5, 0.1  # of a line over or under the one found; how much surer than of that one
NAMES, NAMED_BY = 6, (0.3, 0.4)  # lines of a signature, at most; unlikely to be a start, beside the line below them
NOTICES, SECTION_TITLE = 6, 3  # lines of notices over a title; of a section's title over an article
NUMBERED = re.compile(r"\d\d")
HEAD_OF_PAGE = frozenset({Label.BANNER, Label.RUNNING_HEADER})
OVER_ARTICLES = frozenset({Label.BANNER, Label.TITLE, Label.HEADING_1})


def at_surest(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts, each at the line of its head that the network thinks it is.

    Yes:   [9] A. Frost. Ice. 1901. | > Annals of Ice 12 (2014) | doi:10.99999/ice.12 | On Snow (the title was found)
           It melts. | C. Hail, Frostburg | > On Snow (the signature was found)
           It melts. | BOOK REVIEWS | > A. Frost. The Ice. 212 pp. (the title of the section was found)
    No:    It melts. | > REVIEW ARTICLE | On Snow
    """
    for start in starts:
        place = _below_section_title(lines, _below_signature(lines, start.place))
        yield replace(start, place=_over_notices(lines, place))


def _below_signature(lines: Sequence[LabelledLine], place: int) -> int:
    """The place below names that sign what stands above them, or the same place."""
    below = behind_names(lines, place, NAMES)
    if below in (place, len(lines)):
        return place
    most, least = NAMED_BY
    return below if lines[place].opens < most and lines[below].opens >= least else place


def _below_section_title(lines: Sequence[LabelledLine], place: int) -> int:
    """The likeliest place right below a title that is not the article's own, or the same place."""
    if lines[place].label not in OVER_ARTICLES or is_kind(lines[place]):
        return place
    return _surest(lines, place, range(place + 1, min(len(lines), place + SECTION_TITLE)))


def _over_notices(lines: Sequence[LabelledLine], place: int) -> int:
    """The likeliest place among the notices right over another, the head of their page included, or that one."""
    first = place
    while first > max(0, place - NOTICES) and lines[first - 1].label is Label.NOTICE:
        first -= 1
    if first and _heads_page(lines, first - 1):
        first -= 1
    return _surest(lines, place, range(first, place))


def _heads_page(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether the name of what the article is printed in stands first on its page: with a year, a volume or pages.

    Yes:   (page end) > Workshop on Ice, pages 19-27, | Frostburg, 2009 | On Snow
    No:    (page end) > Third session: Ice | On Snow
    """
    line = lines[place]
    return line.label in HEAD_OF_PAGE and is_first(lines, place) and NUMBERED.search(line.view.text) is not None


def _surest(lines: Sequence[LabelledLine], place: int, others: Iterable[int]) -> int:
    least = max(SURE, lines[place].opens + SURER)
    return max((place, *(k for k in others if lines[k].opens >= least)), key=lambda k: lines[k].opens)
