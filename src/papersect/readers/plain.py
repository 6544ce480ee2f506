"""Plain text in any common encoding."""

from __future__ import annotations

import hashlib

from papersect.errors import UnreadableInputError
from papersect.lines.transcript import Transcript, lay_out
from papersect.readers.binary import refuse_binary
from papersect.readers.encoding import decode


def read(data: bytes, name: str = "-", encoding: str | None = None) -> Transcript:
    """The transcript of a file's bytes; UTF-8 unless a byte-order mark, the caller or the bytes say otherwise.

    A byte-order mark is not part of the text. Raises UnreadableInputError for a binary file and for a wrong `encoding`.
    """
    refuse_binary(data, name, declared=encoding is not None)
    text, used = decode(data, name, encoding)
    return transcribe(text, name, used, hashlib.sha256(data).hexdigest())


def transcribe(text: str, name: str = "-", encoding: str = "utf-8", sha256: str | None = None) -> Transcript:
    """The transcript of a text already decoded."""
    try:
        encoded = text.encode("utf-8")
    except UnicodeEncodeError as problem:
        remedy = "decode the source with its true encoding"
        raise UnreadableInputError(f"{name}: a lone surrogate at character {problem.start}: {remedy}") from None
    lines, pages = lay_out(text)
    return Transcript(text, name, "text/plain", encoding, sha256 or hashlib.sha256(encoded).hexdigest(), lines, pages)
