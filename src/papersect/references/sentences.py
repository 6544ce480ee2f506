"""The sentences of an entry: full stops that end something, told from those that abbreviate."""

from __future__ import annotations

import unicodedata

import regex

from papersect.text.spans import Span

STOP = regex.compile(
    r"""[.?!…] (?P<quote> ["”»’] )? \s+ (?= ["“„«‘(\[¿¡]? [\p{Lu}\p{N}] )""",
    regex.VERBOSE,
)
CLOSING = tuple(')]"”»’0123456789')
SHORT = 3  # letters: capitals no more than that before a full stop may be an abbreviation
SHORT_WORD = 4  # letters: so may a capitalised word no longer than that
ONE_WORD_TITLE = 5  # letters: a title of one word is longer
NEXT_ABBREVIATED = regex.compile(r"[\p{Lu}&][\p{L}&-]*\.", regex.VERBOSE)


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences between two offsets.

    >>> text = "Quiet lakes of the U.S. and Canada. Proc. Natl. Acad. Sci. Lakes"
    >>> [text[slice(*span)] for span in sentences(text, 0, len(text))]
    ['Quiet lakes of the U.S. and Canada.', 'Proc. Natl. Acad. Sci. Lakes']
    """
    found: list[Span] = []
    begin = start
    for match in STOP.finditer(text, start, end):
        if _ends(text, match, begin, first=not found):
            found.append(Span(begin, match.end()))
            begin = match.end()
    found.append(Span(begin, end))
    return [Span(s, s + len(text[s:e].rstrip())) for s, e in found if text[s:e].strip()]


def _ends(text: str, match: regex.Match[str], begin: int, *, first: bool) -> bool:
    """Whether a full stop ends the sentence that begins at `begin`.

    A capitalised word is taken for an abbreviation when the next word is one, when the word before is one, or when it
    would be a sentence by itself; the first sentence may be of one word, if that is long.
    """
    if match["quote"] or match[0][0] in "?!…" or text[match.start() - 1 : match.start()] in CLOSING:
        return True
    word = _word_before(text, match.start(), begin)
    if len(word) < 2:
        return False
    if word[0].islower() or (word.isupper() and len(word) > SHORT):
        return True
    short = len(word) <= SHORT_WORD
    if short and NEXT_ABBREVIATED.match(text, match.end()):
        return False
    word_start = match.start() - len(word)
    if word_start == begin:
        return first and len(word) > ONE_WORD_TITLE
    before = text[max(begin, word_start - 2) : word_start].rstrip()
    return not before.endswith((".", ",") if short else ".")


def _word_before(text: str, end: int, begin: int) -> str:
    start = end
    while start > begin and (text[start - 1].isalpha() or unicodedata.combining(text[start - 1])):
        start -= 1
    return text[start:end]
