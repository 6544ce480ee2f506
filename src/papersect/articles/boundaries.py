"""Where articles start, and what speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest

import regex

from papersect.articles.chances import (
    CAPTIONS,
    FAINT,
    FLOATING,
    HEAD_LINES,
    REACH,
    STRAY,
    THRESHOLD,
    chances_of,
    come_back,
    counts_anew,
    is_first,
)
from papersect.articles.evidence import AHEAD, PLAUSIBLE, evidence, weighed
from papersect.articles.translations import starts_of_own
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import lexicon
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

SURE = 0.5  # two so likely in one group are two starts
SHORTEST, UNSURE = 5, 0.7  # lines of an article that has no front matter, unless its start is surer than that
NEARLY = 0.6  # as likely as the likeliest: a masthead or a code before the title starts the article, if either does
FIRST_LINES = 8  # of an article, by which one sees whether it is but a heap of figures
BACK_MATTER, BACK_MATTER_LENGTH = frozenset({"appendix", "reference_list"}), 60  # characters
CITATION = re.compile(r"\[\d{1,3}(?:[,;–-]|\])|\b(?:1[89]|20)\d\d[a-z]?[);]")  # as numbers or years in brackets
DOI = re.compile(r"(?:https?://(?:dx\.)?)?doi\b", re.IGNORECASE)
BANNERS = HEADINGS | {Label.TITLE, Label.BANNER}
SECTIONING = frozenset({"part", "conference"})
HEAD = frozenset({Label.PAGE_NUMBER, Label.RUNNING_HEADER, Label.NOTICE, Label.BANNER})
OVER = HEAD - {Label.NOTICE}  # a notice may be of the article: when it was received
OWN_FRONT = frozenset({Label.TITLE, Label.AUTHOR, Label.ABSTRACT, Label.CLASSIFICATION})
AUTHORED = frozenset({Label.AUTHOR, Label.CLASSIFICATION})  # a chapter has a title, too, and may have an abstract
OF_ARTICLES = frozenset({Label.REFERENCE, Label.TOC_ENTRY})  # whoever has these is an article, or tells of several
SURNAME = regex.compile(r"\p{Lu}[\p{L}-]{3,}")
RIGHTS = regex.compile(r"© .{0,50} \b\p{Lu}\. .{0,50}", regex.VERBOSE)  # somebody's, with initials
MANNER = 0.5  # of the articles of a volume, that begin with the same kind of line
OVER_SECTIONS = frozenset({Label.BANNER, Label.TITLE, Label.TOC_ENTRY, Label.RUNNING_HEADER, *HEADINGS})
NAMES_OVER = FURNITURE | {Label.AUTHOR, Label.CLASSIFICATION, Label.AFFILIATION, Label.EMAIL, Label.ADDRESS}
ALIKE = 0.5  # of the words of two titles: the same, misread
WHITE = frozenset({"page_break", "unusual_gap", "stray_blank", "ornament"})


@dataclass(frozen=True, slots=True)
class Start:
    """A line at which an article starts, how sure that is, and what spoke for it."""

    place: int
    confidence: float
    evidence: list[str]


def find_starts(lines: Sequence[LabelledLine]) -> list[Start]:
    """The starts of all articles but the first, in order."""
    back = come_back(lines)
    found = peaks(
        chances_of(lines, back),
        [False, *(before.line.page != line.line.page for before, line in pairwise(lines))],
        [line.label in BANNERS for line in lines],
    )
    seen = [(place, chance, evidence(lines, place)) for place, chance in found]
    starts = [
        Start(head_of_page(lines, behind_list(lines, place), back), weighed(chance, speaks), speaks)
        for place, chance, speaks in seen
        if weighed(chance, speaks) > THRESHOLD
        and not any(is_part(lines, k) for k in {place, _below_head(lines, place)})
        and not begins_with_floats(lines, place)
    ]
    starts = list(_long_enough(lines, list(_with_mastheads(lines, starts))))
    starts = list(_with_own_lists(lines, starts))
    own = set(starts_of_own(lines, [start.place for start in starts]))
    starts = [replace(start, place=first_own(lines, start.place)) for start in starts if start.place in own]
    starts = list(_behind_rights(lines, starts))
    return list(_begun_alike(lines, starts))


def peaks(chances: Sequence[float], page_heads: Sequence[bool], banners: Sequence[bool]) -> Iterator[tuple[int, float]]:
    """The places of every group of neighbours that together are likely to hold a start.

    The first likely one is taken, but for one at the head of its page; two if the first may be a banner over the other.

    >>> list(peaks([0.9] + [0.0] * 9 + [0.25, 0.0, 0.5] + [0.0] * 9 + [0.25], [False] * 23, [False] * 23))
    [(12, 0.75)]
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


