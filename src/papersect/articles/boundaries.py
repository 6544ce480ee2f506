"""Where articles start, and what speaks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from papersect.articles.chances import FAINT, REACH, THRESHOLD, chances_of, come_back
from papersect.articles.evidence import PLAUSIBLE, evidence, weighed
from papersect.articles.heads import SURE, behind_list, below_head, first_own, head_of_page
from papersect.articles.manners import begun_alike, behind_rights
from papersect.articles.parts import begins_with_floats, is_part
from papersect.articles.sieves import long_enough, with_mastheads, with_own_lists
from papersect.articles.starts import Start
from papersect.articles.translations import starts_of_own
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

NEARLY = 0.6  # as likely as the likeliest: a masthead or a code before the title starts the article, if either does
BANNERS = HEADINGS | {Label.TITLE, Label.BANNER}


def find_starts(lines: Sequence[LabelledLine]) -> list[Start]:
    """The starts of all articles but the first, in order."""
    back = come_back(lines)
    found = peaks(
        chances_of(lines, back),
        [False, *(before.line.page != line.line.page for before, line in pairwise(lines))],
        [line.label in BANNERS for line in lines],
    )
    seen = [(place, chance, evidence(lines, place)) for place, chance in found]
    likely = [Start(place, weighed(chance, speaks), speaks) for place, chance, speaks in seen]
    starts = [
        replace(start, place=head_of_page(lines, behind_list(lines, start.place), back))
        for start in likely
        if start.confidence > THRESHOLD
        and not any(is_part(lines, k) for k in {start.place, below_head(lines, start.place)})
        and not begins_with_floats(lines, start.place)
    ]
    starts = list(long_enough(lines, list(with_mastheads(lines, starts))))
    starts = list(with_own_lists(lines, starts))
    own = set(starts_of_own(lines, [start.place for start in starts]))
    starts = [replace(start, place=first_own(lines, start.place)) for start in starts if start.place in own]
    starts = list(behind_rights(lines, starts))
    return list(begun_alike(lines, starts))


def peaks(chances: Sequence[float], page_heads: Sequence[bool], banners: Sequence[bool]) -> Iterator[tuple[int, float]]:
    """The places of every group of neighbours that together are likely to hold a start.

    The first likely one is taken, but for one at the head of its page; two if the first may be a banner over the other.

    >>> list(peaks([0.9] + [0.0] * 9 + [0.25, 0.0, 0.5] + [0.0] * 9 + [0.25], [False] * 23, [False] * 23))
    [(12, 0.75), (22, 0.25)]
    >>> chances, no = [0.0, 0.7, 0.0, 0.8], [False] * 4
    >>> list(peaks(chances, no, no)), list(peaks(chances, no, [True] * 4))
    ([(1, 1.0)], [(1, 0.7), (3, 0.8)])
    >>> list(peaks(chances, [False] * 3 + [True], no))
    [(3, 1.0)]
    """
    k = 1
    while k < len(chances):
        if chances[k] < FAINT:
            k += 1
            continue
        group = range(k, min(len(chances), k + REACH))
        total = sum(chances[n] for n in group if chances[n] >= FAINT)
        if total <= PLAUSIBLE:
            k += 1
            continue
        sure = [n for n in group if chances[n] > SURE]
        if len(sure) > 1 and banners[sure[0]] and sure[-1] > sure[0] + 1:
            yield from ((n, chances[n]) for n in (sure[0], sure[-1]))
        else:
            likely = [n for n in group if chances[n] >= NEARLY * max(chances[n] for n in group)]
            yield next((n for n in likely if page_heads[n]), likely[0]), min(1.0, total)
        k += REACH
