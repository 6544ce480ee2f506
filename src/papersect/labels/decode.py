"""Transcript to labelled lines."""

from __future__ import annotations

import numpy as np

from papersect.crf.store import Models, shipped
from papersect.labels.attributes import attributes_of
from papersect.labels.examples import BEGINS, LABELS, OPENS
from papersect.labels.turns.evidence import signs_in
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, views_of

MODEL = "labels"
PERHAPS = 0.1  # how likely an article has to start at a line for its signs to be kept,
ASTRAY = 3  # or how few blanks must stand before it: they may have come in where pieces were run together


def label_lines(transcript: Transcript, models: Models | None = None) -> list[LabelledLine]:
    """The likeliest label of each printed line, with all that the network thinks of it."""
    views = views_of(transcript.lines)
    attributes = attributes_of(views)
    opinion = (models or shipped()).network(MODEL).opinion(attributes)
    best = opinion.labels.argmax(axis=1).tolist()
    chances = opinion.labels.max(axis=1).tolist()
    begins, opens = opinion.answers[:, BEGINS].tolist(), opinion.answers[:, OPENS].tolist()
    astray = np.array([0 < view.indent <= ASTRAY for view in views], np.bool_)
    signs = signs_in(attributes, (opinion.answers[:, OPENS] > PERHAPS) | astray)
    return [
        LabelledLine(view, LABELS[label], chance, begin, start, signs.get(view.index, ()))
        for view, label, chance, begin, start in zip(views, best, chances, begins, opens, strict=True)
    ]
