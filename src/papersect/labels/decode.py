"""Transcript to labelled lines."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from papersect.crf.store import Models, shipped
from papersect.labels.attributes import attributes_of
from papersect.labels.examples import BEGINS, LABELS, OPENS
from papersect.labels.turns.evidence import signs_in
from papersect.lines.label import HEADINGS
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, views_of
from papersect.network.weights import Doubles

MODEL = "labels"
PERHAPS = 0.1  # how likely an article has to start at a line for its signs to be kept,
ASTRAY = 3  # or how few blanks must stand before it: they may have come in where pieces were run together
HEADING = np.array([label in HEADINGS for label in LABELS])


def likeliest(chances: Doubles) -> NDArray[np.intp]:
    """The place of each line's label: of a heading, which its levels make likely together, the likeliest level.

    >>> chances = {"paragraph": 0.4, "heading1": 0.25, "heading2": 0.35}
    >>> str(LABELS[likeliest(np.array([[chances.get(str(label), 0.0) for label in LABELS]]))[0]])
    'heading2'
    """
    headings = np.where(HEADING, chances, 0.0)
    is_heading = headings.sum(axis=1) > np.where(HEADING, 0.0, chances).max(axis=1)
    best: NDArray[np.intp] = np.where(is_heading, headings.argmax(axis=1), chances.argmax(axis=1))
    return best


def label_lines(transcript: Transcript, models: Models | None = None) -> list[LabelledLine]:
    """The likeliest label of each printed line, with all that the network thinks of it."""
    views = views_of(transcript.lines)
    attributes = attributes_of(views)
    opinion = (models or shipped()).network(MODEL).opinion(attributes)
    best = likeliest(opinion.labels)
    chances = np.take_along_axis(opinion.labels, best[:, None], axis=1)[:, 0].tolist()
    begins, opens = opinion.answers[:, BEGINS].tolist(), opinion.answers[:, OPENS].tolist()
    astray = np.array([0 < view.indent <= ASTRAY for view in views], np.bool_)
    signs = signs_in(attributes, (opinion.answers[:, OPENS] > PERHAPS) | astray)
    return [
        LabelledLine(view, LABELS[label], chance, begin, start, signs.get(view.index, ()))
        for view, label, chance, begin, start in zip(views, best.tolist(), chances, begins, opens, strict=True)
    ]
