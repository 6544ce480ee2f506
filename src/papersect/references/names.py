"""The names in front of an entry, one after another, in whichever of the usual forms."""

from __future__ import annotations

from typing import NamedTuple

import regex

from papersect.languages.lexicon import alternatives
from papersect.text.spans import Span

PARTICLES = r"(?: (?: (?! (?:in|for|the|and)\b ) \p{Ll}{1,4} [\s'’] | \p{Ll}{1,2}['’] | al-\s? ){0,3} )"
CAPITALISED = r"\p{Lu}[\p{L}\p{M}'’]*(?:[-‐–]\s?[\p{L}\p{M}'’]+){0,3}"
LONG = r"\p{Lu}['’]?[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[-‐–]\s?[\p{L}\p{M}'’]+){0,3}"
SURNAME = rf"{PARTICLES} {LONG}"
INITIALS = r"(?: \p{Lu}\p{Ll}{0,2}\s?\. (?: \s?[-‐]?\s? \p{Lu}\p{Ll}{0,2}\. ){0,4} )"
CAPITALS = r"(?: \p{Lu}{1,3} (?: [-\s]\p{Lu}\b ){0,2} )"
SUFFIX = r"(?: ,? \s (?: [JS]r\b\.? | I{2,3}\b ) )?"

NAME = regex.compile(
    rf"""
      (?P<surname_comma_initials> {SURNAME} (?: \s {LONG} )? \s?,\s? {INITIALS} (?: \s {PARTICLES} )? ) {SUFFIX}
    | (?P<surname_initials> {SURNAME} (?: \s {LONG} )? \s {INITIALS} ) {SUFFIX}
    | (?P<initials_surname> {INITIALS} \s? {SURNAME} ) {SUFFIX}
    | (?P<surname_capitals> {SURNAME} (?: \s {LONG} )? \s {CAPITALS} ) (?= \s?[,.:;(&…] | \s \p{{Ll}} | \s [(\d] | $ )
    | (?P<surname_comma_given> {SURNAME} , \s {CAPITALISED} (?: \s (?: \p{{Lu}}\.\s? | {CAPITALISED} ) )?+ )
      (?= \s?[,.:;(] | \s (?: & | {alternatives("and")} ) \s )
    | (?P<given_surname>
        {CAPITALISED} \s (?: (?: \p{{Lu}}\.?\s? ){{1,2}} \s? | {CAPITALISED} \s )? {SURNAME} )
      (?= \s?[,.:;(] | \s (?: & | {alternatives("and")} | {alternatives("et_al")} ) (?: \s | [,.(] ) )
    """,
    regex.VERBOSE,
)
BETWEEN = regex.compile(
    rf"\s? (?: [,;] \s? )? (?: … | \.\.\. )? \s? (?: [,;]? \s? (?: & | \b {alternatives('and')} ) \s )? \s?", regex.VERBOSE
)
AND_OTHERS = regex.compile(
    rf"[,;]? \s? [(\[]? {alternatives('et_al')} [)\]]? \.? ,? | [,;]? \s (?:…|\.\.\.)", regex.VERBOSE | regex.IGNORECASE
)
EDITORS = regex.compile(rf",? \s? [(\[] \s? {alternatives('edited_by')} \s? [)\]] \.?", regex.VERBOSE | regex.IGNORECASE)
CORPORATE = regex.compile(
    r"(?P<name> \p{Lu} [^.,;:?!\"“„«()]{2,90}? ) [.,]? \s? [(\[] (?= (?:1[5-9]|20)\d\d [a-z]? [)\],] )", regex.VERBOSE
)
REPEATED = regex.compile(r"(?: [-‐-―_]\s? ){2,6} | [‒-―]", regex.VERBOSE)
RESPONSIBILITY = regex.compile(r"\s / \s", regex.VERBOSE)
SPELT_OUT = frozenset({"given_surname", "surname_comma_given"})
CLOSES_SPELT = regex.compile(
    r"\s? (?: \. \s | \. $ | : \s | ,? \s? [(\[]? (?:1[5-9]|20)\d\d | [.,] \s? [\"“„«‘] | , \s [“\"] )", regex.VERBOSE
)


class Names(NamedTuple):
    """The names as written, in order; `end` is where what follows them begins."""

    spans: tuple[Span, ...]
    end: int


def names_of(text: str, start: int, end: int) -> Names:
    """The names at `start`; none where it is not sure that they are names.

    >>> def read(text):
    ...     names = names_of(text, 0, len(text))
    ...     return [text[slice(*span)] for span in names.spans], text[names.end :]
    >>> read("Meyer, H.-P., & Ozols, A. (2004). Quiet lakes.")
    (['Meyer, H.-P.', 'Ozols, A.'], ' (2004). Quiet lakes.')
    >>> read("Петров А.Б., Иванова В. Г. и др. Тихие озёра")
    (['Петров А.Б.', 'Иванова В. Г.'], ' Тихие озёра')
    >>> read("Hanna Meyer and Arvis B. Ozols. Quiet lakes.")
    (['Hanna Meyer', 'Arvis B. Ozols'], '. Quiet lakes.')
    >>> read("Quiet lakes of the north.")
    ([], 'Quiet lakes of the north.')
    """
    found, at = _row(text, start, end)
    if not found:
        return _corporate(text, start, end)
    if all(kind in SPELT_OUT for kind, _ in found) and not CLOSES_SPELT.match(text, at, end):
        return Names((), start)
    if match := EDITORS.match(text, at, end):
        at = match.end()
    return Names(tuple(span for _, span in found), at)


def responsibility(text: str, start: int, end: int) -> Names | None:
    """The names after a title and a slash, where library rules put them; None where there is no such slash."""
    slash = RESPONSIBILITY.search(text, start, end)
    if slash is None:
        return None
    found, at = _row(text, slash.end(), end)
    dotted = tuple(span for kind, span in found if kind not in SPELT_OUT)
    return Names(dotted, at)


def _row(text: str, start: int, end: int) -> tuple[list[tuple[str, Span]], int]:
    """Names and how each is written, as far as they follow one another; and where the row ends."""
    found: list[tuple[str, Span]] = []
    at = done = start
    if match := REPEATED.match(text, at, end):
        at = done = BETWEEN.match(text, match.end(), end).end()  # type: ignore[union-attr]  # it matches the empty text
    while match := NAME.match(text, at, end):
        kind = str(match.lastgroup)
        if found and not _goes_with(kind, found):
            break
        found.append((kind, Span(*match.span(kind))))
        done = match.end()
        between = BETWEEN.match(text, done, end)
        if between is None or between.end() == done:
            break
        at = between.end()
    if found and (match := AND_OTHERS.match(text, done, end)):
        done = match.end()
    return found, done


def _goes_with(kind: str, found: list[tuple[str, Span]]) -> bool:
    """Names of a row are written alike, but for the first, which may be turned round for sorting."""
    kinds = {one for one, _ in found}
    if kind in SPELT_OUT:
        return bool(kinds & SPELT_OUT)
    return not kinds <= SPELT_OUT or kind != "surname_capitals"


def _corporate(text: str, start: int, end: int) -> Names:
    """A body named in front of a year in parentheses."""
    match = CORPORATE.match(text, start, end)
    return Names((Span(*match.span("name")),), match.end("name")) if match else Names((), start)
