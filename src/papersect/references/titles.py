"""Title of the work and of what it stands in, by whichever habit of citing the entry follows."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import regex

from papersect.languages.lexicon import alternatives, phrases
from papersect.references.folding import lowered
from papersect.references.locators import Locators
from papersect.references.names import EDITORS, Names
from papersect.references.sentences import sentences
from papersect.text.spans import Span

AFTER_NAMES = 4  # characters: a year so close behind the names stands between them and the title
OPENING_RIM = " .,;:–—-/)]"
RIM = " .,;:–—-/(["
QUOTED = regex.compile(
    r"""
    [\s,.:]*
    (?: “(?P<english>[^“”]{3,})”
      | „(?P<german>[^„“”]{3,})[“”]
      | «(?P<angled>[^«»]{3,})»
      | "(?P<straight>[^"]{3,})"
      | ‘(?P<single>[^‘]{3,}?)’(?=[\s,.])
      | ''(?P<doubled>[^']{3,})''
    )
    """,
    regex.VERBOSE,
)
SLASHES = regex.compile(r"\s? // \s?", regex.VERBOSE)
RESPONSIBILITY = regex.compile(r"\s / \s | \s /(?=\p{Lu})", regex.VERBOSE)
AREA = regex.compile(r"[.\])]? \s [–—-] \s (?= [\p{Lu}\d№] )", regex.VERBOSE)
WITHIN_WORDS = "|".join(
    regex.escape(phrase, special_only=True)
    for phrase in phrases("contained_in")
    if phrase != "//" and not any(phrase.startswith(f"{shorter} ") for shorter in phrases("contained_in"))
)
THESIS = re.compile(rf"[,.:;(] \s? (?: {alternatives('thesis')} ) (?! [^\W\d_] )", re.VERBOSE)
WITHIN = regex.compile(
    rf"""
    (?: (?<stop> [.?!,;:] ["”»’]? | ["”»] ) \s+ | (?<= [.,] ) )
    (?: (?: {WITHIN_WORDS} ) (?: \s? : \s? | \s+ (?= ["“«]? [\p{{Lu}}\d] | \p{{Ll}}{{1,3}}\s\p{{Lu}} ) ) )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
LEADING_WITHIN = regex.compile(rf"[\s,.;:]* (?: {WITHIN_WORDS} ) \s? :? \s", regex.VERBOSE | regex.IGNORECASE)
IMPRINT = regex.compile(r"\s? \( [^()]* (?: : \s [^()]* | \p{L} , \s [^()]* ) \) [\s.,:]* $", regex.VERBOSE)
NOTE_IN_BRACKETS = regex.compile(r"\s? \[ [^\[\]]{1,60} \] [\s.,:]* $", regex.VERBOSE)
CITY = regex.compile(r"(?: ^ | [.,;]\s ) \p{Lu}[\p{L}.\s;-]{0,30} \s? : \s? [\p{Lu}«\"]", regex.VERBOSE)
PUBLISHER = re.compile(rf"(?<! [^\W\d_] ) {alternatives('publisher')} (?! [^\W\d_] )", re.VERBOSE)
ABBREVIATED = regex.compile(r"\p{L}\.(?=\s|$|\p{Lu})", regex.VERBOSE)
WORD = regex.compile(r"[\p{L}\p{M}]{4,}", regex.VERBOSE)


TRAILING = regex.compile(
    r"""
    (?<= [\s-]\p{Ll}\p{L}* \s | \s\p{Lu}{2,} \s )
    (?P<journal> \p{Lu}\p{Ll}+\. (?: \s (?: \p{Lu}[\p{L}]*\.? | & | \p{Ll}{2,} (?=\s\p{Lu}\p{Ll}*\.) ) )* )
    \s* $
    """,
    regex.VERBOSE,
)


class Titles(NamedTuple):
    """Where the title and the container stand."""

    title: Span | None
    container: Span | None


class Middle(NamedTuple):
    """What lies between the names and the numbers: `start` to `tail`; `end` is where the links begin."""

    text: str
    start: int
    tail: int
    end: int
    located: bool


Habit = Callable[[Middle], Titles | None]


def titles_of(text: str, names: Names, year: Span | None, locators: Locators, end: int) -> Titles:
    """Title and container; each None where no habit of citing tells it.

    >>> text = "Meyer H. Quiet lakes. Lake Res. 2004;12:45-51."
    >>> titles = titles_of(text, Names((Span(0, 8),), 8), Span(32, 36), Locators(Span(37, 39), None, 37), len(text))
    >>> text[slice(*titles.title)], text[slice(*titles.container)]
    ('Quiet lakes', 'Lake Res')
    """
    start, tail = names.end, min(locators.begin, end)
    if year and year.start - names.end <= AFTER_NAMES:
        start = year.end
    elif year:
        tail = min(tail, year.start)
    while start < end and text[start] in OPENING_RIM:
        start += 1
    if names.unsure and text[start : start + 1] not in '“„«"':
        return Titles(None, None)
    middle = Middle(text, start, max(start, tail), end, bool(locators.volume or locators.pages))
    return next((found for habit in HABITS if (found := habit(middle))), Titles(None, None))


def _span(text: str, start: int, end: int) -> Span | None:
    """A stretch without punctuation at its rims, or None where fewer than two letters remain."""
    if thesis := THESIS.search(lowered(text), start, end):
        end = thesis.start()
    for aside in (NOTE_IN_BRACKETS, IMPRINT):
        if note := aside.search(text, start, end):
            end = note.start()
    while start < end and text[start] in RIM + "”»\"'":
        start += 1
    while end > start and text[end - 1] in RIM:
        end -= 1
    if text[start:end].count("(") > text[start:end].count(")"):
        end = text.rindex("(", start, end)
        return _span(text, start, end)
    return Span(start, end) if sum(map(str.isalpha, text[start:end])) > 1 else None


def double_slash(middle: Middle) -> Titles | None:
    """Title // Container. – 2010."""
    text, start, tail, end, _ = middle
    slashes = SLASHES.search(text, start, end)
    if slashes is None:
        return None
    stop = tail if tail > slashes.end() else end
    responsible = RESPONSIBILITY.search(text, start, slashes.start())
    title = _span(text, start, responsible.start() if responsible else slashes.start())
    cuts = [match.start() for p in (AREA, CITY, RESPONSIBILITY) if (match := p.search(text, slashes.end(), stop))]
    return Titles(title, _span(text, slashes.end(), min([stop, *cuts])))


def quoted(middle: Middle) -> Titles | None:
    """“Title,” Container, vol. 3."""
    text, start, tail, end, located = middle
    match = QUOTED.match(text, max(0, start - 1), end) or QUOTED.match(text, start, end)
    if match is None or (text[match.end() - 2] not in ".,?!" and text[match.end() : match.end() + 1] not in ",.;:"):
        return None
    after = LEADING_WITHIN.match(text, match.end(), end)
    begin = after.end() if after else match.end()
    inner = match.span(match.lastgroup or 0)
    return Titles(_span(text, *inner), _container(text, begin, tail, located) if tail > begin else None)


def area_dashes(middle: Middle) -> Titles | None:
    """Title / Names. – City: Publisher, 2001. – 250 p."""
    text, start, _, end, _ = middle
    area = AREA.search(text, start, end)
    responsible = RESPONSIBILITY.search(text, start, end)
    if area is None and responsible is None:
        return None
    if area and text[area.start()] not in ".])" and responsible is None:
        return None
    return Titles(_span(text, start, min(m.start() for m in (area, responsible) if m)), None)


def within(middle: Middle) -> Titles | None:
    """Title. In: Editors (Eds.), Container."""
    text, start, tail, _, _ = middle
    if leading := LEADING_WITHIN.match(text, max(0, start - 1), tail):
        return Titles(None, _container(text, leading.end(), tail))
    match = WITHIN.search(text, start, tail)
    if match is None:
        return None
    return Titles(_span(text, start, match.start() + len(match["stop"] or "")), _container(text, match.end(), tail))


def _container(text: str, start: int, tail: int, whole: bool = False) -> Span | None:
    """The container's title, its editors and publisher left out."""
    editors = EDITORS.search(text, start, tail)
    begin = editors.end() if editors and tail - editors.end() > len("), A") else start
    stop = min([tail, *(m.start() for m in (CITY.search(text, begin + 1, tail), AREA.search(text, begin, tail)) if m)])
    first = [Span(begin, stop)] if whole and stop == tail else sentences(text, begin, stop)[:1]
    return _span(text, *first[0]) if first else None


def sentence_by_sentence(middle: Middle) -> Titles | None:
    """Title. Container 12:3."""
    text, start, tail, _, located = middle
    parts = sentences(text, start, tail)
    if len(parts) < 2:
        return None
    title = _span(text, *parts[0])
    rest = [part for part in parts[1:] if not _is_publisher(text, part)]
    if not rest or not (located or _is_abbreviated(text, rest[-1])):
        return Titles(title, None)
    container = rest[-1]
    if len(rest) > 1:
        title = _span(text, parts[0].start, rest[-2].end)
    return Titles(title, _span(text, *container))


def comma_by_comma(middle: Middle) -> Titles | None:
    """Title, Container 12, 3 (2004); or the container alone."""
    text, start, tail, _, located = middle
    if not located:
        return Titles(_title_alone(text, start, tail), None)
    at = text.rfind(", ", start, max(start, tail - 3))
    whole = Span(start, tail)
    if _is_container(text, whole) and (at < 0 or ABBREVIATED.search(text, start, at)):
        return Titles(None, _span(text, *whole))
    if at > 0 and _is_container(text, Span(at + 1, tail)):
        return Titles(_title_alone(text, start, at), _span(text, at + 1, tail))
    return Titles(_title_alone(text, start, tail), None) if at < 0 else None


def trailing_journal(middle: Middle) -> Titles | None:
    """Title Abbr. Journal 12 3: nothing stands between them but that the words turn to abbreviations."""
    text, start, tail, _, located = middle
    match = TRAILING.search(text, start, tail) if located else None
    if match is None or not _is_abbreviated(text, Span(*match.span("journal"))):
        return None
    return Titles(_title_alone(text, start, match.start("journal")), _span(text, *match.span("journal")))


HABITS: tuple[Habit, ...] = (
    double_slash,
    quoted,
    area_dashes,
    within,
    trailing_journal,
    sentence_by_sentence,
    comma_by_comma,
)
"""In the order of how plainly they show."""


def _title_alone(text: str, start: int, end: int) -> Span | None:
    span = _span(text, start, end)
    return span if span and len(text[slice(*span)].split()) > 1 else None


def _is_publisher(text: str, part: Span) -> bool:
    """A place with a publisher, or a publisher's name."""
    return bool(CITY.search(text, *part) or PUBLISHER.search(lowered(text), *part))


def _is_abbreviated(text: str, part: Span) -> bool:
    return len(ABBREVIATED.findall(text, *part)) > 1


def _is_container(text: str, part: Span) -> bool:
    """Whether a stretch looks like the name of a journal: all its longer words capitalised, or abbreviated."""
    words = WORD.findall(text, *part)
    small = sum(word[0].islower() for word in words)
    return part.end - part.start < 90 and small == 0 and sum(map(str.isalpha, text[slice(*part)])) > 1
