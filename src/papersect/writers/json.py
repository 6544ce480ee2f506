"""The document as JSON, indented, with spans and alignment runs on one line each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pydantic import TypeAdapter

from papersect.model.document import Document

DOCUMENT = TypeAdapter(Document)
# A string in JSON holds no raw line end, so these can only match what the serialiser indented itself.
SPAN = re.compile(rb'\{\n +"start": (\d+),\n +"end": (\d+)\n +\}')
RUN = re.compile(rb"\[\n +(\d+),\n +(\d+),\n +(\d+)\n +\]")


AN_ID = b'"id": "'  # stands in neither of them
PART = 1 << 20  # bytes made compact at once: what a pattern leaves in pieces takes a lot of room


def write(document: Document) -> bytes:
    """UTF-8 bytes that end in a newline; the same document gives the same bytes."""
    written = bytearray()
    for part in _parts(DOCUMENT.dump_json(document, indent=2)):
        spans = SPAN.sub(lambda match: b'{"start": %b, "end": %b}' % match.groups(), part)
        written += RUN.sub(lambda match: b"[%b, %b, %b]" % match.groups(), spans)  # sooner than by templates
    written += b"\n"
    return bytes(written)


def _parts(indented: bytes) -> Iterator[bytes]:
    """The bytes in parts of some length, never parted where a pattern may match.

    >>> list(_parts(b'{"id": "a"}')), [len(part) for part in _parts(b"x" * PART + AN_ID * 2)]
    ([b'{"id": "a"}'], [1048576, 14])
    """
    start = 0
    while start < len(indented):
        end = indented.find(AN_ID, start + PART)
        end = end if end >= 0 else len(indented)
        yield indented[start:end]
        start = end
