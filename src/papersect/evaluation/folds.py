"""Folds for cross-validation: no document is measured by a model that has seen it under any name."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from papersect.evaluation.gold import GoldDocument

PART_OF_VOLUME = regex.compile(r"(?P<volume> .+ ) - t? \d+", regex.VERBOSE)
IN_VOLUMES = frozenset({"gitenberg", "tables_text"})


@dataclass(frozen=True, slots=True)
class Fold:
    """What to train on and what to measure; nothing in `train` shares a source with anything in `test`."""

    train: tuple[GoldDocument, ...]
    test: tuple[GoldDocument, ...]


def sources(document: GoldDocument) -> frozenset[str]:
    """The works whose text a document holds, by name.

    Parts of one printed volume are one work; a file joined from several papers holds them all.
    """
    if document.members:
        return frozenset(document.members)
    part = PART_OF_VOLUME.fullmatch(document.name) if document.corpus in IN_VOLUMES else None
    return frozenset({part["volume"] if part else document.name})


def folds(documents: Sequence[GoldDocument], count: int = 5) -> Iterator[Fold]:
    """`count` folds in which every document is measured once; the same documents give the same folds.

    Files joined from papers of several folds are measured in the fold of their first member; the papers they hold are
    then left out of the training.
    """
    placed = place(documents, count)
    for number in range(count):
        test = tuple(d for d in documents if placed[_first_source(d)] == number)
        seen = frozenset().union(*(sources(d) for d in test))
        yield Fold(tuple(d for d in documents if not sources(d) & seen), test)


def place(documents: Sequence[GoldDocument], count: int) -> dict[str, int]:
    """The fold of every source: each corpus is dealt out in turn, in an order that has nothing to do with its names."""
    placed: dict[str, int] = {}
    by_corpus: dict[str, set[str]] = {}
    for document in documents:
        by_corpus.setdefault(document.corpus, set()).update(sources(document))
    for corpus in sorted(by_corpus, key=lambda c: (len(by_corpus[c]), c)):
        fresh = sorted(by_corpus[corpus] - placed.keys(), key=_shuffled)
        placed |= {source: k % count for k, source in enumerate(fresh)}
    return placed


def _first_source(document: GoldDocument) -> str:
    return document.members[0] if document.members else min(sources(document))


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
