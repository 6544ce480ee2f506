"""The whole flow on one screen."""

from __future__ import annotations

from pathlib import Path

from papersect.articles.divide import divide
from papersect.assembly.compose import compose
from papersect.blocks.assemble import assemble
from papersect.citations.link import link_citations
from papersect.collector import at_rest
from papersect.crf.store import Models
from papersect.drafts.block import Draft
from papersect.labels.decode import label_lines
from papersect.lines.transcript import Transcript
from papersect.model.document import Document
from papersect.readers.plain import read, transcribe
from papersect.references.parse import parse_references
from papersect.remarks.annotate import annotate


def extract(source: str | Path) -> Document:
    """The document of a text, or, given a path, of a file."""
    if isinstance(source, Path):
        return dissect(read(source.read_bytes(), source.name))
    return dissect(transcribe(source))


def dissect(transcript: Transcript, models: Models | None = None) -> Document:
    """The document of a transcript; the shipped models decide unless others are given."""
    with at_rest():
        draft = _draft(transcript, models)
        parse_references(draft.articles)
        link_citations(draft.articles, models)
        annotate(draft)
        return compose(transcript, draft)


def _draft(transcript: Transcript, models: Models | None) -> Draft:
    """The articles; what was seen in single lines is needed no longer, and weighs more than all the rest."""
    blocks = assemble(transcript, label_lines(transcript, models), models)
    draft = divide(transcript, blocks)
    draft.forget_lines()
    return draft
