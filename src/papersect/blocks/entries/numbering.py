"""Running numbers in front of entries: which form a list uses, and which lines carry the next number of the row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import regex

from papersect.text.numbers import value_of

MARK = regex.compile(
    r"""
    (?: \[ \s? (?P<brackets>\d{1,4}) \s? [\])}]
      |          (?P<brackets>\d{1,3}) \]                       # whose other half was lost
      | \(     (?P<parentheses>\d{1,3}) \)
      | (?P<point>\d{1,4}) (?: \. (?! \d ) | \s\. (?= \s ) )
      | (?P<half>\d{1,3}) \) (?= \s | \p{L} )
      | (?P<bare>\d{1,3}) (?= \s+ [\p{Lu}"“„«'‘] | \s* $ )
      | (?P<superscript>[⁰¹²³⁴-⁹]{1,3})
      | (?P<glued>\d{1,3}) (?= \p{Lu}\p{L} )
    )
    """,
    regex.VERBOSE,
)
KEY = regex.compile(r"\[ (?= [^\]\n]{0,30} \p{L} ) [\p{L}\p{N}][^\[\]\n]{0,30} \]", regex.VERBOSE)

STEP, SKIP, RESTART = 1.0, 0.5, 0.2  # what a next number, a number after a gap and a new beginning add to a row
WIDEST_SKIP = 4
LONG_ROW = 6.0  # what a row has to score to be believed beside another
PLAIN_FORMS = frozenset({"brackets", "parentheses", "point"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A number at the start of a text: how it is written, its value, and where it ends."""

    form: str
    number: int
    end: int


def mark_at(text: str) -> Mark | None:
    """The number a stripped line begins with, if it could be a running number.

    >>> mark_at("[12] Meyer H. Quiet lakes")
    Mark(form='brackets', number=12, end=4)
    >>> mark_at("¹ Meyer H. Quiet lakes").number
    1
    >>> mark_at("12.5 per cent") is mark_at("Meyer H. 12") is None
    True
    """
    match = MARK.match(text)
    if match is None or match.lastgroup is None:
        return None
    return Mark(match.lastgroup, value_of(match[match.lastgroup]), match.end())


def running(marks: Sequence[Mark | None]) -> frozenset[int]:
    """The positions whose marks make up the best row of rising numbers, all of one form.

    A number may be missing here and there, and the row may begin again at 1, as in a second list.

    >>> lines = ["1. Abel", "12. May 1990", "2. Bär", "3. Cox", "1990.", "4. Dahl"]
    >>> sorted(running([mark_at(line) for line in lines]))
    [0, 2, 3, 5]
    >>> sorted(running([mark_at(line) for line in ("1. Abel", "Paris", "2. Bär")]))  # two are a row that begins a list
    [0, 2]
    """
    forms: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for position, mark in enumerate(marks):
        if mark is not None:
            forms[mark.form].append((position, mark.number))
    rows = [(*_best_row(candidates), form) for form, candidates in forms.items()]
    score, row, form = max(rows, key=lambda item: item[0], default=(0.0, (), ""))
    begins = row[:1] == (0,) and form in PLAIN_FORMS and marks[0] is not None and marks[0].number == 1
    if score < (RESTART + STEP if begins else 2 * STEP):
        return frozenset()
    return frozenset(row).union(_second_row(forms[form], frozenset(row)) if form in PLAIN_FORMS else ())


def _second_row(candidates: Sequence[tuple[int, int]], first: frozenset[int]) -> tuple[int, ...]:
    """The row of another column, read line by line with the first."""
    score, row = _best_row([one for one in candidates if one[0] not in first])
    return row if score >= LONG_ROW else ()


def _best_row(candidates: Iterable[tuple[int, int]]) -> tuple[float, tuple[int, ...]]:
    """The best-scored rising row, by dynamic programming over the last number of each row."""
    ending: dict[int, tuple[float, int]] = {}
    before: dict[int, int | None] = {}
    best: tuple[float, int | None] = (0.0, None)
    for position, number in candidates:
        score, origin = _best_origin(ending, number, best)
        before[position] = origin
        if score >= ending.get(number, (0.0, 0))[0]:
            ending[number] = (score, position)
        best = max(best, (score, position), key=lambda item: item[0])
    row = []
    at = best[1]
    while at is not None:
        row.append(at)
        at = before[at]
    return best[0], tuple(reversed(row))


def _best_origin(
    ending: dict[int, tuple[float, int]], number: int, best: tuple[float, int | None]
) -> tuple[float, int | None]:
    options: list[tuple[float, int | None]] = [(RESTART, None)]
    for gap in range(1, WIDEST_SKIP + 1):
        if found := ending.get(number - gap):
            options.append((found[0] + (STEP if gap == 1 else SKIP / gap), found[1]))
    if number == 1:
        options.append((best[0] + RESTART, best[1]))
    return max(options, key=lambda item: item[0])
