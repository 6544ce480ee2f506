"""All lines of a text at once, so that a cheap question is asked of all of them in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from papersect.lines.characters import blocks_of
from papersect.lines.shape import BULLET
from papersect.lines.view import LineView

Marks = NDArray[np.bool_]
Counts = NDArray[np.intp]
KINDS = "\t !\"#$%&'()*+,-./0:;<=>?@A[\\]^_`a{|}~g" + BULLET  # all that shapes are made of
RIM = "\n"  # stands between lines
BLANKS = " \t" + RIM
ANY = KINDS + RIM
BITS = np.zeros(256, np.uint64)
BITS[[ord(kind) for kind in KINDS]] = 2 ** np.arange(len(KINDS), dtype=np.uint64)

Places = Sequence[int] | NDArray[np.integer]
Choice = Callable[["Lines"], Marks]
Concepts = Mapping[str, Sequence[int]]


class Lines:
    """A text's lines; most answers are masks, true for the lines that have what is asked for."""

    def __init__(self, views: Sequence[LineView]) -> None:
        self.views = views
        self.lengths = np.fromiter([len(view.shape) for view in views], np.intp, len(views))
        self.tokens = views[0].facts.tokens.counts.astype(np.intp)
        self._coded = _coded(RIM + RIM.join([view.shape for view in views]) + RIM)
        self._kinds = np.frombuffer(self._coded, np.uint8)
        self._ends = np.cumsum(self.lengths + 1)
        self._starts = self._ends - self.lengths
        self._masks: dict[Choice, Marks] = {}

    def where(self, choice: Choice) -> Marks:
        """Lines of a choice, which is made once."""
        if choice not in self._masks:
            self._masks[choice] = choice(self)
        return self._masks[choice]

    def having(self, piece: str) -> Marks:
        """Lines with a piece of shape."""
        if len(piece) == 1:
            return self.having_any(piece)
        first, *others = _coded(piece)
        count = max(0, len(self._kinds) - len(others))
        hits = self._kinds[:count] == first
        for k, kind in enumerate(others, 1):
            hits &= self._kinds[k : k + count] == kind
        return self._over(np.flatnonzero(hits))

    def having_any(self, kinds: str) -> Marks:
        """Lines with one of some kinds of character."""
        found: Marks = (self._present & np.bitwise_or.reduce(BITS[[*_coded(kinds)]])) > 0
        return found

    def spelling(self, piece: str) -> Marks:
        """Lines whose text, the capitals of ASCII made small, has a piece."""
        wanted, found, line, end = piece.encode(), [], 0, 0
        while (start := self._small.find(wanted, end)) >= 0:
            line += self._small.count(b"\n", end, start)
            found.append(line)
            end = start + 1
        return self.at(found)

    def at(self, places: Places) -> Marks:
        """Lines at some places."""
        marks = np.zeros(len(self.views), np.bool_)
        marks[places] = True
        return marks

    def beginning(self, kinds: str, then: str = ANY) -> Marks:
        """Lines that begin with one of some kinds, and then have one of others, or of their rim."""
        return self._at(self._starts, kinds) & self._at(self._starts + 1, then)

    def ending(self, kinds: str, after: str = ANY) -> Marks:
        """Lines that end with one of some kinds, and have one of others before it, or their rim."""
        return self._at(self._ends - 1, kinds) & self._at(self._ends - 2, after)

    def count(self, kind: str) -> Counts:
        """How many characters of a kind each line has."""
        return self._summed(self._kinds == ord(kind))

    def between(self, before: str, kinds: str, after: str) -> Counts:
        """How many characters of some kinds stand in each line between two of others, or between those and a rim."""
        left, here, right = (_among(self._coded, wanted) for wanted in (before, kinds, after))
        return self._summed(np.pad(left[:-2] & here[1:-1] & right[2:], 1))

    def in_a_row(self, kind: str, *others: str) -> Marks:
        """Lines with runs of one kind of character before, between and after which stand some of the others."""
        parted = np.flatnonzero(self._kinds != ord(kind))
        codes, runs = self._kinds[parted].tobytes(), np.diff(parted) > 1
        count = max(0, len(parted) - len(others) + 1)
        found = np.ones(count, np.bool_)
        for k, kinds in enumerate(others):
            found &= _among(codes, kinds)[k : k + count]
        for k in range(len(others) - 1):
            found &= runs[k : k + count]
        return self._over(parted[:count][found] + 1)

    @cached_property
    def indents(self) -> Counts:
        """How far in each line begins, in characters."""
        return np.array([view.indent for view in self.views], np.intp)

    @cached_property
    def pages(self) -> Counts:
        """The page of each line."""
        return np.array([view.line.page for view in self.views], np.intp)

    @cached_property
    def blanks_before(self) -> Counts:
        """The empty lines above each line."""
        return np.array([view.line.blank_before for view in self.views], np.intp)

    @cached_property
    def blanks_after(self) -> Counts:
        """The empty lines below each line."""
        return np.array([view.line.blank_after for view in self.views], np.intp)

    @cached_property
    def from_page_start(self) -> Counts:
        """How many lines of its page precede each line."""
        return np.array([view.from_page_start for view in self.views], np.intp)

    @cached_property
    def from_page_end(self) -> Counts:
        """How many lines of its page follow each line."""
        return np.array([view.from_page_end for view in self.views], np.intp)

    @cached_property
    def naming(self) -> Concepts:
        """The lines with a phrase of each concept."""
        return _by_concept((view.index, view.concepts) for view in self.views)

    @cached_property
    def opening(self) -> Concepts:
        """The lines that begin with a label of each concept."""
        return _by_concept((view.index, view.concepts_at_start) for view in self.views)

    @cached_property
    def filling(self) -> Concepts:
        """The lines that are a label of each concept and nothing else."""
        return _by_concept((view.index, view.concepts_of_whole) for view in self.views)

    def _over(self, characters: Counts) -> Marks:
        """Lines over some characters, or over the rims behind them."""
        return self.at(np.searchsorted(self._ends, characters))

    def _summed(self, marked: Marks) -> Counts:
        return np.concatenate(
            [np.add.reduceat(marked[characters], starts, dtype=np.intp) for characters, starts in self._blocks]
        )

    def _at(self, places: NDArray[np.intp], kinds: str) -> Marks:
        return _among(self._kinds[places].tobytes(), kinds)

    @cached_property
    def _present(self) -> NDArray[np.uint64]:
        """The kinds that each line has."""
        return np.concatenate(
            [np.bitwise_or.reduceat(BITS[self._kinds[characters]], starts) for characters, starts in self._blocks]
        )

    @cached_property
    def _blocks(self) -> Sequence[tuple[slice, Counts]]:
        """The characters of blocks of lines, and where each line begins among those."""
        blocks = [(self._starts[block], self._ends[block]) for block in blocks_of(len(self.views))]
        return [(slice(starts[0], ends[-1]), starts - starts[0]) for starts, ends in blocks]

    @cached_property
    def _small(self) -> bytes:
        text = RIM.join([view.text for view in self.views]).replace("İ", "i")
        return text.encode("utf-8", "surrogatepass").lower()


def but(kinds: str) -> str:
    """All kinds of character but some, and the rim of a line."""
    return "".join(kind for kind in ANY if kind not in kinds.replace("•", BULLET))


def _by_concept(lines: Iterable[tuple[int, frozenset[str]]]) -> Concepts:
    found: dict[str, list[int]] = {}
    for k, concepts in lines:
        for concept in concepts:
            found.setdefault(concept, []).append(k)
    return found


def _among(codes: bytes, kinds: str) -> Marks:
    return np.frombuffer(codes.translate(_table(kinds)), np.bool_)


@cache
def _table(kinds: str) -> bytes:
    wanted = _coded(kinds)
    return bytes(code in wanted for code in range(256))


def _coded(shape: str) -> bytes:
    return shape.replace("•", BULLET).encode("latin-1")
