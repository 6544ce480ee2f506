"""All that is learned, and from what: a new learned task is one row in the table."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from papersect.evaluation.allowed import Allowed, allowed_labels
from papersect.evaluation.citing import train_citations
from papersect.evaluation.entries import train_entries
from papersect.evaluation.gold import GoldDocument, gold_of_printed, read_gold
from papersect.labels.train import Example, learn

Trainer = Callable[[Sequence[GoldDocument]], bytes]
JOINED = frozenset({"volumes", "fragments"})  # made from papers of other corpora
COARSE = frozenset({"zones"})
VARIANTS = {  # of each paper of a small corpus with fine labels
    "sectlabel": 2,
    **dict.fromkeys(("fulltext", "gitenberg", "pmc_layout", "pmc_ocr", "pmc_text", "theses"), 1),
}


def train_all(folders: Iterable[Path]) -> dict[str, bytes]:
    """The models of all learned tasks by name, trained on every labelled paper in the folders."""
    return train_on([document for folder in folders for document in read_gold(folder)])


def train_on(documents: Sequence[GoldDocument]) -> dict[str, bytes]:
    """The models of all learned tasks by name."""
    return {name: train(documents) for name, train in TRAINERS.items()}


def train_labels(documents: Sequence[GoldDocument]) -> bytes:
    """The model of line labels; files joined from papers are left out, their papers being there."""
    single = [document for document in documents if document.corpus not in JOINED]
    finer = {document.name: document for document in single if document.corpus == "fulltext"}
    return learn([label_example(document, finer.get(document.name)) for document in single])


def label_example(document: GoldDocument, finer: GoldDocument | None = None) -> Example:
    """A document as training data; `finer` is the same paper as a corpus with finer labels knows it."""
    allowed = allowed_labels(document)
    if finer is not None and document.corpus in COARSE:
        allowed = narrowed(document, allowed, finer)
    told = tuple(line.label if line else None for line in gold_of_printed(document))
    return Example(
        lines=document.transcript.lines,
        allowed=tuple(allowed),
        told=told if document.corpus in COARSE else None,
        variants=VARIANTS.get(document.corpus, 0),
    )


def narrowed(document: GoldDocument, allowed: Sequence[Allowed], finer: GoldDocument) -> list[Allowed]:
    """The labels that both corpora allow, wherever the two texts run alike."""
    ours = [line.text.strip() for line in document.transcript.lines]
    theirs = [line.text.strip() for line in finer.transcript.lines]
    known, result = allowed_labels(finer), list(allowed)
    for at, other, size in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for k in range(size):
            result[at + k] = result[at + k] & known[other + k] or result[at + k]
    return result


TRAINERS: dict[str, Trainer] = {"labels": train_labels, "entries": train_entries, "citations": train_citations}
