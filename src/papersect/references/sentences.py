"""The sentences of an entry: full stops that end something, told from those that abbreviate."""

from __future__ import annotations

import regex

from papersect.text.spans import Span

STOP = regex.compile(
    r"""
    (?P<word> [\p{L}\p{M}]* ) (?P<close> [)\]"”»’0-9] )? [.?!…] (?P<quote> ["”»’] )?
    \s+ (?= ["“„«‘(\[¿¡]? [\p{Lu}\p{N}] )
    """,
    regex.VERBOSE,
)
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
    found = []
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
    word = match["word"]
    if match["close"] or match["quote"] or text[match.end("word")] in "?!…":
        return True
    if len(word) < 2:
        return False
    if word[0].islower() or (word.isupper() and len(word) > SHORT):
        return True
    short = len(word) <= SHORT_WORD
    if short and NEXT_ABBREVIATED.match(text, match.end()):
        return False
    if match.start() == begin:
        return first and len(word) > ONE_WORD_TITLE
    before = text[max(begin, match.start() - 2) : match.start()].rstrip()
    return not before.endswith((".", ",") if short else ".")
