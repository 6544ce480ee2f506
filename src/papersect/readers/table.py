"""The readers, by the media type of what they read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Protocol

from papersect.lines.transcript import Transcript
from papersect.readers import plain


class Reader(Protocol):
    """Turns the bytes of a file into a transcript; `encoding` overrides what the bytes look like.

    Raises UnreadableInputError where the bytes are not of its kind.
    """

    def __call__(self, data: bytes, name: str = "-", encoding: str | None = None) -> Transcript: ...


READERS: Mapping[str, Reader] = MappingProxyType({"text/plain": plain.read})