def _with_mastheads(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; one with nothing but furniture up to the next is the masthead of that one."""
    masthead: Start | None = None
    for start, following in zip_longest(starts, starts[1:]):
        place = masthead.place if masthead else start.place
        end = following.place if following else len(lines)
        if following and all(line.label in FURNITURE for line in lines[start.place : end]):
            masthead = Start(place, start.confidence, start.evidence)
        else:
            yield Start(place, start.confidence, start.evidence)
            masthead = None


def _long_enough(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts, without the unsure ones that a few lines without front matter would be the article of."""
    for start, following in zip_longest(starts, starts[1:]):
        part = lines[start.place : following.place if following else len(lines)]
        if len(part) >= SHORTEST or start.confidence > UNSURE or any(line.label in OWN_FRONT for line in part):
            yield start


def _with_own_lists(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts, without those that would part a title from its authors, or citations from their list: the text
    before cites works but lists none, the text after lists them, and nothing but a title stands between, in no white
    space."""
    begin = 0
    for start, following in zip_longest(starts, starts[1:]):
        after = lines[start.place : following.place if following else len(lines)]
        if _goes_on_with_front(lines[begin : start.place], after, begin == 0):
            continue
        parted = not WHITE.isdisjoint(start.evidence)
        parted |= any(line.label in OWN_FRONT - {Label.TITLE} for line in after[:AHEAD])
        if parted or _has_list(lines[begin : start.place]) or not _has_list(after) or not _cites(lines, begin, start):
            yield start
            begin = start.place


def _goes_on_with_front(before: Sequence[LabelledLine], after: Sequence[LabelledLine], first: bool) -> bool:
    """Whether all before is front matter, and what follows is more of the same article's.

    What has neither a title nor an abstract is no article; at the beginning of the text, nor is what lacks either: an
    abstract further on may be the last article's, in another language. A cover that a library has put before an
    article bears its title.
    """
    labels = {line.label for line in before}
    if sum(line.label is Label.PARAGRAPH for line in before) >= SHORTEST or not labels.isdisjoint(OF_ARTICLES):
        return False
    titles, more = _words_of_titles(before), _words_of_titles(after[:AHEAD])
    if not more:
        return bool(titles)
    if 2 * sum(line.label in FURNITURE for line in before) > len(before):
        return False
    lacks = (not titles, Label.ABSTRACT not in labels)
    return (any(lacks) if first else all(lacks)) or len(titles & more) >= ALIKE * len(titles | more)


def _words_of_titles(lines: Sequence[LabelledLine]) -> set[str]:
    return {word for line in lines if line.label is Label.TITLE for word in line.view.words}


def _has_list(part: Sequence[LabelledLine]) -> bool:
    return sum(line.label is Label.REFERENCE for line in part) >= SHORTEST


def _cites(lines: Sequence[LabelledLine], begin: int, start: Start) -> bool:
    found = sum(CITATION.search(line.view.text) is not None for line in lines[begin : start.place])
    return found >= SHORTEST


def head_of_page(lines: Sequence[LabelledLine], place: int, back: Sequence[bool]) -> int:
    """The first line of the furniture over a start, if it is the head of its page.

    Where no page breaks are kept, what stands between a list of references and the start is the head of its page unless
    it has stood there before (`back`), and a number is the page's own if it does not go on from the last one.
    """
    first = place
    while first and place - first < HEAD_LINES and lines[first - 1].label in HEAD and not is_first(lines, first):
        first -= 1
    if first < place and is_first(lines, first):
        return first
    first = place
    while place - first < HEAD_LINES and _heads(lines, first - 1, back):
        first -= 1
    if first and lines[first - 1].label is Label.REFERENCE:
        return first
    return place - 1 if place and _heads(lines, place - 1, back) and counts_anew(lines, place - 1) else place


def _heads(lines: Sequence[LabelledLine], k: int, back: Sequence[bool]) -> bool:
    """Whether a line may be of the head of the page that goes on below it."""
    if k < 0 or lines[k].label not in HEAD | {Label.RUNNING_FOOTER} or is_first(lines, k + 1):
        return False
    return counts_anew(lines, k) if lines[k].label is Label.PAGE_NUMBER else not back[k]


def _below_head(lines: Sequence[LabelledLine], place: int) -> int:
    """The first line that is not of the head of its page."""
    return next((k for k in range(place, min(len(lines), place + HEAD_LINES)) if lines[k].label not in HEAD), place)


def behind_list(lines: Sequence[LabelledLine], place: int) -> int:
    """The line with which front matter begins behind a list of references, for a start among its last lines, unless it
    is sure and begins a page: a head of the page, taken for an entry."""
    if lines[place].opens > SURE and is_first(lines, place):
        return place
    k = place
    while k < min(len(lines), place + REACH) and lines[k].label is Label.REFERENCE:
        k += 1
    behind = k < len(lines) and place and lines[place - 1].label is Label.REFERENCE and lines[k].label in OWN_FRONT
    return k if behind else place


def first_own(lines: Sequence[LabelledLine], place: int) -> int:
    """The line of an article that starts with furniture at which it starts itself: a classification code, or what
    comes after the title of a section.

    Which journal's head, number or name over its title is its own, nothing tells: there it starts with them.

    Yes:   SECTION 2. ICE | > On Ice | Ada Storm
           Annals of Ice | > UDC 551.3 | On Ice
    No:    Annals of Ice | 17 | > On Ice
           Annals of Ice 17 (1901) 3 | > doi:10.551/3 | On Ice   (it belongs to the journal's head)
    """
    own = next((k for k in range(place, len(lines)) if lines[k].label not in OVER), place)
    if lines[own].label is Label.CLASSIFICATION:
        return place if DOI.match(lines[own].view.text) else own
    titled = [k for k in range(place, own) if not SECTIONING.isdisjoint(lines[k].view.concepts_at_start)]
    return next((k for k in range(titled[-1], own) if lines[k].label is not Label.BANNER), own) if titled else place


def _behind_rights(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; a line that says that somebody has the rights is of the article above, unless an author of the one
    below is meant.

    Yes:   On Ice | A. Frost | … | © A. Frost, 2018 | > On Snow | B. Flake
    No:    On Ice | A. Frost | … | > © B. Flake, 2018 | On Snow | B. Flake
    """
    for start in starts:
        text, below = lines[start.place].view.text, _names(lines[start.place + 1 :][: HEAD_LINES + REACH])
        owners = {word.casefold() for word in SURNAME.findall(text)} if RIGHTS.fullmatch(text) else set()
        yield replace(start, place=start.place + 1) if owners and below and not owners & below else start


def _names(lines: Sequence[LabelledLine]) -> set[str]:
    return {word for line in lines if line.label in FRONT for word in line.view.words}


def _begun_alike(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; where most articles of a volume begin with a code or a name, what stands over the name of another,
    whose title comes after that, is the title of a section, and the names right over a title are of its article.

    Yes:   A. Storm | On Ice, … B. Flake | On Snow, … LAW | > C. Hail | On Law
           A. Storm | On Ice, … B. Flake | On Snow, … > C. Hail | University of Hail | On Law (the start was here)
    No:    A. Storm | On Ice, … B. Flake | On Snow, … On Law | C. Hail
    """
    begun = Counter(lines[start.place].label for start in starts)
    usual = next(
        (label for label in sorted(AUTHORED) if MANNER * len(starts) <= begun[label] and begun[label] > 1), None
    )
    for start in starts:
        ahead = [line.label for line in lines[start.place : start.place + HEAD_LINES + REACH]]
        over = ahead.index(usual) if usual in ahead[:HEAD_LINES] else 0
        titled = Label.TITLE in ahead[over:] and not {*ahead[:over]} - OVER_SECTIONS
        place = start.place + over if titled else start.place
        if usual is not None and lines[place].label is Label.TITLE:
            place = _first_named(lines, place, usual)
        yield replace(start, place=place)


def _first_named(lines: Sequence[LabelledLine], place: int, label: Label) -> int:
    """The line with a label from which front matter or furniture leads up to a place, or that place."""
    first = place
    for k in range(place - 1, max(0, place - HEAD_LINES) - 1, -1):
        if lines[k].label not in NAMES_OVER:
            break
        first = k if lines[k].label is label else first
    return first


def is_part(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line begins a chapter, an appendix, a section or a caption, and nothing of an author follows.

    Yes:   A.5 References cited in Appendix A
    No:    On the References of Old Maps
           Ada Storm
    """
    view = lines[place].view
    if lines[place].label in CAPTIONS:
        return True
    names_section = bool(SECTION_NAMES & view.concepts_of_whole) and STRAY not in lines[place].signs
    names_section |= "part" in view.concepts_at_start and any(map(str.isdigit, view.text))
    speaks_of_back = len(view.text) <= BACK_MATTER_LENGTH and bool(BACK_MATTER & lexicon().within(view.words))
    if not names_section and not speaks_of_back:
        return False
    return not any(line.label in AUTHORED for line in lines[place : place + AHEAD])


def begins_with_floats(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether tables, drawings or their captions begin a page: they are gathered behind papers, not before them.

    Yes:   FIGURE CAPTIONS | Fig. 1. The old pier. | Fig. 2. The new pier.
    No:    On Piers | Ada Storm | Fig. 1. The old pier.
    """
    labels = [line.label for line in lines[place : place + AHEAD] if line.label not in FURNITURE][:FIRST_LINES]
    floating = sum(label in FLOATING for label in labels)
    return is_first(lines, place) and not FRONT.intersection(labels) and 4 * floating >= 3 * len(labels) > 0
