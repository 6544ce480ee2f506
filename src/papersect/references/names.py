"""The names in front of an entry, one after another, in whichever of the usual forms."""

from __future__ import annotations

from typing import NamedTuple

import regex

from papersect.languages.lexicon import alternatives, phrases
from papersect.text.spans import Span

# A single letter is an initial.
IN_CAPITALS = "|".join(word.upper() for word in phrases("and") if len(word) > 1 and word.isalpha())
AND = rf"(?: & | {alternatives('and')} | {IN_CAPITALS} )"
ET_AL = alternatives("et_al")
NO_PARTICLE = rf"(?! (?: in | for | the | et | al | {alternatives('and')} ) \b )"
PARTICLES = rf"(?: (?: {NO_PARTICLE} \p{{Ll}}{{1,4}} [\s'’] | \p{{Ll}}{{1,2}}['’] | al-\s? ){{0,3}} )"
GIVEN = r"\p{Lu}[\p{L}\p{M}'’]*(?:[-‐–]\s?[\p{L}\p{M}'’]+){0,3}"
LONG = r"\p{Lu}['’]?[\p{L}\p{M}][\p{L}\p{M}'’]*(?:[-‐–]\s?[\p{L}\p{M}'’]+){0,3}"
SURNAME = rf"{PARTICLES} {LONG}"
INITIAL = r"\p{Lu}\p{Ll}? (?: \s?\. | (?=-\p{Lu}) )"
INITIALS = rf"(?: {INITIAL} (?: \s?[-‐]?\s? {INITIAL} ){{0,4}} )"
MORE = rf"(?: \s {NO_PARTICLE} \p{{Ll}}{{1,3}} \s {INITIALS} ){{0,2}}"  # A. J. de A.
CAPITALS = r"(?: \p{Lu}{1,3} (?: [-\s]\p{Lu}\b ){0,2} )"
SUFFIX = r"(?: ,? \s (?: [JS]r\b\.? | I{2,3}\b ) )?"
STOPS = rf"(?: \s?[,.:;(] | \s (?: {AND} | {ET_AL} ) (?: \s | [,.(] ) )"

SHORT = rf"""
      (?P<surname_comma_initials>
        {SURNAME} \s?,\s? {INITIALS} {MORE}
        (?: (?: \s {NO_PARTICLE} \p{{Ll}}{{2,4}} ){{1,3}} (?= \s?[,;&(] ) )? ) {SUFFIX}
    | (?P<surnames_comma_initials> {SURNAME} \s {LONG} \s?,\s? {INITIALS} )
      (?! \s? {LONG} (?: , | \s {AND} \s ) ) {SUFFIX}
    | (?P<surname_initials> {SURNAME} (?: \s {LONG} )? \s {INITIALS} ) {SUFFIX}
    | (?P<initials_surname> {INITIALS} \s? {SURNAME} (?: \s {LONG} (?= \s?[,;] | \s {AND} \s ) )? ) {SUFFIX}
    | (?P<surname_capitals> {SURNAME} (?: \s {LONG} )? \s {CAPITALS} )
      (?= \s?[,.:;(&…] | \s \p{{Ll}} | \s [(\d] | $ ) {SUFFIX}
    | (?P<surname_alone> {SURNAME} ) (?= ,? \s {ET_AL} )
"""
SPELT = rf"""
      (?P<surname_comma_given> {SURNAME} , \s {LONG} (?: \s (?: \p{{Lu}}\.\s? | {GIVEN} ) )?+ ) (?= {STOPS} )
    | (?P<given_initial_surname> \p{{Lu}}\p{{Ll}}[\p{{L}}\p{{M}}'’-]* \s (?: \p{{Lu}}\.\s? ){{1,2}} \s? {SURNAME} )
      (?= {STOPS} )
    | (?P<given_surname> {GIVEN} \s (?: {GIVEN} \s | \p{{Lu}} \s ){{0,2}} {SURNAME} ) (?= {STOPS} )
"""
IN_SHORT = regex.compile(SHORT, regex.VERBOSE)
IN_FULL = regex.compile(rf"{SPELT} | (?P<initials_surname> {INITIALS} \s? {SURNAME} ) (?= {STOPS} )", regex.VERBOSE)

PLAIN = frozenset({"surname_comma_initials", "initials_surname"})  # never the beginning of a full name

BETWEEN = regex.compile(
    rf"\s? (?: [,;] \s? )? (?: … | \.\.\. )? \s? (?: [,;]? \s? (?: & | \b {AND} ) \s )? \s?", regex.VERBOSE
)
AND_OTHERS = regex.compile(
    rf"[,;]? \s? [(\[]? {ET_AL} (?! \p{{L}} ) [)\]]? \.? ,? | [,;]? \s (?:…|\.\.\.)", regex.VERBOSE | regex.IGNORECASE
)
EDITORS = regex.compile(
    rf",? \s? [(\[] \s? {alternatives('edited_by')} \s? [)\]] \.?", regex.VERBOSE | regex.IGNORECASE
)
GROUP = regex.compile(r",? \s? (?: \( [^()\d]{2,80} \) | \[ [^\[\]]{2,60} \] )", regex.VERBOSE)
CORPORATE = regex.compile(
    r"(?P<name> \p{Lu} [^.,;:?!\"“„«()]{2,90}? ) [.,]? \s? [(\[] (?= (?:1[5-9]|20)\d\d [a-z]? [)\],] )", regex.VERBOSE
)
REPEATED = regex.compile(r"(?: [-‐-―_]\s? ){2,6} | [‒-―]", regex.VERBOSE)
JOURNAL = regex.compile(r"J\. \s? \p{Lu}[\p{L}]+ (?: \. | \s (?= \p{Lu} | \d ) )", regex.VERBOSE)
RESPONSIBILITY = regex.compile(r"\s / \s", regex.VERBOSE)
CLOSES = regex.compile(
    r"""
    \s? (?: \. \s (?! \p{Lu}\p{L}*\. ) | \. $ | : \s | [.,]? \s? [(\[]? (?:1[5-9]|20)\d\d | [.,] \s? ["“„«‘] )
    """,
    regex.VERBOSE,
)


