"""Documents checked against the schema, the promises, and the source they were made from."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from papersect.corpus.files import read_bytes
from papersect.integrity.problem import Problem
from papersect.integrity.promises import broken_promises
from papersect.integrity.reading import document_of, parse
from papersect.model.document import Document
from papersect.readers.table import READERS

MOST_JSON = 4_000_000_000  # bytes; the JSON of the longest source allowed is shorter


def problems_of_file(path: Path, source: Path | None, max_characters: int) -> Iterator[Problem]:
    """Every problem of a JSON file. Raises InvalidDocumentError where it is no JSON object at all."""
    data = read_bytes(path, MOST_JSON // 4)
    document, problems = document_of(data, parse(data, str(path)))
    yield from problems
    if document is None:
        return
    if source is None:
        yield from broken_promises(document)
    else:
        yield from _problems_with_source(document, read_bytes(source, max_characters), source.name)


def _problems_with_source(document: Document, data: bytes, name: str) -> Iterator[Problem]:
    recorded = document.source
    if recorded.sha256 != hashlib.sha256(data).hexdigest():
        yield Problem("/source/sha256", f"{name} is not what this was made from", promise="same source")
    text = _decoded(data, name, recorded.encoding)
    if recorded.characters != len(text):
        message = f"{name} has {len(text)} characters, not {recorded.characters}"
        yield Problem("/source/characters", message, promise="same source")
    yield from broken_promises(document, text)


def _decoded(data: bytes, name: str, encoding: str) -> str:
    """The text as extraction saw it: by detection where that leads to the same encoding, else as recorded."""
    read = READERS["text/plain"]
    found = read(data, name)
    return found.text if found.encoding == encoding else read(data, name, encoding).text
