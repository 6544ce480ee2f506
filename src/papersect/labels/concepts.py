"""Concepts of the language packs anywhere in a line."""

from __future__ import annotations

from functools import cache

from papersect.languages.lexicon import Words, lexicon

Phrases = tuple[tuple[Words, frozenset[str]], ...]


@cache
def _by_first_word() -> dict[str, Phrases]:
    index: dict[str, list[tuple[Words, frozenset[str]]]] = {}
    for phrase, concepts in lexicon(inline=True).phrases.items():
        index.setdefault(phrase[0], []).append((phrase, concepts))
    return {word: tuple(found) for word, found in index.items()}


def within(words: Words) -> frozenset[str]:
    """The concepts of any phrase in `words`.

    >>> sorted(within(("see", "also", "table", "ii")) & {"table", "figure"})
    ['table']
    """
    index, found = _by_first_word(), frozenset[str]()
    for k, word in enumerate(words):
        for phrase, concepts in index.get(word, ()):
            if len(phrase) == 1 or words[k : k + len(phrase)] == phrase:
                found |= concepts
    return found
