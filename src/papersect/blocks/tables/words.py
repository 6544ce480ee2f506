"""The words of a table's lines with their places across the page, and the rules drawn between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

import regex

from papersect.lines.transcript import Line

TAB_STOP = 8

WORD_OR_SEPARATOR = regex.compile(
    r"""
      (?P<leader> (?: [.·…_] [ ]? ){3,} (?=\s|$)                                    # ……… between a name and its number
                | (?<=\S) (?: [.·…] [ ]? ){4,} | (?: [.·…] [ ]{1,3} ){4,} )
    | (?P<part> [|¦│┃║\t] )                                                         # a rule between two cells
    | (?P<word> [^\s\x1c-\x1f|¦│┃║]+? (?= [.·…]{4,} | [\s\x1c-\x1f|¦│┃║] | $ ) )  # to Python \x1c too is a blank
    """,
    regex.VERBOSE,
)
SEPARATED = re.compile(r"[.·…_] {0,3}[.·…_]|[|¦│┃║\t]")  # where it finds nothing, blanks alone part words
PRINTED = re.compile(r"\S+")
DRAWN = regex.compile(r"[\s\p{Pd}=_~+*.·|¦─-╿┃║│]*+")
STROKES = regex.compile(
    r"""
      [-=_~]{3} | [─-╿]{2} | [‐-―]{3} | _\s_     # ---- ==== +---+ ├──┤
    | ^ [\s|¦│┃║]++ $                            # bars with nothing between
    """,
    regex.VERBOSE,
)
NUMBER = regex.compile(
    r"""
    [(\[<>≤≥~≈±+\p{Pd}−*†‡$€£¥№#_]*+ \s* [(\[]?
    (?: \d [\d.,:'’/·×^eE%‰()+±\p{Pd}−]* | [.,] \d+ )
    [)\]*†‡§¶%‰°ºª#;,._]* [\[({/]? \p{L}{0,6} [)\]}]? [)\]*†‡§¶%‰°#;,._]* \p{No}*       # with its unit or note mark
    """,
    regex.VERBOSE,
)
NOTHING = regex.compile(r"[-–—−.…_+*x×✓√•=±~]+ | n\.?[ad]\.? | нет | N/?A", regex.VERBOSE)
NOTHING_BEGINS = frozenset("xnNн")  # what else begins with a letter is hardly ever but a word, and soon told
CURRENCY = regex.compile(r"\p{Sc}|US\$|USD|EUR")
LONGEST_DITTO = 3  # characters
DITTO = regex.compile(r"[\"“”„″»«]|''|,,|〃|do\.|Do\.", regex.VERBOSE)


class Kind(Enum):
    """What a word can be in a table."""

    NUMBER = "number"
    NOTHING = "nothing"
    DITTO = "ditto"
    WORD = "word"


class Word(NamedTuple):
    """A run of printed characters: `start` and `end` in the source, `left` and `right` in places across the line.

    `kind` is what it can be by its looks alone; `parts` counts the bars and tabs that stand before it in its line.
    """

    start: int
    end: int
    left: int
    right: int
    text: str
    kind: Kind
    after_rule: bool = False
    parts: int = 0


@dataclass(frozen=True, slots=True)
class Row:
    """One printed line of a table: its words, and whether an empty line or a rule stands above it."""

    words: tuple[Word, ...]
    parted: bool = False
    ruled: bool = False


def kind_of(text: str) -> Kind:
    """The kind of a word.

    >>> [kind_of(w).value for w in ("1,204.5*", "–", "″", "Total", "(12)", "1990/91", "n.a.")]
    ['number', 'nothing', 'ditto', 'word', 'number', 'number', 'nothing']
    """
    if text[0].isalpha() and text[0] not in NOTHING_BEGINS and (len(text) > LONGEST_DITTO or text.isalpha()):
        return Kind.WORD
    if NUMBER.fullmatch(text):
        return Kind.NUMBER
    if NOTHING.fullmatch(text):
        return Kind.NOTHING
    return Kind.DITTO if DITTO.fullmatch(text) else Kind.WORD


def is_rule(text: str) -> bool:
    """Whether a line is drawn, not written.

    >>> [is_rule(line) for line in ("-----  ---- ---", "+----+---+", "|  | |", "- - 4", "--")]
    [True, True, True, False, False]
    """
    if text.lstrip()[:1].isalnum():  # as most lines begin
        return False
    return DRAWN.fullmatch(text) is not None and STROKES.search(text) is not None


def rows_of(lines: Sequence[Line]) -> list[Row]:
    """The written lines as rows; drawn ones leave only a mark on the row below."""
    rows: list[Row] = []
    parted = ruled = False
    for line in lines:
        parted |= line.blank_before > 0
        if is_rule(line.text):
            ruled = True
            continue
        words = tuple(_with_currency(words_of_line(line.text, line.start), line))
        if words:
            rows.append(Row(words, parted, ruled))
            parted = ruled = False
    return rows


def _with_currency(words: Iterable[Word], line: Line) -> Iterator[Word]:
    """The words, a sign of currency that stands off its number joined to it."""
    held: Word | None = None
    for word in words:
        if held and word.text[0].isdigit() and not word.after_rule:
            text = line.text[held.start - line.start : word.end - line.start]
            yield held._replace(end=word.end, right=word.right, text=text, kind=kind_of(text))
            held = None
            continue
        if held:
            yield held
        held = word if CURRENCY.fullmatch(word.text) else None
        if not held:
            yield word
    if held:
        yield held


def words_of_line(text: str, start: int = 0) -> Iterator[Word]:
    """The words of a line; bars, tabs and dotted leaders part words and belong to none.

    >>> [(w.text, w.left, w.after_rule) for w in words_of_line("Coal ...... 12 | 7")]
    [('Coal', 0, False), ('12', 12, True), ('7', 17, True)]
    """
    if SEPARATED.search(text):
        yield from _parted(text, start)
        return
    for match in PRINTED.finditer(text):
        (first, last), found = match.span(), match.group()
        yield Word(start + first, start + last, first, last, found, kind_of(found))


def _parted(text: str, start: int) -> Iterator[Word]:
    """The words of a line that more than blanks may part."""
    places = _places(text)
    after_rule, parts = False, 0
    for match in WORD_OR_SEPARATOR.finditer(text):
        if match.lastgroup != "word":
            after_rule = True
            parts += match.lastgroup == "part"
            continue
        first, last = match.span()
        left, right = (first, last) if places is None else (places[first], places[last - 1] + 1)
        found = match.group()
        yield Word(start + first, start + last, left, right, found, kind_of(found), after_rule, parts)
        after_rule = False


def _places(text: str) -> list[int] | None:
    """The column of each character where tabs move them, else nothing."""
    if "\t" not in text:
        return None
    places, at = [], 0
    for character in text:
        places.append(at)
        at = (at // TAB_STOP + 1) * TAB_STOP if character == "\t" else at + 1
    return places
