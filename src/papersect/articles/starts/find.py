"""Where articles start, and what speaks for it."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import attrgetter

from papersect.articles.chances import FAINT, REACH, chances_of, come_back
from papersect.articles.evidence import FRONT_SIGNS, PLAUSIBLE, evidence, weighed
from papersect.articles.heads import SURE, behind_list, below_head, first_own, head_of_page
from papersect.articles.openings.find import Opening, openings
from papersect.articles.parts import begins_with_floats, is_part
from papersect.articles.starts.letters import with_letters
from papersect.articles.starts.manners import begun_alike, behind_last_heads, behind_rights, named_alike, with_kinds
from papersect.articles.starts.numbered import with_numbered
from papersect.articles.starts.reviews import with_reviews
from papersect.articles.starts.same_authors import behind_same_authors
from papersect.articles.starts.section_titles import below_issue_sections, below_names_of_parts
from papersect.articles.starts.sieves import long_enough, with_mastheads, with_own_lists, without_back_matter
from papersect.articles.starts.start import Start
from papersect.articles.starts.surest import at_surest
from papersect.articles.starts.title_pages import behind_title_page, without_imprint
from papersect.articles.starts.translations import behind_translations, starts_of_own
from papersect.articles.starts.white import TITLES, set_off_alike
from papersect.lines.label import RUNNING
from papersect.lines.view import LabelledLine

LIKELY = 0.5  # that front matter opens an article,
POSSIBLE, SHORT = 0.3, 300  # or this where articles have so few lines in the mean
CERTAIN = 0.6  # the network, so much that it is heard whatever the front matter tells
BELIEVED = 0.5  # a start that no front matter tells of; at 0.4 twice as many are wrong in old journals
FRONT_NAMES = frozenset(FRONT_SIGNS.values())
NEARLY = 0.6  # as likely as the likeliest: a masthead or a code before the title starts the article, if either does


def find_starts(lines: Sequence[LabelledLine]) -> list[Start]:
    """The starts of all articles but the first, in order."""
    starts = _likely(lines)
    for step in STEPS:
        starts = list(step(lines, starts))
    return starts


def _at_own_lines(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts that are no translation's, each behind the furniture over it that is not its own."""
    own = set(starts_of_own(lines, [start.place for start in starts]))
    yield from (replace(start, place=first_own(lines, start.place)) for start in starts if start.place in own)


Step = Callable[[Sequence[LabelledLine], list[Start]], Iterable[Start]]
STEPS: tuple[Step, ...] = (
    with_mastheads,
    long_enough,
    with_own_lists,
    _at_own_lines,
    at_surest,
    behind_translations,
    behind_same_authors,
    behind_rights,
    behind_last_heads,
    begun_alike,
    named_alike,
    with_kinds,
    with_letters,
    with_reviews,
    below_names_of_parts,
    below_issue_sections,
    set_off_alike,
    with_numbered,
    without_back_matter,
    without_imprint,
    behind_title_page,
)
"""What drops, moves and adds starts, each of what the one before has left."""


def _likely(lines: Sequence[LabelledLine]) -> list[Start]:
    """The starts that front matter tells of, and those that anything else does, in order."""
    found = [opening for opening in openings(lines) if not _is_part(lines, opening.place)]
    sure = [opening for opening in found if opening.chance > LIKELY]
    short = bool(sure) and len(lines) < SHORT * (1 + len(sure))
    opened = [opening for opening in found if opening.chance > (POSSIBLE if short else LIKELY)]
    starts = [Start(opening.place, opening.chance, evidence(lines, opening.place)) for opening in opened]
    judged = [opening for opening in found if not short and lines[opening.place].opens < CERTAIN]
    starts += _others(lines, _stretches(opened), _stretches(judged))
    return sorted(starts, key=attrgetter("place"))


def _is_part(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line begins something, but no article."""
    places = {place, below_head(lines, place)}
    return any(is_part(lines, k) for k in places) or begins_with_floats(lines, place)


def _stretches(openings: Sequence[Opening]) -> frozenset[int]:
    return frozenset(k for opening in openings for k in opening.stretch)


def _others(lines: Sequence[LabelledLine], opened: Container[int], judged: Container[int]) -> Iterator[Start]:
    """The starts of articles without front matter, and those that contents or rights tell of.

    None is looked for among the lines where front matter has `opened` one; on those where it was `judged`, the network
    is not heard again.
    """
    back = come_back(lines)
    chances = [0.0 if k in opened else chance for k, chance in enumerate(chances_of(lines, back, judged))]
    page_heads = [False, *(before.line.page != line.line.page for before, line in pairwise(lines))]
    for place, chance in peaks(chances, page_heads, [line.label in TITLES for line in lines]):
        seen = evidence(lines, place)
        start = Start(place, weighed(chance, seen), seen)
        is_head = back[place] and lines[place].label in RUNNING and FRONT_NAMES.isdisjoint(seen)  # of any page
        if start.confidence > BELIEVED and not is_head and not _is_part(lines, place):
            yield replace(start, place=head_of_page(lines, behind_list(lines, place), back))


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
