"""What is measured in a line rather than seen: each measure falls into one of a few bins, the bin is the attribute.

Measures are taken of all lines at once: `lines.length` is the column of their lengths. A measure that says nothing of
some line is not a number there, and the attribute ends in a dash.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from papersect.labels.names import Names, names, picked
from papersect.labels.observations.lines import Lines
from papersect.languages.lexicon import vocabulary
from papersect.lines.facts import NO_ECHO, RIM, DocumentFacts
from papersect.lines.tokens import Tokens
from papersect.network.attributes import Column as Attribute
from papersect.text.ocr_quality import RIMS, is_damaged

LETTERS = "abcdefghijklmnop"
UNTOLD = np.nan
LAST_LATIN = "ʯ"  # with all its extensions

Column = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Columns:
    """What is counted in each line of a text, a column for each count."""

    facts: DocumentFacts
    index: Column
    length: Column
    tokens: Column
    digits: Column
    capitals: Column
    small: Column
    points: Column
    frequent: Column
    function: Column
    foreign: Column
    damaged: Column
    names: Column
    indent: Column
    blank_before: Column
    blank_after: Column
    from_page_start: Column
    from_page_end: Column
    times: Column

    @property
    def letters(self) -> Column:
        """Letters of either case."""
        return self.capitals + self.small


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure with the edges of its bins and their names; edges belong to the bin below them."""

    take: Callable[[Columns], Column]
    edges: Column
    names: Names

    def attribute(self, columns: Columns) -> Attribute:
        """The attribute of every line."""
        values = self.take(columns)
        bins = np.searchsorted(self.edges, values)
        bins[np.isnan(values)] = len(self.edges) + 1
        return picked(self.names, bins)


MEASURES: list[Measure] = []


def binned(
    *edges: float, bins: Sequence[str] = LETTERS
) -> Callable[[Callable[[Columns], Column]], Callable[[Columns], Column]]:
    """Makes a function a measure, with the edges between its bins."""

    def declared(take: Callable[[Columns], Column]) -> Callable[[Columns], Column]:
        table = names(f"{take.__name__}={{}}", (*bins[: len(edges) + 1], "-"))
        MEASURES.append(Measure(take, np.array(edges, np.float64), table))
        return take

    return declared


def measured(lines: Lines) -> dict[str, Attribute]:
    """The columns of attributes of all measures, by the measures' names."""
    columns = columns_of(lines)
    return {measure.take.__name__: measure.attribute(columns) for measure in MEASURES}


def columns_of(lines: Lines) -> Columns:
    """All that the measures need, counted."""
    views, facts = lines.views, lines.views[0].facts
    times = np.full(len(views), NO_ECHO.times)
    times[[*facts.echoes]] = [echo.times for echo in facts.echoes.values()]
    counts = {
        "index": range(len(views)),
        "length": lines.lengths,
        "tokens": lines.tokens,
        "digits": lines.count("0"),
        "capitals": lines.count("A"),
        "small": lines.count("a"),
        "points": lines.count(".") + lines.count(","),
        "frequent": facts.tokens.count_of(map(facts.frequent.__contains__, facts.tokens.known)),
        "function": facts.tokens.count_of(map(_is_function_word, facts.tokens.known)),
        "foreign": _of_other_script(facts.tokens),
        "damaged": facts.tokens.count_of(map(_is_damaged, facts.tokens.known)),
        "names": facts.tokens.count_of(_are_capitalised(facts)),
        "indent": lines.indents,
        "blank_before": lines.blanks_before,
        "blank_after": lines.blanks_after,
        "from_page_start": lines.from_page_start,
        "from_page_end": lines.from_page_end,
        "times": times,
    }
    return Columns(facts, **{name: np.array(column, np.float64) for name, column in counts.items()})


def _are_capitalised(facts: DocumentFacts) -> list[bool]:
    """Which tokens begin with a capital, and are words the text never has without."""
    lowered = facts.lowered
    return [len(t) > 2 and t[0].isupper() and t.strip(RIM).lower() not in lowered for t in facts.tokens.known]


