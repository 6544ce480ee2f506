"""What the white space over the articles of a volume tells of others: printers set all of them off alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter

from papersect.articles.chances import REACH
from papersect.articles.evidence import evidence
from papersect.articles.parts import is_part
from papersect.articles.starts.start import Start
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

WIDE, ALIKE = 3, 3  # empty lines over an article that are more than paragraphs have; articles set off so
SOME = 2  # empty lines that set something off at all
THOUGHT = 0.15  # the least the network thinks of a start that is set off as others are
TITLES = HEADINGS | {Label.TITLE, Label.BANNER}
SIGNED, SURE = frozenset({"affiliations", "abstract"}), 0.9  # evidence of an article, where its start is that sure


def set_off_alike(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts; where several articles have the same wide white space over them, what is set off by less starts
    none, unless it says where its authors are, or has an abstract, and a title set off by as much starts one where the
    network sees the least.

    Yes:   (4 empty lines) > ON ICE … (4) > ON SNOW … (4) > ON HAIL … (4) > BOOK REVIEWS
           (3) > ON ICE … (3) > ON SNOW … (3) > ON HAIL … (2) > ON FOG | A. Frost, University of Hail
    No:    (4) ON ICE … (4) ON SNOW … (4) ON HAIL … (3) > A LETTER FROM DR. FROST
    """
    gaps = Counter(lines[start.place].line.blank_before for start in starts)
    wide = max((gap for gap, count in gaps.items() if gap >= WIDE and count >= ALIKE), default=None)
    if wide is None:
        return list(starts)
    kept = [start for start in starts if _is_signed(start) or not _is_set_off_by_less(lines, start.place, wide)]
    return sorted([*kept, *_others(lines, kept, wide)], key=attrgetter("place"))


def _is_signed(start: Start) -> bool:
    return start.confidence > SURE and not SIGNED.isdisjoint(start.evidence)


def _is_set_off_by_less(lines: Sequence[LabelledLine], place: int, wide: int) -> bool:
    """Whether less white space than `wide`, and no page end, stands over a line."""
    line, above = lines[place].line, lines[place - 1].line
    return line.page == above.page and SOME <= line.blank_before < wide


def _others(lines: Sequence[LabelledLine], starts: Sequence[Start], wide: int) -> Iterator[Start]:
    """What else is set off so, far from any start."""
    near = {k for start in starts for k in range(start.place - REACH, start.place + REACH + 1)}
    for k in range(1, len(lines)):
        line = lines[k]
        set_off = line.line.blank_before >= wide and line.label in TITLES and line.opens > THOUGHT
        if set_off and k not in near and not is_part(lines, k):
            near.update(range(k, k + REACH + 1))
            yield Start(k, line.opens, evidence(lines, k))
