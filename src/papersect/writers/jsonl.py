"""The document as JSON on a single line, for tools that stream."""

from __future__ import annotations

from papersect.model.document import Document
from papersect.writers.json import DOCUMENT


def write(document: Document) -> bytes:
    """UTF-8 bytes of one line that ends in a newline; the same document gives the same bytes."""
    return DOCUMENT.dump_json(document) + b"\n"
