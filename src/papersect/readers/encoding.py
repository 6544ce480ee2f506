"""Which encoding bytes are in, and their text."""

from __future__ import annotations

import codecs
from collections import Counter
from functools import cache
from itertools import pairwise

import regex

from papersect.errors import UnreadableInputError
from papersect.readers.alphabets import ENCODINGS, LANGUAGES, SIGNS
from papersect.readers.binary import wide_encoding

BOMS: tuple[tuple[bytes, str], ...] = (  # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
USUAL = "cp1252"
SAMPLE = 1 << 14  # bytes of lines with letters outside ASCII that are enough to tell
LAST_LATIN = "\u024f"
CONVINCING = 0.5  # mean score of a byte above which no other encoding is tried

LINE_WITH_HIGH_BYTE = regex.compile(rb"(?<![^\n\r]) [^\n\r\x80-\xff]*+ [\x80-\xff] [^\n\r]*+", regex.VERBOSE)


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The text of the bytes and the encoding used: the one given, else the one the bytes speak for.

    UTF-8 with a few bytes damaged, or cut inside its last character, stays UTF-8 with U+FFFD in those places: any other
    encoding would garble every letter that is right. Raises UnreadableInputError where the bytes do not fit.
    """
    if encoding is None:
        encoding = detect(data)
        return data.decode(encoding, "replace"), encoding
    try:
        return data.decode(encoding), encoding
    except LookupError:
        remedy = "name one such as utf-8, windows-1251, koi8-r or utf-16"
        raise UnreadableInputError(f"{name}: no text encoding is called {encoding}: {remedy}") from None
    except ValueError as problem:
        remedy = "leave --encoding out, or name another"
        raise UnreadableInputError(f"{name}: not {encoding} text ({problem}): {remedy}") from None


def detect(data: bytes) -> str:
    """The encoding of some bytes, as Python names it.

    >>> detect("naïve".encode("cp1252")), detect("Введение".encode()), detect("Введение".encode("koi8-r"))
    ('cp1252', 'utf-8', 'koi8_r')
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            return encoding
    if wide := wide_encoding(data):
        return wide
    return "utf-8" if _is_utf8(data) else _legacy(_telling(data))


def _is_utf8(data: bytes) -> bool:
    """Whether nearly all that is not ASCII forms UTF-8 sequences, which other encodings do not by chance."""
    text = data.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if not damaged:
        return True
    sound = len(text) - damaged - len(text.encode("ascii", "ignore"))
    cut = _cut_at_end(data)
    return damaged - cut <= sound // 20 and (sound > 0 or not cut)


def _cut_at_end(data: bytes) -> bool:
    """Whether the last character is UTF-8 as far as it goes, but incomplete."""
    tail = data[-4:]
    while tail and tail[0] & 0xC0 == 0x80:  # the rest of a sequence that begins before the tail
        tail = tail[1:]
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        return decoder.decode(tail) is not None and bool(decoder.getstate()[0])
    except UnicodeDecodeError:
        return False


def _telling(data: bytes) -> bytes:
    """Lines with bytes outside ASCII, as many as detection needs: its cost does not grow with the file."""
    lines: list[bytes] = []
    for match in LINE_WITH_HIGH_BYTE.finditer(data):
        lines.append(match[0][-SAMPLE:])
        if sum(map(len, lines)) > SAMPLE:
            break
    return b"\n".join(lines)


def _legacy(sample: bytes) -> str:
    """The eight-bit encoding in which a sample reads most like words of a language it is used for.

    What reads like none of ours is left to charset-normalizer, which knows many more scripts.
    """
    pairs = Counter(pair for pair in pairwise(b" " + sample) if pair[1] > 0x7F)
    scores = {
        encoding: max(_score(pairs, encoding, language) for language in used) for encoding, used in ENCODINGS.items()
    }
    best = max(scores, key=lambda encoding: scores[encoding])
    return best if scores[best] > CONVINCING * pairs.total() else _elsewhere(sample) or best


def _elsewhere(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes  # seldom needed, and slow to import

    found = from_bytes(sample).best()
    return found.encoding if found else None


def _score(pairs: Counter[tuple[int, int]], encoding: str, language: str) -> float:
    """How well pairs of bytes read in an encoding; at most 1 for each."""
    characters, worth = _characters(encoding), _worth(language)
    return sum(n * _pair_score(characters[before], characters[byte], worth) for (before, byte), n in pairs.items())


def _pair_score(before: str, here: str, worth: dict[str, float]) -> float:
    """How well one character stands after another: words keep to one script, and capitals stand at their beginning."""
    if here in worth:
        scripts_mixed = here > LAST_LATIN and before.isascii() and before.isalpha()
        return -0.5 if scripts_mixed or (here.isupper() and before.islower()) else worth[here]
    if here in SIGNS:
        return 0.5 if not before.isalpha() or here in "’»”…" else 0.2
    return -1.0


@cache
def _characters(encoding: str) -> list[str]:
    return [bytes([byte]).decode(encoding, "replace") for byte in range(256)]


@cache
def _worth(language: str) -> dict[str, float]:
    """What the letters of a language are worth, the common ones most."""
    letters = LANGUAGES[language]
    small = {letter: 1 - 0.5 * rank / len(letters) for rank, letter in enumerate(letters)}
    return small | {letter.upper(): worth for letter, worth in small.items() if len(letter.upper()) == 1}
