"""What a line needs for an observation to hold at all: cheap questions, asked of all lines at once.

An observation is a function of one line, and says all there is to say. Where most lines plainly lack what it looks for,
a decorator above it names that, and only the lines that have it are looked at. A need must never leave out a line for
which the observation holds, and one that is `enough` has no line for which it does not; the tests see to it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from papersect.labels.observations.lines import ANY, BLANKS, RIM, Choice, Lines, Marks, but
from papersect.lines.view import LineView

T = TypeVar("T", np.bool_, np.intp)
Look = TypeVar("Look", bound=Callable[[LineView], bool])


class Need(NamedTuple):
    """The lines an observation may hold for; whether it holds for all of them."""

    choice: Choice
    enough: bool


NEEDS: dict[Callable[[LineView], bool], Need] = {}
"""The needs of observations, by their functions."""


def needs(*choices: Choice, enough: bool = False) -> Callable[[Look], Look]:
    """Says that an observation can only hold for the lines that all of some choices have."""
    choice = choices[0] if len(choices) == 1 else both(*choices)

    def declared(look: Look) -> Look:
        NEEDS[look] = Need(choice, enough)
        return look

    return declared


@cache
def both(*choices: Choice) -> Choice:
    """Lines that all choices have."""
    return lambda lines: np.logical_and.reduce([*map(lines.where, choices)])


@cache
def either(*choices: Choice) -> Choice:
    """Lines that one of some choices has."""
    return lambda lines: np.logical_or.reduce([*map(lines.where, choices)])


@cache
def having(piece: str) -> Choice:
    """Lines with a piece of shape."""
    return lambda lines: lines.having(piece)


@cache
def having_any(kinds: str) -> Choice:
    """Lines with one of some kinds of character."""
    return lambda lines: lines.having_any(kinds)


@cache
def having_none(kinds: str) -> Choice:
    """Lines without any of some kinds of character."""
    return lambda lines: ~lines.having_any(kinds)


@cache
def having_many(kind: str, least: int) -> Choice:
    """Lines with so many characters of a kind."""
    return lambda lines: lines.count(kind) >= least


@cache
def beginning(kinds: str, then: str = ANY) -> Choice:
    """Lines whose shape begins with one of some kinds of character, and goes on with one of others."""
    return lambda lines: lines.beginning(kinds, then)


@cache
def beginning_otherwise(kinds: str) -> Choice:
    """Lines whose shape begins with none of some kinds of character."""
    return lambda lines: ~lines.beginning(kinds)


@cache
def ending(kinds: str, after: str = ANY) -> Choice:
    """Lines whose shape ends with one of some kinds of character after one of others."""
    return lambda lines: lines.ending(kinds, after)


@cache
def shorter(length: int) -> Choice:
    """Lines of fewer characters."""
    return lambda lines: lines.lengths < length


@cache
def below(choice: Choice) -> Choice:
    """Lines below those of a choice."""
    return lambda lines: _below(lines.where(choice))


@cache
def above(choice: Choice) -> Choice:
    """Lines above those of a choice."""
    return lambda lines: _above(lines.where(choice))


@cache
def spelling(*pieces: str) -> Choice:
    """Lines whose text has one of some pieces, which are given in small letters."""
    return lambda lines: np.logical_or.reduce([lines.spelling(piece) for piece in pieces])


@cache
def listed(fact: str) -> Choice:
    """Lines that a fact of the text lists by their places."""
    return lambda lines: lines.at([*getattr(lines.views[0].facts, fact)])


@cache
def naming(*concepts: str) -> Choice:
    """Lines with a phrase of one of some concepts."""
    return lambda lines: lines.at([k for concept in concepts for k in lines.naming.get(concept, ())])


@cache
def opening(*concepts: str) -> Choice:
    """Lines that begin with a label of one of some concepts."""
    return lambda lines: lines.at([k for concept in concepts for k in lines.opening.get(concept, ())])


@cache
def above_opening(concept: str, reach: int) -> Choice:
    """Lines at most so many lines above one that begins with a concept's label."""

    def choice(lines: Lines) -> Marks:
        labels = lines.opening.get(concept, ())
        return lines.at([k for at in labels for k in range(max(0, at - reach), at)])

    return choice


def labelled(lines: Lines) -> Marks:
    """Lines that begin with a label of the language packs."""
    return lines.at([k for places in lines.opening.values() for k in places])


def page_rims(lines: Lines) -> Marks:
    """First and last lines of pages."""
    found: Marks = (lines.from_page_start == 0) | (lines.from_page_end == 0)
    return found


def page_feet(lines: Lines) -> Marks:
    """The last ten lines of pages but of the last one."""
    found: Marks = (lines.from_page_end < 10) & (lines.pages + 1 < lines.views[0].facts.page_count)
    return found


def frequent_word(lines: Lines) -> Marks:
    """Lines that end with one of the words their text uses most, where those can be told."""
    facts = lines.views[0].facts
    if len(facts.lowered) <= 5:
        return lines.at([])
    return facts.tokens.among(facts.frequent)[np.cumsum(lines.tokens) - 1]


def half_of_neighbours(lines: Lines) -> Marks:
    """Lines less than half as long as either neighbour."""
    doubled = 2 * lines.lengths
    return (doubled < _below(lines.lengths)) & (doubled < _above(lines.lengths))


def as_many_tokens(lines: Lines) -> Marks:
    """Lines of three short tokens or more, as many as the line above or below has."""
    count = lines.tokens
    alike = (_below(count) == count) | (_above(count) == count)
    found: Marks = alike & (count >= 3) & (lines.lengths <= 9 * count)
    return found


def half_digits(lines: Lines) -> Marks:
    """Lines of three digits or more, and of half as many as they have tokens."""
    digits = lines.count("0")
    return (digits > 2) & (2 * digits >= lines.tokens)


def single_letters(lines: Lines) -> Marks:
    """Lines with three single letters or more."""
    return lines.between(but("Aa0g"), "Aag", but("Aa")) > 2


def small_words(lines: Lines) -> Marks:
    """Lines with three words of nothing but small letters, single blanks between."""
    return lines.in_a_row("a", " " + RIM, " ", " ", " ,.;:)" + RIM)


def single_signs(lines: Lines) -> Marks:
    """Lines half of whose tokens, and two or more, are a single character."""
    count = lines.between(BLANKS, but(BLANKS), BLANKS)
    return (count > 1) & (2 * count >= lines.tokens)


def _below(column: NDArray[T]) -> NDArray[T]:
    """For each line what the line above has; nothing for the first."""
    return np.concatenate([np.zeros(1, column.dtype), column[:-1]])


def _above(column: NDArray[T]) -> NDArray[T]:
    """For each line what the line below has; nothing for the last."""
    return np.concatenate([column[1:], np.zeros(1, column.dtype)])


broken_word = ending("-", "aA")
"""Lines at whose end a word is broken off."""

gapped = either(having("\t"), having("  "))
"""Lines that a tab or a run of blanks parts."""

spread = either(gapped, having(".."), having(". ."))
"""Lines with leaders, a tab or a run of blanks."""
