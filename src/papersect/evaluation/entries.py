"""Labelled reference lists as training data for the model that finds where entries begin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.blocks.entries.lists import lists_of
from papersect.blocks.entries.training import GoldList, learn
from papersect.evaluation.gold import GoldDocument, gold_of_printed
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine, views_of

KNOWN = 0.9  # a list is learned from where the gold knows the entries of so many of its lines


def train_entries(documents: Sequence[GoldDocument]) -> bytes:
    """The model of entry beginnings."""
    return learn([gold for document in documents for gold in gold_lists(document)])


def gold_lists(document: GoldDocument) -> Iterator[GoldList]:
    """The reference lists of a document whose entries the gold knows."""
    names = _names(document)
    if not any(names):
        return
    gold = gold_of_printed(document)
    lines = [
        LabelledLine(view, Label.REFERENCE if line and line.label == "reference" else Label.OTHER, 1.0)
        for view, line in zip(views_of(document.transcript.lines), gold, strict=True)
    ]
    for one in lists_of(lines):
        known = [(line, name) for line in one if (name := names[line.view.index]) is not None]
        if len(known) > max(1, KNOWN * len(one)):
            yield GoldList([line for line, _ in known], [name for _, name in known])


def _names(document: GoldDocument) -> list[str | None]:
    """For each printed line the name of its entry."""
    if document.corpus == "refs":
        return [line.paragraph if line else None for line in gold_of_printed(document)]
    places = sorted((start, end, name) for name, (start, end) in document.extra.get("entries", {}).items())
    names: list[str | None] = []
    at = 0
    for line in document.transcript.lines:
        middle = line.start + len(line.text) - len(line.text.lstrip())
        while at < len(places) and places[at][1] <= middle:
            at += 1
        names.append(places[at][2] if at < len(places) and places[at][0] <= middle else None)
    return names
