"""Lines that come back: a running head belongs to the article it is met in again, before a place or behind it."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.facts import fingerprint

REACH = 300  # lines
SHORTEST, LONGEST = 8, 120  # characters


def echoes_of(texts: Sequence[str]) -> list[str]:
    """Where each line stands again, its numbers aside: before, after, both or nowhere.

    >>> echoes_of(["Rivers and Silt 1", "They carry silt.", "Rivers and Silt 2"])
    ['after', 'nowhere', 'before']
    """
    echoes = ["nowhere"] * len(texts)
    last: dict[str, int] = {}
    for k, text in enumerate(texts):
        if not SHORTEST <= len(text) <= LONGEST:
            continue
        known = fingerprint(text)
        before = last.get(known)
        if before is not None and k - before <= REACH:
            echoes[k] = "before"
            echoes[before] = "both" if echoes[before] == "before" else "after"
        last[known] = k
    return echoes
