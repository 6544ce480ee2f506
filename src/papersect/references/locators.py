"""Volume and pages of an entry, by the forms they are written in."""

from __future__ import annotations

from typing import NamedTuple

import regex

from papersect.languages.lexicon import alternatives
from papersect.text.spans import Span

DASH = "[-‐-―−]"
PAGES = rf"(?P<pages> [\p{{Lu}}e]{{0,2}}\d{{1,7}}\p{{Lu}}? (?: \s?{DASH}{{1,2}}\s? [\p{{Lu}}e]{{0,2}}\d{{1,7}} )? (?! \d | \.\d ) )"
VOLUME = r"(?P<volume> (?! (?:1[5-9]|20)\d\d\b ) \p{Lu}?\d{1,4}\p{Lu}? )"
YEAR = r"(?: 1[5-9] | 20 ) \d\d [a-z]?"
PAGE = rf"(?: {alternatives('page')} )"
NOT_YEAR = r"(?! (?: 1[5-9] | 20 ) \d\d (?: \b | [a-z]\b ) (?! \s?[-‐-―−] | \s? \( (?:1[5-9]|20)\d\d ) )"

FORMS = tuple(
    regex.compile(rf"(?<! [\d\p{{L}}/.] | \d{DASH} ) (?: {form} )", regex.VERBOSE | regex.IGNORECASE)
    for form in (
        # 57 (1988), no. 2, 647–671
        rf"{VOLUME} \s? \( {YEAR} \) \s? , \s? {alternatives('issue')} \s? \d+ (?: {DASH}\d+ )? \s? , \s? {PAGES}",
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
SAID_VOLUME = regex.compile(
    rf"\b {alternatives('volume')} \s? (?P<volume> \d{{1,4}} | [IVXLC]+ \b )", regex.VERBOSE | regex.IGNORECASE
)
NUMBER_AND_ISSUE = regex.compile(rf"(?<! {alternatives('issue')} \s? ) (?<= [\s.,] ) {VOLUME} \s? \( (?! {YEAR}\) ) \d{{1,3}} [^()]{{0,8}} \)", regex.VERBOSE)
VOLUME_AND_YEAR = regex.compile(rf"(?<= [\p{{L}}.] \s ) {VOLUME} \s? \( {YEAR} \)", regex.VERBOSE)
SAID_PAGES = regex.compile(
    rf"(?<! \p{{L}} ) {PAGE} \s? {PAGES} (?! \d )", regex.VERBOSE | regex.IGNORECASE
)
PAGES_SAID = regex.compile(
    rf"(?<! [\d\p{{L}}] ) (?P<pages> \d{{1,5}} \s?{DASH}\s? \d{{1,5}} ) \s? {PAGE} (?! \p{{L}} )",
    regex.VERBOSE | regex.IGNORECASE,
)
AFTER_YEAR = regex.compile(rf"\( {YEAR} \) \s? [,:]? \s? {NOT_YEAR} {PAGES} (?= \s?[.,;] | \s?$ )", regex.VERBOSE)
SAID_ISSUE = regex.compile(rf"(?<! \p{{L}} ) {alternatives('issue')} \s? \d", regex.VERBOSE | regex.IGNORECASE)
RANGE = regex.compile(rf"(?<= [,.:;] \s ) (?P<pages> \d{{1,5}} \s?{DASH}\s? \d{{1,5}} ) (?= \s?[.,;] | \s?$ )", regex.VERBOSE)


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
    said = [pattern.search(text, start, end) for pattern in (SAID_VOLUME, SAID_PAGES, PAGES_SAID, SAID_ISSUE)]
    volume_said, pages_said = said[0], said[1] or said[2]
    form = next((match for pattern in FORMS if (match := _last(pattern, text, start, end))), None)
    if form and (volume_said or pages_said) and not _belongs(form, volume_said, pages_said):
        form = None
    volume = volume_said or form or NUMBER_AND_ISSUE.search(text, start, end) or VOLUME_AND_YEAR.search(text, start, end)
    pages = pages_said or form or AFTER_YEAR.search(text, start, end) or (year and RANGE.search(text, start, end)) or None
    marks = [match.start() for match in (*said, form, volume, pages) if match]
    return Locators(
        Span(*volume.span("volume")) if volume else None,
        Span(*pages.span("pages")) if pages else None,
        min(marks, default=end),
    )


def _last(pattern: regex.Pattern[str], text: str, start: int, end: int) -> regex.Match[str] | None:
    """The last match: what comes earlier is in the title."""
    found = None
    for found in pattern.finditer(text, start, end):
        pass
    return found


def _belongs(form: regex.Match[str], *said: regex.Match[str] | None) -> bool:
    """Whether a bare form tells of the same numbers as the words beside it."""
    return all(match is None or (form.start() <= match.end() and match.start() <= form.end()) for match in said)
