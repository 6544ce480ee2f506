"""Which reference lines make up one list, and what holds for a list as a whole, measured once."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from papersect.blocks.entries.names import KINDS, opening
from papersect.blocks.entries.numbering import KEY, Mark, mark_at, running
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

FLOATS = FURNITURE | {Label.FOOTNOTE, Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE, Label.FIGURE}
FLOATS |= {Label.FIGURE_CAPTION}
STOPS = frozenset(".;)]/0123456789")
WIDEST_GAP = 8  # so many lines of running text between two reference lines make two lists of them


@dataclass(frozen=True, slots=True)
class Seen:
    """What is read off the start of one line of a list."""

    mark: Mark | None
    has_key: bool
    body: str
    name_kind: str
    name_key: str


@dataclass(frozen=True, slots=True)
class EntryList:
    """The reference lines of one list, what is seen at their starts, and what holds for the list.

    `chained` are positions that carry the running number or, in a list that has them, a key such as [AB12];
    `sorted_names` those whose names stand in alphabetical order; `sure` those where an entry hardly fails to begin.
    `width` is the length of a full line, in characters; the shares are of all lines.
    """

    lines: tuple[LabelledLine, ...]
    seen: tuple[Seen, ...]
    chained: frozenset[int]
    sorted_names: frozenset[int]
    sure: frozenset[int]
    usual_name: str
    width: int
    left_indent: int
    indented_share: float
    blank_share: float
    chained_share: float
    named_share: float
    sorted_share: float


def lists_of(labelled: Sequence[LabelledLine]) -> Iterator[list[LabelledLine]]:
    """The reference lines, parted where much running text lies between them."""
    current: list[LabelledLine] = []
    gap = 0
    for item in labelled:
        if item.label is Label.REFERENCE:
            if current and gap > WIDEST_GAP:
                yield current
                current = []
            current.append(item)
            gap = 0
        elif item.label not in FLOATS:
            gap += 1
    if current:
        yield current


def measure(lines: Sequence[LabelledLine]) -> EntryList:
    """A list with all that holds for it."""
    seen = tuple(_see(item.view.text) for item in lines)
    chained = running([s.mark for s in seen]) or _keyed(seen)
    starts = [seen[k] for k in chained] or seen
    ways = Counter(KINDS[s.name_kind] for s in starts if s.name_kind)
    usual = ways.most_common(1)[0][0] if ways else ""
    sorted_names = _sorted_names(seen)
    indents = [item.view.indent for item in lines]
    left = min(indents, default=0)
    lengths = sorted(len(item.view.text) + item.view.indent - left for item in lines)
    named = sum(bool(s.name_kind) for s in seen)
    return EntryList(
        lines=tuple(lines),
        seen=seen,
        chained=chained,
        sorted_names=sorted_names,
        sure=_sure(lines, seen, chained, sorted_names, usual),
        usual_name=usual,
        width=lengths[len(lengths) * 9 // 10],
        left_indent=left,
        indented_share=sum(indent > left + 1 for indent in indents) / len(lines),
        blank_share=sum(item.line.blank_before > 0 for item in lines) / len(lines),
        chained_share=len(chained) / len(lines),
        named_share=named / len(lines),
        sorted_share=len(sorted_names) / max(1, named),
    )


@lru_cache(maxsize=4096)  # a list is looked at twice: whether it is one, and where its entries begin
def _see(text: str) -> Seen:
    mark = mark_at(text)
    key = None if mark else KEY.match(text)
    body = text[mark.end :].lstrip() if mark else text[key.end() :].lstrip() if key else text
    return Seen(mark, key is not None, body, *opening(body))


def _keyed(seen: Sequence[Seen]) -> frozenset[int]:
    """The positions that begin with a key, where keys are a habit of the list."""
    keyed = frozenset(k for k, one in enumerate(seen) if one.has_key)
    return keyed if len(keyed) > max(2, 0.08 * len(seen)) else frozenset()


def _sure(
    lines: Sequence[LabelledLine],
    seen: Sequence[Seen],
    chained: frozenset[int],
    sorted_names: frozenset[int],
    usual: str,
) -> frozenset[int]:
    """Where entries begin without much doubt: at the running numbers, else at sorted names after a full stop."""
    if len(chained) > max(2, 0.04 * len(seen)):
        return chained
    return frozenset(
        k for k in sorted_names if k and KINDS[seen[k].name_kind] == usual and lines[k - 1].view.text[-1] in STOPS
    )


def _sorted_names(seen: Sequence[Seen]) -> frozenset[int]:
    """The longest rising rows of name keys, one for each script (by the first letter's block of 1024 code points).

    A dash repeats the name before it, and so is always in order.
    """
    scripts: dict[int, list[int]] = defaultdict(list)
    dashes: list[int] = []
    for position, one in enumerate(seen):
        if one.name_kind == "dash":
            dashes.append(position)
        elif one.name_key:
            scripts[ord(one.name_key[0]) >> 10].append(position)
    rises = [_longest_rise([(seen[k].name_key, k) for k in row]) for row in scripts.values()]
    return frozenset(dashes).union(*rises)


def _longest_rise(pairs: Sequence[tuple[str, int]]) -> list[int]:
    """Positions of a longest row of keys that never falls, by patience sorting."""
    tops: list[str] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (key, _) in enumerate(pairs):
        pile = bisect_right(tops, key)
        tops[pile : pile + 1] = [key]
        ends[pile : pile + 1] = [at]
        before.append(ends[pile - 1] if pile else -1)
    row = []
    at = ends[-1] if ends else -1
    while at >= 0:
        row.append(pairs[at][1])
        at = before[at]
    return row[::-1]
