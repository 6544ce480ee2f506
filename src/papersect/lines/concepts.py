"""Concepts of the language packs in the words of a line; most words begin no phrase, and are passed over quickly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from papersect.languages.lexicon import Lexicon, Words, lexicon
from papersect.lines.tokens import Tokens

Concepts = frozenset[str]
NONE: Concepts = frozenset()


class Told(NamedTuple):
    """The concepts that stand anywhere in a line, those that begin it, and those that are all of it."""

    anywhere: Concepts
    at_start: Concepts
    whole: Concepts


class Opener(NamedTuple):
    """What a word that begins phrases means alone, and how many words phrases have that go on with a second one."""

    alone: Concepts
    longer: dict[str, frozenset[int]]


NOTHING = Told(NONE, NONE, NONE)


@cache
def _openers() -> dict[str, Opener]:
    lengths: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    phrases = lexicon(inline=True).phrases
    for first, *others in phrases:
        lengths[first]  # known, if only alone
        if others:
            lengths[first][others[0]].add(1 + len(others))
    return {
        word: Opener(phrases.get((word,), NONE), {second: frozenset(found) for second, found in seconds.items()})
        for word, seconds in lengths.items()
    }


@cache
def _seconds() -> frozenset[str]:
    return frozenset(second for opener in _openers().values() for second in opener.longer)


def concepts_of(words: Tokens) -> list[Told]:
    """The concepts of lines, given the words of all.

    >>> told, nothing = concepts_of(Tokens.of(["table ii", "rye"]))
    >>> sorted(told.anywhere & {"table", "figure"}), sorted(told.at_start), nothing.anywhere
    (['table'], ['table'], frozenset())
    """
    unions = Unions()
    anywhere = [NONE] * len(words.counts)
    for line, found in chain(_alone(words), _longer(words)):
        anywhere[line] = unions[anywhere[line], found]
    told = [Told(found, NONE, NONE) if found else NOTHING for found in anywhere]
    labels = lexicon()
    for line, spelled in _labelled(words, labels):
        told[line] = Told(anywhere[line], labels.at_start(spelled), labels.whole(spelled))
    return told


def _alone(words: Tokens) -> Iterator[tuple[int, Concepts]]:
    """Lines with what single words in them mean."""
    openers = _openers()
    meant = [openers[word].alone if word in openers else NONE for word in words.known]
    here = np.flatnonzero(_marks(map(bool, meant))[words.numbers])
    return zip(words.lines[here].tolist(), [meant[n] for n in words.numbers[here].tolist()], strict=True)


def _longer(words: Tokens) -> Iterator[tuple[int, Concepts]]:
    """Lines with what phrases of several words in them mean."""
    openers, seconds, phrases = _openers(), _seconds(), lexicon(inline=True).phrases
    opens = _marks(word in openers and bool(openers[word].longer) for word in words.known)[words.numbers]
    goes_on = _marks(word in seconds for word in words.known)[words.numbers]
    here = np.flatnonzero(opens[:-1] & goes_on[1:])
    ends = np.repeat(np.cumsum(words.counts), words.counts)[here]
    for k, line, end in zip(here.tolist(), words.lines[here].tolist(), ends.tolist(), strict=True):
        first, second = words.between(k, k + 2)
        for length in openers[first].longer.get(second, ()):
            if found := phrases.get(words.between(k, min(k + length, end))):
                yield line, found


def _labelled(words: Tokens, labels: Lexicon) -> Iterator[tuple[int, Words]]:
    """Lines that may begin with a label, with their words."""
    opens = _marks(word in labels.longest for word in words.known)[words.numbers]
    ends = np.cumsum(words.counts)
    starts = ends - words.counts
    [here] = np.nonzero(words.counts)
    here = here[opens[starts[here]]]
    for line, start, end in zip(here.tolist(), starts[here].tolist(), ends[here].tolist(), strict=True):
        yield line, words.between(start, end)


def _marks(marked: Iterable[bool]) -> NDArray[np.bool_]:
    return np.fromiter(marked, np.bool_)


class Unions(dict[tuple[Concepts, Concepts], Concepts]):
    """Unions of two sets of concepts, each made once for all the lines of a text that tell it."""

    def __missing__(self, pair: tuple[Concepts, Concepts]) -> Concepts:
        one, other = pair
        self[pair] = union = one | other if one else other
        return union
