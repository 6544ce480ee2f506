"""The year of publication among all the numbers of an entry that could be years."""

from __future__ import annotations

import re

import regex

from papersect.languages.lexicon import alternatives
from papersect.text.spans import Span

YEAR = regex.compile(
    r"""
    (?<! [\d\p{L}/] | \d[-‐-―−.:] )
    (?P<open> [(\[]\s? )?
    (?P<year> (?: 1[5-9] | 20 ) \d\d (?: [a-zа-я] (?! \p{L} ) )? )
    (?! \d | [-‐-―−] \s?\d{3,} | \.\d )
    (?P<close> \s?[)\]] )?
    """,
    regex.VERBOSE,
)
COUNTED = re.compile(
    rf"(?: (?<! \w ) (?: {alternatives('page')} | {alternatives('issue')} ) | : | \w [-‐-―−] ) \s? $", re.VERBOSE
)
PAGED = re.compile(rf"\s? (?: {alternatives('page')} (?! [^\W\d_] ) | \( \d | \s? : \s? \d )", re.VERBOSE)
STOP_BEFORE = regex.compile(r"[.,;–—:(] \s? [(\[]? $", regex.VERBOSE)
STOP_AFTER = regex.compile(r"\s? (?: [.,;:)] | $ )", regex.VERBOSE)
NEAR = 4  # characters: a year so close behind the names is theirs
CONTEXT = 16


def year_of(text: str, names_end: int, end: int) -> Span | None:
    """The best-scored year between the names and `end`, its letter included.

    >>> text = "Meyer, H. The flood of 1784. Lake Res. 2004;12:1999-2003"
    >>> text[slice(*year_of(text, 9, len(text)))]
    '2004'
    """
    best: tuple[int, Span] | None = None
    for match in YEAR.finditer(text, names_end, end):
        span = Span(*match.span("year"))
        scored = (_score(text, match, span, names_end), span)
        if scored[0] > 0 and (best is None or scored >= best):
            best = scored
    return best[1] if best else None


def _score(text: str, match: regex.Match[str], span: Span, names_end: int) -> int:
    before = text[max(0, match.start() - CONTEXT) : match.start()]
    after = text[match.end() : match.end() + CONTEXT]
    score = 1
    score += 3 if match["open"] and match["close"] else 0
    score += 6 if names_end and match.start() - names_end <= NEAR else 0
    score += 1 if STOP_BEFORE.search(before) else 0
    score += 2 if STOP_AFTER.match(after) else 0
    score -= 8 if COUNTED.search(before.lower()) else 0
    score -= 4 if PAGED.match(after.lower()) else 0
    return score