def _is_function_word(token: str) -> bool:
    """Whether a token is among the commonest words of any language: a text need not be in one language only.

    >>> [*map(_is_function_word, ("the", "(and", "und", "река"))]
    [True, True, True, False]
    """
    return token.strip(RIM).lower() in _function_words()


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for words in vocabulary("function_word") for word in words if len(words) == 1)


def _is_damaged(token: str) -> bool:
    """Whether a token is read with the wrong letters.

    >>> [*map(_is_damaged, ("MaKaJIaHbIH,", "(PubMed)", "статья"))]
    [True, False, False]
    """
    word = token if token.isalpha() else token.strip(RIMS)
    if len(word) < 3 or (word.isascii() and word.isalpha() and (word.islower() or word.istitle())):
        return False  # as most are
    return is_damaged(word)


def _of_other_script(tokens: Tokens) -> NDArray[np.intp]:
    """How many tokens of each line are in that script, Latin or another, which the text has less of.

    >>> _of_other_script(Tokens.of(["О первом льде и снеге", "On ice"])).tolist()
    [0, 2]
    """
    other = [_is_of_other_script(token) for token in tokens.known]
    latin = [not is_other and _is_latin(token) for token, is_other in zip(tokens.known, other, strict=True)]
    counts = tokens.count_of(other), tokens.count_of(latin)
    return min(counts, key=np.sum)


def _is_latin(token: str) -> bool:
    """Whether a token that is in no other script is in Latin."""
    return len(token) > 1 and (token.isalpha() or any(map(str.isalpha, token)))


def _is_of_other_script(token: str) -> bool:
    return not token.isascii() and len(token) > 1 and any(letter > LAST_LATIN for letter in token if letter.isalpha())


def _where_blanks_tell(lines: Columns, values: Column) -> Column:
    return values if lines.facts.parts_blocks_by_blanks else np.full_like(values, UNTOLD)


def _where_pages_tell(lines: Columns, values: Column) -> Column:
    return values if lines.facts.page_count > 1 else np.full_like(values, UNTOLD)


SHARES = (0.001, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.999)


@binned(2, 5, 10, 20, 32, 45, 60, 80, 100, 140, 300)
def length(lines: Columns) -> Column:
    """Its length in characters."""
    return lines.length


@binned(0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1.05, 1.2, 1.5, 3)
def relative_length(lines: Columns) -> Column:
    """Its length as a share of the text's median."""
    return lines.length / (lines.facts.median_length or 1)


@binned(1, 2, 3, 4, 6, 9, 14, 25)
def word_count(lines: Columns) -> Column:
    """The number of its tokens."""
    return lines.tokens


@binned(0, 0.03, 0.08, 0.15, 0.3, 0.5, 0.8)
def digit_share(lines: Columns) -> Column:
    """Digits among its characters."""
    return lines.digits / lines.length


@binned(0, 0.03, 0.07, 0.12, 0.2, 0.35, 0.6, 0.95)
def capital_share(lines: Columns) -> Column:
    """Capitals among its letters."""
    return lines.capitals / np.maximum(1, lines.letters)


@binned(0, 0.3, 0.5, 0.65, 0.75, 0.8, 0.85)
def letter_share(lines: Columns) -> Column:
    """Letters among its characters."""
    return lines.letters / lines.length


@binned(0, 0.1, 0.2, 0.4, 0.7, 1, 1.5)
def point_share(lines: Columns) -> Column:
    """Full stops and commas for each of its tokens."""
    return lines.points / lines.tokens


@binned(*SHARES)
def frequent_share(lines: Columns) -> Column:
    """The words this text uses most among its tokens: sentences need them, in any language."""
    return lines.frequent / lines.tokens


@binned(*SHARES)
def function_share(lines: Columns) -> Column:
    """The commonest words of all languages among its tokens: what another language says in a text has them, too."""
    return lines.function / lines.tokens


