"""Starts that what stands between them and the next ones tells to be none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from papersect.articles.evidence import AHEAD
from papersect.articles.heads import OWN_FRONT
from papersect.articles.starts.start import Start
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

SHORTEST, UNSURE = 5, 0.7  # lines of an article that has no front matter, unless its start is surer than that
CITATION = re.compile(r"\[\d{1,3}(?:[,;–-]|\])|\b(?:1[89]|20)\d\d[a-z]?[);]")  # as numbers or years in brackets
ALIKE = 0.5  # of the words of two titles: the same, misread
TELLING, SAID = 5, 0.9  # words of a title that tell it from others; the share of them that its cover says
GAPS = frozenset({"unusual_gap", "stray_blank", "ornament"})
WHITE = GAPS | {"page_break"}


def with_mastheads(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; one with nothing but furniture up to the next is the masthead of that one, up to the end none."""
    masthead: Start | None = None
    for start, following in zip_longest(starts, starts[1:]):
        place = masthead.place if masthead else start.place
        end = following.place if following else len(lines)
        if all(line.label in FURNITURE for line in lines[start.place : end]):
            masthead = Start(place, start.confidence, start.evidence)
        else:
            yield Start(place, start.confidence, start.evidence)
            masthead = None


def long_enough(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts, without the unsure ones that a few lines without front matter would be the article of."""
    for start, following in zip_longest(starts, starts[1:]):
        part = lines[start.place : following.place if following else len(lines)]
        if len(part) >= SHORTEST or start.confidence > UNSURE or any(line.label in OWN_FRONT for line in part):
            yield start


def with_own_lists(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
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


def without_back_matter(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts; what comes behind the last list of references and names nobody is of the article above: an appendix,
    methods, an advertisement.

    Yes:   [9] A. Frost. Ice. 1901. | > KEY RESOURCES | Ice was bought from … (up to the end: none starts)
    No:    [9] A. Frost. Ice. 1901. | > On Snow | B. Flake | Snow is white. …
    """
    if not starts or not GAPS.isdisjoint(starts[-1].evidence):
        return list(starts)
    last = starts[-1].place
    above = next((line.label for line in reversed(lines[:last]) if line.label not in FURNITURE), None)
    named = any(line.label in OWN_FRONT - {Label.TITLE} or line.label is Label.REFERENCE for line in lines[last:])
    return list(starts) if named or above is not Label.REFERENCE else list(starts[:-1])


def _goes_on_with_front(before: Sequence[LabelledLine], after: Sequence[LabelledLine], first: bool) -> bool:
    """Whether all before is front matter, and what follows is more of the same article's.

    What has neither a title nor an abstract is no article; at the beginning of the text, nor is what lacks either: an
    abstract further on may be the last article's, in another language. A cover that a library has put before an
    article bears its title, or says how to cite it.
    """
    labels = {line.label for line in before}
    if sum(line.label is Label.PARAGRAPH for line in before) >= SHORTEST or Label.REFERENCE in labels:
        return False
    titles, more = _words_of_titles(before), _words_of_titles(after[:AHEAD])
    if not more and (Label.TOC_ENTRY not in labels or Label.ABSTRACT in labels):  # contents of a paper, or of a volume
        return bool(titles)
    if Label.TOC_ENTRY in labels:
        return False
    said = {word for line in before for word in line.view.words}
    if len(more) >= TELLING and len(more & said) >= SAID * len(more):
        return True
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
