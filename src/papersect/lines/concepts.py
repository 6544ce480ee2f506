"""Concepts of the language packs in the words of a line; most words begin no phrase, and are passed over quickly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from papersect.languages.lexicon import Words, lexicon

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


def concepts_of(lines: Iterable[Words]) -> Iterator[Told]:
    """The concepts of lines, given the words of each.

    >>> told, nothing = concepts_of([("table", "ii"), ("rye",)])
    >>> sorted(told.anywhere & {"table", "figure"}), sorted(told.at_start), nothing.anywhere
    (['table'], ['table'], frozenset())
    """
    openers, phrases, labels = _openers(), lexicon(inline=True).phrases, lexicon()
    for words in lines:
        found = NONE
        for k in [k for k, word in enumerate(words) if word in openers]:
            alone, longer = openers[words[k]]
            if alone:
                found = found | alone if found else alone
            for length in longer.get(words[k + 1], ()) if longer and k + 1 < len(words) else ():
                found |= phrases.get(words[k : k + length], NONE)
        yield Told(found, labels.at_start(words), labels.whole(words)) if found else NOTHING
