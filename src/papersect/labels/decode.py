"""Transcript to labelled lines."""

from __future__ import annotations

from papersect.crf.store import Models, shipped
from papersect.labels.attributes import attributes_of
from papersect.labels.examples import BEGINS, LABELS, OPENS
from papersect.labels.turns.evidence import signs_among
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, views_of

MODEL = "labels"
PERHAPS = 0.1  # how likely an article has to start at a line for its signs to be kept


def label_lines(transcript: Transcript, models: Models | None = None) -> list[LabelledLine]:
    """The likeliest label of each printed line, with all that the network thinks of it."""
    views = views_of(transcript.lines)
    rows = attributes_of(views)
    opinion = (models or shipped()).network(MODEL).opinion(rows)
    best = opinion.labels.argmax(axis=1).tolist()
    chances = opinion.labels.max(axis=1).tolist()
    begins, opens = opinion.answers[:, BEGINS].tolist(), opinion.answers[:, OPENS].tolist()
    return [
        LabelledLine(
            view, LABELS[label], chance, begin, start, signs_among(rows[view.index]) if start > PERHAPS else ()
        )
        for view, label, chance, begin, start in zip(views, best, chances, begins, opens, strict=True)
    ]
