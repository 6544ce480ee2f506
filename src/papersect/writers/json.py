"""The document as JSON, indented, with spans and alignment runs on one line each."""

import orjson
import regex

from papersect.model.document import Document

# A string in JSON holds no raw line end, so these can only match what orjson indented itself.
FLAT = regex.compile(r"(?<=[\[{])\n\s+((?:\"(?:start|end)\":\s)?\d+(?:,\n\s+(?:\"end\":\s)?\d+){1,2})\n\s+(?=[\]}])")
BREAK = regex.compile(r"\n\s+")


def write(document: Document) -> bytes:
    """UTF-8 bytes that end in a newline; the same document gives the same bytes."""
    text: str = orjson.dumps(document.model_dump(mode="json"), option=orjson.OPT_INDENT_2).decode()
    flat: str = FLAT.sub(lambda match: BREAK.sub(" ", match[1]), text)
    return f"{flat}\n".encode()
