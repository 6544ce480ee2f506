"""Tokens and words of a text by number, so that what is asked of one is asked once, however often it stands there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, count

import numpy as np
from numpy.typing import NDArray

from papersect.languages.words import is_touchy, may_be_spaced_out, words_of, words_of_token

Numbers = NDArray[np.int32]
Counts = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Tokens:
    """Each different token, in the order they are met; the number of each token of the text; how many a line has."""

    known: Sequence[str]
    numbers: Numbers
    counts: Numbers

    @classmethod
    def of(cls, texts: Iterable[str]) -> Tokens:
        """The tokens of lines, which white space parts.

        >>> Tokens.of(["a b a", "", "b"]).numbers.tolist()
        [0, 1, 0, 1]
        """
        number_of = _numbering(())
        numbers: list[int] = []
        ends = []
        for text in texts:
            numbers += map(number_of.__getitem__, text.split())
            ends.append(len(numbers))
        return cls([*number_of], np.array(numbers, np.int32), np.diff(ends, prepend=0).astype(np.int32))

    @property
    def lines(self) -> Numbers:
        """The line of each token of the text."""
        return np.repeat(np.arange(len(self.counts), dtype=np.int32), self.counts)

    def between(self, start: int, end: int) -> tuple[str, ...]:
        """The tokens from one place of the text up to another."""
        return tuple([self.known[n] for n in self.numbers[start:end].tolist()])

    def times(self) -> Counts:
        """How often each token stands in the text."""
        return np.bincount(self.numbers, minlength=len(self.known))

    def count_of(self, wanted: Iterable[bool]) -> Counts:
        """How many tokens of each line are wanted, given which of the known ones are.

        >>> Tokens.of(["a b a", "", "b"]).count_of([True, False]).tolist()
        [2, 0, 0]
        """
        marks = np.fromiter(wanted, np.bool_, len(self.known))
        return np.bincount(self.lines[marks[self.numbers]], minlength=len(self.counts))

    def among(self, wanted: Container[str]) -> NDArray[np.bool_]:
        """Which tokens of the text are among some.

        >>> Tokens.of(["a b a"]).among({"a"}).tolist()
        [True, False, True]
        """
        return np.fromiter(map(wanted.__contains__, self.known), np.bool_, len(self.known))[self.numbers]

    def spelled(self, rows: Sequence[Sequence[str]]) -> Tokens:
        """The tokens with each of the known ones replaced by any number of others.

        >>> Tokens.of(["a b a"]).spelled([("c", "d"), ("c",)]).numbers.tolist()
        [0, 1, 0, 0, 1]
        """
        number_of = _numbering(())
        numbers = np.fromiter(map(number_of.__getitem__, chain.from_iterable(rows)), np.int32)
        sizes = np.fromiter(map(len, rows), np.int32, len(rows))
        size = sizes[self.numbers]
        ends = np.cumsum(size)
        starts = (np.cumsum(sizes) - sizes)[self.numbers]
        at = np.repeat(starts - ends + size, size) + np.arange(size.sum())
        counts = np.bincount(self.lines, size, len(self.counts)).astype(np.int32)
        return Tokens([*number_of], numbers[at], counts)

    def but(self, rows: Mapping[int, Sequence[str]]) -> Tokens:
        """The tokens with those of some lines replaced.

        >>> Tokens.of(["a b", "b c"]).but({0: ["c"]})
        Tokens(known=['c', 'b'], numbers=array([0, 1, 0], dtype=int32), counts=array([1, 2], dtype=int32))
        """
        kept = np.ones(len(self.counts), np.bool_)
        kept[[*rows]] = False
        lines = self.lines
        kept_here = kept[lines]
        number_of = _numbering(self.known)
        fresh = [number_of[token] for row in rows.values() for token in row]
        where = np.concatenate([lines[kept_here], np.repeat([*rows], [*map(len, rows.values())])])
        numbers = np.concatenate([self.numbers[kept_here], np.array(fresh, np.int32)])
        return _in_order([*number_of], numbers[np.argsort(where, kind="stable")], np.bincount(where, None, len(kept)))


def _numbering(known: Iterable[str]) -> defaultdict[str, int]:
    """Numbers of tokens, which give the next one to each that is new."""
    numbers = count()
    return defaultdict(numbers.__next__, zip(known, numbers, strict=False))


def _in_order(known: Sequence[str], numbers: Numbers, counts: Counts) -> Tokens:
    """Tokens numbered anew in the order they are met, those left out that are not."""
    first = np.full(len(known), len(numbers))
    first[numbers[::-1]] = np.arange(len(numbers))[::-1]
    met = np.argsort(first, kind="stable")[: int((first < len(numbers)).sum())]
    fresh = np.zeros(len(known), np.int32)
    fresh[met] = np.arange(len(met))
    return Tokens([known[n] for n in met.tolist()], fresh[numbers], counts.astype(np.int32))


def words_in(texts: Sequence[str], tokens: Tokens) -> Tokens:
    """The words of stripped texts, given their tokens: most come again, and words never reach over white space.

    >>> words_in(["Table 1.", "Т а б л и ц а"], Tokens.of(["Table 1.", "Т а б л и ц а"])).known
    ['table', 'таблица']
    """
    words = tokens.spelled([*map(words_of_token, tokens.known)])
    touched = tokens.count_of(map(is_touchy, tokens.known))
    odd = {*np.flatnonzero(touched).tolist(), *(k for k, text in enumerate(texts) if may_be_spaced_out(text))}
    return words.but({k: words_of(texts[k]) for k in sorted(odd)}) if odd else words
