"""Concepts of the language packs anywhere in a line."""

from __future__ import annotations

from functools import lru_cache

from papersect.languages.lexicon import Words, lexicon


@lru_cache(maxsize=64)  # the observations of one line ask one after another
def within(words: Words) -> frozenset[str]:
    """The concepts of any phrase in `words`, of those too that tell nothing of a line they begin.

    >>> sorted(within(("see", "also", "table", "ii")) & {"table", "figure"})
    ['table']
    """
    return lexicon(inline=True).within(words)
