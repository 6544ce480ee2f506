"""Files that are not text, known by how they begin, each with what to do about it."""

from __future__ import annotations

import codecs

from papersect.errors import UnreadableInputError

# (how the file begins, what it is, what makes text of it)
SIGNATURES: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "take its text with `pdftotext -layout FILE.pdf FILE.txt`"),
    (b"%!PS", "PostScript", "take its text with `ps2ascii FILE.ps FILE.txt`"),
    (b"{\\rtf", "an RTF document", "save it as plain text, or use `pandoc -t plain`"),
    (b"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint file", "save it as plain text, or use `antiword FILE.doc`"),
    (b"AT&TFORM", "a DjVu file", "take its text with `djvutxt FILE.djvu FILE.txt`"),
    (b"\x1f\x8b", "a gzip archive", "unpack it with `gunzip`"),
    (b"BZh9", "a bzip2 archive", "unpack it with `bunzip2`"),
    (b"\xfd7zXZ", "an xz archive", "unpack it with `unxz`"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it with `unzstd`"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it with `7z x`"),
    (b"Rar!\x1a", "a RAR archive", "unpack it with `unrar x`"),
    (b"\x89PNG", "a PNG image", "read it with an OCR program such as `tesseract`"),
    (b"\xff\xd8\xff", "a JPEG image", "read it with an OCR program such as `tesseract`"),
    (b"GIF8", "a GIF image", "read it with an OCR program such as `tesseract`"),
    (b"II*\x00", "a TIFF image", "read it with an OCR program such as `tesseract`"),
    (b"MM\x00*", "a TIFF image", "read it with an OCR program such as `tesseract`"),
    (b"\x7fELF", "a program", "name a text file"),
    (b"SQLite format 3", "an SQLite database", "name a text file"),
)
# What a ZIP is says the name of one of its first members.
ZIPPED: tuple[tuple[bytes, str, str], ...] = (
    (b"word/", "a Word document (DOCX)", "save it as plain text, or use `pandoc -t plain`"),
    (b"xl/", "an Excel workbook", "name a text file"),
    (b"ppt/", "a PowerPoint file", "name a text file"),
    (b"application/epub+zip", "an EPUB", "use `pandoc -t plain`"),
    (b"opendocument.text", "an OpenDocument text", "save it as plain text, or use `pandoc -t plain`"),
)
ZIP = b"PK\x03\x04"
HEAD = 1 << 16  # how far into a file one looks
TEXT_CONTROLS = b"\t\n\x0b\x0c\r\x08\x1a\x1b\x1c\x1d\x1e\x1f"
NO_TEXT = bytes(range(32)).translate(None, TEXT_CONTROLS)
LOW = bytes(range(9))  # the high bytes of the first few Unicode blocks


def refuse_binary(data: bytes, name: str, *, declared: bool = False) -> None:
    """Raise UnreadableInputError, saying what it looks like and what to do, unless the bytes can be text.

    Where the caller has `declared` an encoding, only files of a known kind are refused.
    """
    found = _signature(data) or (None if declared or _wide(data) else _not_text(data))
    if found:
        kind, remedy = found
        raise UnreadableInputError(f"{name}: this is {kind}, not plain text: {remedy}")


def _signature(data: bytes) -> tuple[str, str] | None:
    if data.startswith(ZIP):
        head = data[:HEAD]
        kinds = ((kind, remedy) for mark, kind, remedy in ZIPPED if mark in head)
        return next(kinds, ("a ZIP archive", "unpack it with `unzip` and name the text files in it"))
    return next(((kind, remedy) for mark, kind, remedy in SIGNATURES if data.startswith(mark)), None)


def _not_text(data: bytes) -> tuple[str, str] | None:
    at = data.find(b"\0")
    if at >= 0:
        return f"binary data (a NUL byte at {at})", "name a text file, or the encoding of this one with --encoding"
    head = data[:HEAD]
    controls = len(head) - len(head.translate(None, NO_TEXT))
    if controls * 10 > len(head):
        return "binary data (control bytes all over)", "name a text file"
    return None


def _wide(data: bytes) -> bool:
    """Whether the bytes are UTF-16 or UTF-32, in which NUL bytes are nothing strange."""
    return data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)) or bool(wide_encoding(data))


def wide_encoding(data: bytes) -> str | None:
    """UTF-16 without a byte-order mark, known by high bytes that all lie among the first few Unicode blocks.

    >>> wide_encoding("Plain words".encode("utf-16-le")), wide_encoding("Слова".encode("utf-16-be"))
    ('utf-16-le', 'utf-16-be')
    >>> wide_encoding(b"Plain words") is wide_encoding("Слова".encode()) is None
    True
    """
    head = data[: min(HEAD, len(data)) & ~1]
    if len(head) < 4:
        return None
    even, odd = (1 - len(half.translate(None, LOW)) / len(half) for half in (head[::2], head[1::2]))
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.1 else None
