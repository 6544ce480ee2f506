"""Transcript to labelled lines."""

from __future__ import annotations

from papersect.crf.store import Models, shipped
from papersect.labels.features import attributes_of
from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine, views_of

MODEL = "labels"


def label_lines(transcript: Transcript, models: Models | None = None) -> list[LabelledLine]:
    """The likeliest labels of all printed lines together, each with its probability."""
    views = views_of(transcript.lines)
    found = (models or shipped())[MODEL].tag(attributes_of(views))
    return [LabelledLine(view, Label(label), chance) for view, (label, chance) in zip(views, found, strict=True)]
