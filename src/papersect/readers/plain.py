"""Plain text in any common encoding."""

from __future__ import annotations

import codecs
import hashlib

from charset_normalizer import from_bytes

from papersect.errors import UnreadableInputError
from papersect.lines.transcript import Transcript, lay_out

BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


def read(data: bytes, name: str = "-", encoding: str | None = None) -> Transcript:
    """The transcript of a file's bytes; UTF-8 unless a byte-order mark, the caller or the bytes say otherwise."""
    encoding = encoding or _detected(data)
    try:
        text = data.decode(encoding)
    except (UnicodeDecodeError, LookupError) as problem:
        remedy = "name its encoding with --encoding"
        raise UnreadableInputError(f"{name}: not {encoding} text ({problem}); {remedy}") from None
    return transcribe(text, name, encoding, hashlib.sha256(data).hexdigest())


def transcribe(text: str, name: str = "-", encoding: str = "utf-8", sha256: str | None = None) -> Transcript:
    """The transcript of a text already decoded."""
    try:
        digest = sha256 or hashlib.sha256(text.encode("utf-8")).hexdigest()
    except UnicodeEncodeError as problem:
        raise UnreadableInputError(f"{name}: a lone surrogate at {problem.start}; decode the source again") from None
    lines, pages = lay_out(text)
    return Transcript(text, name, "text/plain", encoding, digest, lines, pages)


def _detected(data: bytes) -> str:
    for mark, encoding in BOMS.items():
        if data.startswith(mark):
            return encoding
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        best = from_bytes(data).best()
        return best.encoding if best else "windows-1252"
    return "utf-8"
