"""The line an article begins with: the head of its page, what comes behind a list, what stands under a banner."""

from __future__ import annotations

import re
from collections.abc import Sequence

from papersect.articles.chances import HEAD_LINES, REACH, counts_anew, is_first
from papersect.languages.concepts import PART_NAMES
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine
from papersect.text.scripts import is_cyrillic

DOI = re.compile(r"(?:https?://(?:dx\.)?)?doi\b", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
HEAD = frozenset({Label.PAGE_NUMBER, Label.RUNNING_HEADER, Label.NOTICE, Label.BANNER})
OVER = HEAD - {Label.NOTICE}  # a notice may be of the article: when it was received
OWN_FRONT = frozenset({Label.TITLE, Label.AUTHOR, Label.ABSTRACT, Label.CLASSIFICATION})
PLACES = frozenset({Label.AFFILIATION, Label.ADDRESS, Label.EMAIL})
NAMING = PLACES | {Label.AUTHOR}
SURE = 0.5  # two so likely in one group are two starts


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


def below_head(lines: Sequence[LabelledLine], place: int) -> int:
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

    Which journal's head or number over its title is its own, nothing tells: there it starts with them. What the network
    takes for a banner is the title of a section, unless it has the looks of a masthead.

    Yes:   SECTION 2. ICE | > On Ice | Ada Storm
           VARIA | > On Ice | Ada Storm   (a banner)
           Annals of Ice | > UDC 551.3 | On Ice
    No:    Annals of Ice | 17 | > On Ice
           Annals of Ice 17 (1901) 3 | > doi:10.551/3 | On Ice   (it belongs to the journal's head)
    """
    own = next((k for k in range(place, len(lines)) if lines[k].label not in OVER), place)
    if lines[own].label is Label.CLASSIFICATION:
        return place if DOI.match(lines[own].view.text) else own
    over = range(own - 1, place - 1, -1)
    last = next((k for k in over if names_part(lines[k]) or _is_section_title(lines, k, own)), None)
    return place if last is None else next((k for k in range(last, own) if lines[k].label is not Label.BANNER), own)


def _is_section_title(lines: Sequence[LabelledLine], k: int, own: int) -> bool:
    """Whether a line over an article is the title of a section; a masthead has a year, or notices below it. Where the
    network is sure that the article opens there, it is heard."""
    banner, below = lines[k], lines[own]
    if banner.label is not Label.BANNER or below.label is Label.NOTICE or banner.opens > max(SURE, below.opens):
        return False
    return YEAR.search(banner.view.text) is None


def behind_names(lines: Sequence[LabelledLine], place: int, most: int) -> int:
    """The first line from a place on that names nobody and no institution, looked for among so many; else that behind
    them."""
    end = min(len(lines), place + most)
    return next((k for k in range(place, end) if lines[k].label not in NAMING), end)


def names_part(line: LabelledLine) -> bool:
    """Whether a line begins as the title of a part of a volume: a section, a session, a conference."""
    return not PART_NAMES.isdisjoint(line.view.concepts_at_start)


def below_section_title(lines: Sequence[LabelledLine], place: int) -> int:
    """The names under a title, where another title follows them in the same letters: the first is that of a section.

    Yes:   MEDICINE | > A. Frost | University of Hail | On Ice
    No:    О льде | А. Мороз | On Ice   (a translation)
           > On Ice | A. Frost | Ice is cold.
    """
    names = place + 1
    below = next((k for k in range(names, min(len(lines), names + REACH)) if lines[k].label not in NAMING), names)
    title, other = lines[place], lines[min(below, len(lines) - 1)]
    if below == names or {title.label, other.label} != {Label.TITLE} or lines[names].label is not Label.AUTHOR:
        return place
    return names if is_cyrillic(title.view.text) == is_cyrillic(other.view.text) else place