class Names(NamedTuple):
    """The names as written, in order; `end` is where what follows them begins.

    `unsure` where the entry begins with what may be names or a title.
    """

    spans: tuple[Span, ...]
    end: int
    unsure: bool = False


class Row(NamedTuple):
    """Names that follow one another, how each is written, where the row ends, and whether an “and” joins the last."""

    spans: tuple[Span, ...]
    kinds: tuple[str, ...]
    end: int
    joined: bool


def names_of(text: str, start: int, end: int) -> Names:
    """The names at `start`; none where it is not sure that they are names.

    >>> def read(text):
    ...     names = names_of(text, 0, len(text))
    ...     return [text[slice(*span)] for span in names.spans], text[names.end :]
    >>> read("Meyer, H.-P., & Ozols, A. (2004). Quiet lakes.")
    (['Meyer, H.-P.', 'Ozols, A.'], ' (2004). Quiet lakes.')
    >>> read("Петров А.Б., Иванова В. Г. и др. Тихие озёра")
    (['Петров А.Б.', 'Иванова В. Г.'], ' Тихие озёра')
    >>> read("MEYER, H., AND A. OZOLS. 2004. Quiet lakes.")
    (['MEYER, H.', 'A. OZOLS'], '. 2004. Quiet lakes.')
    >>> read("Hanna Meyer and Arvis B. Ozols. Quiet lakes.")
    (['Hanna Meyer', 'Arvis B. Ozols'], '. Quiet lakes.')
    >>> read("Quiet lakes of the north.")
    ([], 'Quiet lakes of the north.')
    """
    begin = _after_dash(text, start, end)
    row = _row(IN_SHORT, text, begin, end)
    full = Row((), (), begin, False) if row.kinds[:1] and row.kinds[0] in PLAIN else _row(IN_FULL, text, begin, end)
    if _is_sure(full, text, end):
        row = full
    if not row.spans:
        corporate = _corporate(text, start, end)
        return corporate if corporate.spans else Names((), begin, bool(full.spans))
    at = _after(AND_OTHERS, text, row.end, end)
    for aside in (EDITORS, GROUP):
        at = _after(aside, text, at, end)
    return Names(row.spans, at)


def responsibility(text: str, start: int, end: int) -> Names | None:
    """The names after a title and a slash, where library rules put them; None where there is no such slash."""
    slash = RESPONSIBILITY.search(text, start, end)
    if slash is None:
        return None
    row = _row(IN_SHORT, text, slash.end(), end)
    return Names(row.spans, row.end)


def _is_sure(row: Row, text: str, end: int) -> bool:
    """Whether words that look like full names are names: by what follows them, or by an “and” and a comma."""
    if not row.spans or row.kinds[0] == "initials_surname":
        return False
    at = _after(AND_OTHERS, text, row.end, end)
    return at > row.end or CLOSES.match(text, at, end) is not None or (row.joined and text[at : at + 1] == ",")


def _after(pattern: regex.Pattern[str], text: str, at: int, end: int) -> int:
    match = pattern.match(text, at, end)
    return match.end() if match else at


def _after_dash(text: str, start: int, end: int) -> int:
    """Where names go on after a dash that repeats those of the entry before."""
    dash = REPEATED.match(text, start, end)
    if dash is None:
        return start
    between = BETWEEN.match(text, dash.end(), end)
    return between.end() if between else dash.end()


def _row(pattern: regex.Pattern[str], text: str, start: int, end: int) -> Row:
    """Names as far as they follow one another."""
    spans: list[Span] = []
    kinds: list[str] = []
    at = done = start
    joined = False
    while match := pattern.match(text, at, end):
        if spans and JOURNAL.match(text, at, end):
            break
        kind = next(kind for kind, value in match.groupdict().items() if value is not None)
        spans.append(Span(*match.span(kind)))
        kinds.append(kind)
        joined = any(letter == "&" or letter.isalpha() for letter in text[done:at])
        done = match.end()
        between = BETWEEN.match(text, done, end)
        if between is None or between.end() == done:
            break
        at = between.end()
    return Row(tuple(_without_stop(text, spans, kinds)), tuple(kinds), done, joined)


def _without_stop(text: str, spans: list[Span], kinds: list[str]) -> list[Span]:
    """The names, the full stop after the last left out where the others have none after their initials."""
    if "surname_capitals" not in kinds or kinds[-1] != "surname_initials" or text[spans[-1].end - 1] != ".":
        return spans
    return [*spans[:-1], Span(spans[-1].start, spans[-1].end - 1)]


def _corporate(text: str, start: int, end: int) -> Names:
    """A body named in front of a year in parentheses."""
    match = CORPORATE.match(text, start, end)
    return Names((Span(*match.span("name")),), match.end("name")) if match else Names((), start)
