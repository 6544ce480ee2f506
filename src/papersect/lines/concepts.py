"""Concepts of the language packs in the words of a line; most words begin no phrase, and are passed over quickly."""

from __future__ import annotations

from functools import cache, lru_cache

from papersect.languages.lexicon import Words, lexicon

Concepts = frozenset[str]
NONE: Concepts = frozenset()
KNOWN = 4096  # unions that are kept


@cache
def _lengths() -> dict[str, frozenset[int]]:
    """How many words the phrases have that begin with a word."""
    lengths: dict[str, set[int]] = {}
    for phrase in lexicon(inline=True).phrases:
        lengths.setdefault(phrase[0], set()).add(len(phrase))
    return {word: frozenset(found) for word, found in lengths.items()}


def concepts_within(words: Words) -> Concepts:
    """The concepts of any phrase in `words`.

    >>> sorted(concepts_within(("see", "also", "table", "ii")) & {"table", "figure"})
    ['table']
    """
    lengths, phrases = _lengths(), lexicon(inline=True).phrases
    found = NONE
    for k in [k for k, word in enumerate(words) if word in lengths]:
        for length in lengths[words[k]]:
            if concepts := phrases.get(words[k : k + length]):
                found = _both(found, concepts) if found else concepts
    return found


@lru_cache(KNOWN)
def _both(some: Concepts, others: Concepts) -> Concepts:
    """Kept, since many lines share what they hold and sets are large."""
    return some | others
