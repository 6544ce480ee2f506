"""Volume and pages of an entry, by the forms they are written in."""

from __future__ import annotations

import re
from collections import deque
from typing import NamedTuple

from papersect.languages.lexicon import alternatives
from papersect.references.folding import lowered
from papersect.text.spans import Span

DASH = "[-‐-―−]"
PAGES = rf"""
    (?P<pages> [^\W\d_]{{0,2}}\d{{1,7}}[a-z]? (?: \s?{DASH}{{1,2}}\s? [^\W\d_]{{0,2}}\d{{1,7}} )? (?! \d | \.\d ) )
"""
VOLUME = r"(?P<volume> (?! (?:1[5-9]|20)\d\d\b ) [a-z]?\d{1,4}[a-z]? )"
YEAR = r"(?: 1[5-9] | 20 ) \d\d [a-z]?"
PAGE = alternatives("page")
ISSUE = alternatives("issue")
NOT_YEAR = r"(?! (?: 1[5-9] | 20 ) \d\d (?: \b | [a-z]\b ) (?! \s?[-‐-―−] | \s? \( (?:1[5-9]|20)\d\d ) )"
NO_WORD = r"(?<! [^\W\d_] )"

FORMS = tuple(
    re.compile(rf"(?<! [\w/.] ) (?<! \d{DASH} ) (?: {form} )", re.VERBOSE)
    for form in (
        # 57 (1988), no. 2, 647–671
        rf"{VOLUME} \s? \( {YEAR} \) \s? , \s? {ISSUE} \s? \d+ (?: {DASH}\d+ )? \s? , \s? {PAGES}",
        # 12(3):45–51 · 12 (3), 45–51 · 2001;12(3):45
        rf"{VOLUME} \s? \( (?! {YEAR}\) ) [^()]{{1,20}} \) \s? [:,;.] \s? (?: {PAGE}\s? )? {PAGES}",
        # 31 (1978) 46 · 17 (2011), S. 44–61
        rf"{VOLUME} \s? (?: \( \d{{1,3}} \) )? \s? \( {YEAR} \) \s? [:,]? \s? (?: {PAGE}\s? )? {PAGES}",
        # 9: 449–474
        rf"{VOLUME} \s? : \s? (?: {PAGE}\s? )? {PAGES}",
        # 63, 072003 · 12, 45–51 · 17, S. 44
        rf"{VOLUME} \s? , \s? (?: {PAGE}\s? )? {NOT_YEAR} {PAGES} (?= \s?[.,;()] | \s?$ )",
        # Phys. Lett. 12 449–474
        rf"(?<= \s ) {VOLUME} \s {NOT_YEAR} {PAGES} (?= \s?[.,;] | \s?$ )",
    )
)
SAID_VOLUME = re.compile(rf"{NO_WORD} {alternatives('volume')} \s? (?P<volume> \d{{1,4}} | [ivxlc]+ \b )", re.VERBOSE)
NUMBER_AND_ISSUE = re.compile(rf"(?<= [\s.,] ) {VOLUME} \s? \( (?! {YEAR}\) ) \d{{1,3}} [^()]{{0,8}} \)", re.VERBOSE)
VOLUME_AND_YEAR = re.compile(rf"(?<= [^\W\d_]\s | \.\s ) {VOLUME} \s? \( {YEAR} \)", re.VERBOSE)
SAID_PAGES = re.compile(rf"{NO_WORD} {PAGE} \s? {PAGES} (?! \d )", re.VERBOSE)
PAGES_SAID = re.compile(
    rf"(?<! \w ) (?P<pages> \d{{1,5}} \s?{DASH}\s? \d{{1,5}} ) \s? {PAGE} (?! [^\W\d_] )", re.VERBOSE
)
AFTER_YEAR = re.compile(rf"\( {YEAR} \) \s? [,:]? \s? {NOT_YEAR} {PAGES} (?= \s?[.,;] | \s?$ )", re.VERBOSE)
SAID_ISSUE = re.compile(rf"{NO_WORD} {ISSUE} \s? \d+", re.VERBOSE)
RANGE = re.compile(rf"(?<= [,.:;]\s ) (?P<pages> \d{{1,5}} \s?{DASH}\s? \d{{1,5}} ) (?= \s?[.,;] | \s?$ )", re.VERBOSE)


class Locators(NamedTuple):
    """Where volume and pages stand, and `begin`, the first character of any words or numbers that locate."""

    volume: Span | None
    pages: Span | None
    begin: int


def locators_of(text: str, start: int, end: int, year: Span | None) -> Locators:
    """Volume and pages between `start` and `end`.

    >>> def found(text):
    ...     volume, pages, begin = locators_of(text, 0, len(text), None)
    ...     return [text[slice(*span)] if span else None for span in (volume, pages)]
    >>> found("Quiet lakes. Lake Res. 2004;12(3):45-51."), found("Lake Res. D 63, 072003 (2001)")
    (['12', '45-51'], ['63', '072003'])
    >>> found("Тихие озёра // Вестник. – 2010. – Т. 3, № 2. – С. 25–30."), found("Томск, 2009. – 250 с.")
    (['3', '25–30'], [None, None])
    """
    low = lowered(text)
    said = [pattern.search(low, start, end) for pattern in (SAID_VOLUME, SAID_PAGES, PAGES_SAID, SAID_ISSUE)]
    volume_said, pages_said, issue = said[0], said[1] or said[2], said[3]
    form = next((match for pattern in FORMS if (match := _last(pattern, low, start, end))), None)
    if form and not _belongs(form, volume_said, pages_said):
        form = None
    number = NUMBER_AND_ISSUE.search(low, start, end)
    if number and issue and number.start() < issue.end():
        number = None
    volume = volume_said or form or number or VOLUME_AND_YEAR.search(low, start, end)
    pages = pages_said or form or AFTER_YEAR.search(low, start, end) or (year and RANGE.search(low, start, end)) or None
    marks = [match.start() for match in (*said, form, volume, pages) if match]
    return Locators(
        Span(*volume.span("volume")) if volume else None,
        Span(*pages.span("pages")) if pages else None,
        min(marks, default=end),
    )


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match: what comes earlier is in the title."""
    return next(iter(deque(pattern.finditer(text, start, end), maxlen=1)), None)


def _belongs(form: re.Match[str], *said: re.Match[str] | None) -> bool:
    """Whether a bare form tells of the same numbers as the words beside it."""
    return all(match is None or (form.start() <= match.end() and match.start() <= form.end()) for match in said)
