"""The document as JSON, indented, with spans and alignment runs on one line each."""

from __future__ import annotations

import re

from pydantic import TypeAdapter

from papersect.model.document import Document

DOCUMENT = TypeAdapter(Document)
# A string in JSON holds no raw line end, so these can only match what the serialiser indented itself.
SPAN = re.compile(rb'\{\n +"start": (\d+),\n +"end": (\d+)\n +\}')
RUN = re.compile(rb"\[\n +(\d+),\n +(\d+),\n +(\d+)\n +\]")


def write(document: Document) -> bytes:
    """UTF-8 bytes that end in a newline; the same document gives the same bytes."""
    indented = DOCUMENT.dump_json(document, indent=2)
    spans = SPAN.sub(lambda match: b'{"start": %b, "end": %b}' % match.groups(), indented)
    return RUN.sub(lambda match: b"[%b, %b, %b]" % match.groups(), spans) + b"\n"  # sooner than by templates
