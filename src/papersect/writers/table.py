"""The writers, by the name that `--format` gives them; the name is also the suffix of their files."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from papersect.model.document import Document
from papersect.writers import json, jsonl


class Writer(Protocol):
    """Turns a document into bytes; the same document gives the same bytes."""

    def __call__(self, document: Document) -> bytes: ...


WRITERS: Mapping[str, Writer] = MappingProxyType({"json": json.write, "jsonl": jsonl.write})
