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
SHORT = 4  # letters: a capitalised word so short before a full stop may be an abbreviation
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
        if _ends(text, match):
            found.append(Span(begin, match.end()))
            begin = match.end()
    found.append(Span(begin, end))
    return [Span(s, s + len(text[s:e].rstrip())) for s, e in found if text[s:e].strip()]


def _ends(text: str, match: regex.Match[str]) -> bool:
    """Whether a full stop ends a sentence."""
    word = match["word"]
    if match["close"] or match["quote"] or text[match.end("word")] in "?!":
        return True
    if len(word) < 2:
        return False
    if word[0].isupper() and not word.isupper() and len(word) <= SHORT:
        return False
    return not (word[0].isupper() and not word.isupper() and NEXT_ABBREVIATED.match(text, match.end()))