@binned(0.001, 0.2, 0.5, 0.9)
def foreign_share(lines: Columns) -> Column:
    """Tokens of the script that the text has less of."""
    return lines.foreign / lines.tokens


@binned(*SHARES)
def damaged_share(lines: Columns) -> Column:
    """Tokens that no orthography writes."""
    return lines.damaged / lines.tokens


@binned(*SHARES)
def name_share(lines: Columns) -> Column:
    """Capitalised words never met without their capital, among its tokens: mostly names."""
    return lines.names / lines.tokens


@binned(2, 3, 4, 5, 6, 7, 8.5, 12)
def token_length(lines: Columns) -> Column:
    """The mean length of its tokens."""
    return lines.length / lines.tokens


@binned(-9, -1, 0, 2, 5, 9, 16, 30)
def indent(lines: Columns) -> Column:
    """How much further in than usual it begins, in characters."""
    return lines.indent - lines.facts.usual_indent


@binned(-9, -4, -1, 0, 1, 3, 8)
def step_in(lines: Columns) -> Column:
    """How much further in than the line above it begins, in characters."""
    return lines.indent - _above(lines.indent)


@binned(0.15, 0.4, 0.8)
def centred(lines: Columns) -> Column:
    """How evenly it stands between the rims of the text's usual line, where blanks show it."""
    left = lines.indent - lines.facts.usual_indent
    right = lines.facts.usual_indent + lines.facts.median_length - lines.indent - lines.length
    shown = (left >= 3) & (right >= 3)
    return np.where(shown, abs(left - right) / np.where(shown, left + right, 1), UNTOLD)


@binned(0.2, 0.5, 0.75, 0.95, 1.05, 1.4, 2.5)
def shorter_than_above(lines: Columns) -> Column:
    """Its length beside that of the line above."""
    shares: Column = lines.length / _above(lines.length)
    return shares


@binned(0.2, 0.5, 0.75, 0.95, 1.05, 1.4, 2.5)
def shorter_than_below(lines: Columns) -> Column:
    """Its length beside that of the line below."""
    shares: Column = lines.length / np.append(lines.length[1:], UNTOLD)
    return shares


@binned(0, 1, 2)
def blanks_before(lines: Columns) -> Column:
    """The empty lines above it; a text that has none says nothing."""
    return _where_blanks_tell(lines, lines.blank_before)


@binned(0, 1, 2)
def blanks_after(lines: Columns) -> Column:
    """The empty lines below it; a text that has none says nothing."""
    return _where_blanks_tell(lines, lines.blank_after)


@binned(1, 2, 3, 5, 9, 17)
def echo_count(lines: Columns) -> Column:
    """How often its letters stand in the text."""
    return lines.times


@binned(0, 1, 2, bins=("inner", "last", "first", "alone"))
def block_place(lines: Columns) -> Column:
    """Whether empty lines part it from its neighbours; a text that has none says nothing."""
    places = 2.0 * (lines.blank_before > 0) + (lines.blank_after > 0)
    return _where_blanks_tell(lines, places.astype(np.float64))


@binned(0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 200)
def place_in_text(lines: Columns) -> Column:
    """How many lines precede it."""
    return lines.index


@binned(0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.97)
def share_of_text(lines: Columns) -> Column:
    """What share of the text's lines precede it."""
    return lines.index / lines.facts.line_count


@binned(0, 1, 2, 4, 8)
def place_on_page(lines: Columns) -> Column:
    """How many lines of its page precede it, where the text has pages."""
    return _where_pages_tell(lines, lines.from_page_start)


@binned(0, 1, 2, 4, 8)
def place_from_page_end(lines: Columns) -> Column:
    """How many lines of its page follow it, where the text has pages."""
    return _where_pages_tell(lines, lines.from_page_end)


def _above(column: Column) -> Column:
    """For each line the value of the line above."""
    return np.append(UNTOLD, column[:-1])
