"""Concepts of the language packs in the words of a line; most words begin no phrase, and are passed over quickly."""

from __future__ import annotations

from functools import cache

from papersect.languages.lexicon import Words, lexicon

Concepts = frozenset[str]
Phrases = tuple[tuple[Words, Concepts], ...]
NONE: Concepts = frozenset()


@cache
def _by_first_word() -> dict[str, Phrases]:
    """All phrases by their first word."""
    index: dict[str, list[tuple[Words, Concepts]]] = {}
    for phrase, concepts in lexicon(inline=True).phrases.items():
        index.setdefault(phrase[0], []).append((phrase, concepts))
    return {word: tuple(found) for word, found in index.items()}


@cache
def _first_words() -> frozenset[str]:
    return frozenset(_by_first_word())


def concepts_within(words: Words) -> Concepts:
    """The concepts of any phrase in `words`.

    >>> sorted(concepts_within(("see", "also", "table", "ii")) & {"table", "figure"})
    ['table']
    """
    if _first_words().isdisjoint(words):
        return NONE
    index, found = _by_first_word(), NONE
    for k, word in enumerate(words):
        for phrase, concepts in index.get(word, ()):
            if words[k : k + len(phrase)] == phrase:
                found |= concepts
    return found
