"""All that is learned, and from what: a new learned task is one row in the table."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from papersect.evaluation.allowed import BODY, FRONT, Allowed, allowed_labels
from papersect.evaluation.citing import train_citations
from papersect.evaluation.entries import train_entries
from papersect.evaluation.gold import GoldDocument, gold_of_printed, read_gold
from papersect.labels.train import Example, learn
from papersect.lines.label import Label

Trainer = Callable[[Sequence[GoldDocument]], bytes]
JOINED = frozenset({"volumes", "fragments"})  # made from papers of other corpora
COARSE = frozenset({"zones"})
ZONES = {
    **dict.fromkeys(BODY, "body"),
    **dict.fromkeys(FRONT - {Label.HEADING_1}, "front"),
    Label.PAGE_NUMBER: "page",
    Label.RUNNING_HEADER: "headnote",
    Label.RUNNING_FOOTER: "footnote",
    Label.FOOTNOTE: "footnote",
    Label.REFERENCE: "reference",
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
    return Example(
        lines=document.transcript.lines,
        allowed=tuple(allowed),
        told=tuple(_told(document, allowed)),
        fine=document.corpus not in COARSE or finer is not None,
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


def _told(document: GoldDocument, allowed: Sequence[Allowed]) -> list[str | None]:
    """What the coarse corpus says of each line, or would say: the same word for the same kind of line everywhere."""
    if document.corpus in COARSE:
        return [line.label if line else None for line in gold_of_printed(document)]
    return [_common({ZONES.get(label) for label in labels}) for labels in allowed]


def _common(names: set[str | None]) -> str | None:
    return names.pop() if len(names) == 1 else None


TRAINERS: dict[str, Trainer] = {"labels": train_labels, "entries": train_entries, "citations": train_citations}
