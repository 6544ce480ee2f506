"""Concepts of the language packs in the words of lines; most words begin no phrase, and are passed over quickly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

import numpy as np

from papersect.languages.lexicon import Lexicon, Words, lexicon
from papersect.lines.tokens import Tokens

Concepts = frozenset[str]
NONE: Concepts = frozenset()


class Told(NamedTuple):
    """For each line the concepts that stand anywhere in it, those that begin it, and those that are all of it."""

    anywhere: Sequence[Concepts]
    at_start: Sequence[Concepts]
    whole: Sequence[Concepts]


@cache
def _single() -> dict[str, Concepts]:
    """What words mean alone."""
    return {words[0]: concepts for words, concepts in lexicon(inline=True).phrases.items() if len(words) == 1}


@cache
def _openings() -> dict[str, dict[str, frozenset[int]]]:
    """How many words phrases have, by their first and their second one."""
    lengths: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for first, second, *others in (words for words in lexicon(inline=True).phrases if len(words) > 1):
        lengths[first][second].add(2 + len(others))
    return {first: {second: frozenset(n) for second, n in seconds.items()} for first, seconds in lengths.items()}


@cache
def _seconds() -> frozenset[str]:
    return frozenset(second for seconds in _openings().values() for second in seconds)


def concepts_of(words: Tokens) -> Told:
    """The concepts of lines, given the words of all.

    >>> told = concepts_of(Tokens.of(["table ii", "rye"]))
    >>> sorted(told.anywhere[0] & {"table", "figure"}), sorted(told.at_start[0]), told.anywhere[1]
    (['table'], ['table'], frozenset())
    """
    unions, labels = Unions(), lexicon()
    anywhere, at_start, whole = ([NONE] * len(words.counts) for _ in Told._fields)
    for line, found in chain(_of_words(words), _of_phrases(words)):
        anywhere[line] = unions[anywhere[line], found]
    for line, spelled in _labelled(words, labels):
        at_start[line], whole[line] = labels.at_start(spelled), labels.whole(spelled)
    return Told(anywhere, at_start, whole)


def _of_words(words: Tokens) -> Iterator[tuple[int, Concepts]]:
    """Lines with what single words in them mean."""
    meant = _single()
    here = np.flatnonzero(words.among(meant))
    return zip(words.lines[here].tolist(), [meant[words.known[n]] for n in words.numbers[here].tolist()], strict=True)


def _of_phrases(words: Tokens) -> Iterator[tuple[int, Concepts]]:
    """Lines with what phrases of several words in them mean."""
    openings, phrases = _openings(), lexicon(inline=True).phrases
    here = np.flatnonzero(words.among(openings)[:-1] & words.among(_seconds())[1:])
    ends = np.repeat(np.cumsum(words.counts), words.counts)[here]
    for k, line, end in zip(here.tolist(), words.lines[here].tolist(), ends.tolist(), strict=True):
        first, second = words.between(k, k + 2)
        for length in openings[first].get(second, ()):
            if found := phrases.get(words.between(k, min(k + length, end))):
                yield line, found


def _labelled(words: Tokens, labels: Lexicon) -> Iterator[tuple[int, Words]]:
    """Lines that may begin with a label, with their words."""
    here = np.flatnonzero(words.counts)
    ends = np.cumsum(words.counts)[here]
    starts = ends - words.counts[here]
    opens = words.among(labels.longest)[starts]
    for line, start, end in zip(here[opens].tolist(), starts[opens].tolist(), ends[opens].tolist(), strict=True):
        yield line, words.between(start, end)


class Unions(dict[tuple[Concepts, Concepts], Concepts]):
    """Unions of two sets of concepts, each made once for all the lines of a text that tell it."""

    def __missing__(self, pair: tuple[Concepts, Concepts]) -> Concepts:
        one, other = pair
        self[pair] = union = one | other if one else other
        return union
