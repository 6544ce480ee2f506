"""The values and words of a row whose layout was lost: what surely stands in one cell together, and its shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

import regex

from papersect.blocks.tables.words import Kind, Row, Word

BETWEEN_NUMBERS = regex.compile(r"[±+£:×]|\+/?[-–−]|-\+")
PLUS_MINUS = regex.compile(r"[±+£]\d|\+/?[-–−]\d")
DECIMAL = regex.compile(r"\d[.,]\d")
RANGE = regex.compile(r"\d\s*[-–−±+/:£]\s*[\d(]")


class Shape(IntEnum):
    """What a cell can look like; the numbers are places in a profile's costs."""

    INTEGER = 0
    DECIMAL = 1
    RANGE = 2
    NOTHING = 3
    WORDS = 4


NUMERIC = frozenset({Shape.INTEGER, Shape.DECIMAL, Shape.RANGE})


class Unit(NamedTuple):
    """Words of one row that are never parted, and what they look like."""

    words: tuple[Word, ...]
    shape: Shape

    @classmethod
    def of(cls, words: tuple[Word, ...]) -> Unit:
        """The unit that some words make."""
        return cls(words, shape_of(words))

    @property
    def small(self) -> bool:
        """Whether the unit begins with a small letter or a bracket."""
        return self.words[0].text[0].islower() or self.words[0].text[0] in "([{"

    @property
    def after_rule(self) -> bool:
        """Whether a drawn rule stands before the unit."""
        return self.words[0].after_rule


def shape_of(words: tuple[Word, ...]) -> Shape:
    """What words that are never parted look like."""
    first = words[0]
    if first.kind is Kind.WORD or (first.text[0] == "(" and any(word.kind is Kind.WORD for word in words)):
        return Shape.WORDS
    if first.kind is not Kind.NUMBER:
        return Shape.NOTHING
    text = " ".join([word.text for word in words])
    if RANGE.search(text):
        return Shape.RANGE
    return Shape.DECIMAL if DECIMAL.search(text) else Shape.INTEGER


def units_of(row: Row) -> list[Unit]:
    """The units of a row: `0.98 ± 0.02` and `(20 to 30)` are one each.

    >>> from papersect.blocks.tables.words import words_of_line
    >>> row = Row(tuple(words_of_line("Rye (in May) 0.98 + 0.02 - 17")))
    >>> [" ".join(word.text for word in unit.words) for unit in units_of(row)]
    ['Rye', '(in May)', '0.98 + 0.02', '-', '17']
    """
    return [Unit.of(words) for words in _joined_numbers(list(_bracketed(row.words)))]


def _bracketed(words: Sequence[Word]) -> Iterator[tuple[Word, ...]]:
    """The words, those from an opening bracket to its end together."""
    k = 0
    while k < len(words):
        end = _closing(words, k)
        yield tuple(words[k:end])
        k = end


def _closing(words: Sequence[Word], k: int) -> int:
    if "(" not in words[k].text or ")" in words[k].text:
        return k + 1
    for j in range(k + 1, min(len(words), k + 6)):
        if ")" in words[j].text:
            return j + 1
    return k + 1


def _joined_numbers(groups: Sequence[tuple[Word, ...]]) -> Iterator[tuple[Word, ...]]:
    k = 0
    while k < len(groups):
        words, k = groups[k], k + 1
        while words[-1].kind is Kind.NUMBER and (
            taken := _rest_of_number(groups[k : k + 2], words[-1].text[-1] in "+±")
        ):
            words, k = words + sum(groups[k : k + taken], ()), k + taken
        yield words


def _rest_of_number(groups: Sequence[tuple[Word, ...]], open_end: bool) -> int:
    """How many of the groups go on with the number before them."""
    if not groups:
        return 0
    text = groups[0][0].text
    if open_end and groups[0][0].kind is Kind.NUMBER:
        return 1
    if PLUS_MINUS.match(text) or text in {"%", "‰", "*", "**"}:
        return 1
    follows = len(groups) > 1 and groups[1][0].kind is Kind.NUMBER
    return 2 if follows and BETWEEN_NUMBERS.fullmatch(text) else 0
