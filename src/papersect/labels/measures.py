"""What is measured in a line rather than seen: each measure falls into one of a few bins, the bin is the attribute."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from papersect.lines.facts import NO_ECHO, RIM
from papersect.lines.view import LineView

Measure = Callable[[LineView], str]
SHARES = (0.001, 0.1, 0.25, 0.4, 0.55, 0.7, 0.85, 0.999)
LETTERS = "abcdefghijklmnop"


def bin_of(value: float, edges: Sequence[float]) -> str:
    """The letter of the bin a value falls into; edges belong to the bin below them.

    >>> [bin_of(value, (0, 10)) for value in (0, 3, 11)]
    ['a', 'b', 'c']
    """
    return LETTERS[bisect_left(edges, value)]


def length(line: LineView) -> str:
    """Its length in characters."""
    return bin_of(len(line.text), (2, 5, 10, 20, 32, 45, 60, 80, 100, 140, 300))


def relative_length(line: LineView) -> str:
    """Its length as a share of the text's median."""
    return bin_of(
        len(line.text) / (line.facts.median_length or 1), (0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1.05, 1.2, 1.5, 3)
    )


def word_count(line: LineView) -> str:
    """The number of its tokens."""
    return bin_of(len(line.tokens), (1, 2, 3, 4, 6, 9, 14, 25))


def digit_share(line: LineView) -> str:
    """Digits among its characters."""
    return bin_of(line.shape.count("0") / len(line.shape), (0, 0.03, 0.08, 0.15, 0.3, 0.5, 0.8))


def capital_share(line: LineView) -> str:
    """Capitals among its letters."""
    capitals = line.shape.count("A")
    return bin_of(capitals / (capitals + line.shape.count("a") or 1), (0, 0.03, 0.07, 0.12, 0.2, 0.35, 0.6, 0.95))


def letter_share(line: LineView) -> str:
    """Letters among its characters."""
    return bin_of(
        (line.shape.count("A") + line.shape.count("a")) / len(line.shape), (0, 0.3, 0.5, 0.65, 0.75, 0.8, 0.85)
    )


def point_share(line: LineView) -> str:
    """Full stops and commas for each of its tokens."""
    return bin_of((line.shape.count(".") + line.shape.count(",")) / len(line.tokens), (0, 0.1, 0.2, 0.4, 0.7, 1, 1.5))


def frequent_share(line: LineView) -> str:
    """The words this text uses most among its tokens: sentences need them, in any language."""
    return bin_of(len([t for t in line.tokens if t in line.facts.frequent]) / len(line.tokens), SHARES)


def name_share(line: LineView) -> str:
    """Capitalised words never met without their capital, among its tokens: mostly names."""
    lowered = line.facts.lowered
    names = [t for t in line.tokens if len(t) > 2 and t[0].isupper() and t.strip(RIM).lower() not in lowered]
    return bin_of(len(names) / len(line.tokens), SHARES)


def token_length(line: LineView) -> str:
    """The mean length of its tokens."""
    return bin_of(len(line.text) / len(line.tokens), (2, 3, 4, 5, 6, 7, 8.5, 12))


def indent(line: LineView) -> str:
    """How much further in than usual it begins, in characters."""
    return bin_of(line.indent - line.facts.usual_indent, (-9, -1, 0, 2, 5, 9, 16, 30))


def step_in(line: LineView) -> str:
    """How much further in than the line above it begins, in characters."""
    above = line.previous
    return "-" if above is None else bin_of(line.indent - above.indent, (-9, -4, -1, 0, 1, 3, 8))


def centred(line: LineView) -> str:
    """How evenly it stands between the rims of the text's usual line, where blanks show it."""
    left = line.indent - line.facts.usual_indent
    right = line.facts.usual_indent + line.facts.median_length - line.indent - len(line.text)
    if left < 3 or right < 3:
        return "-"
    return bin_of(abs(left - right) / (left + right), (0.15, 0.4, 0.8))


def shorter_than_above(line: LineView) -> str:
    """Its length beside that of the line above."""
    above = line.previous
    return "-" if above is None else bin_of(len(line.text) / len(above.text), (0.2, 0.5, 0.75, 0.95, 1.05, 1.4, 2.5))


def shorter_than_below(line: LineView) -> str:
    """Its length beside that of the line below."""
    below = line.next
    return "-" if below is None else bin_of(len(line.text) / len(below.text), (0.2, 0.5, 0.75, 0.95, 1.05, 1.4, 2.5))


def blanks_before(line: LineView) -> str:
    """The empty lines above it; a text that has none says nothing."""
    if not line.facts.parts_blocks_by_blanks:
        return "-"
    return bin_of(line.line.blank_before, (0, 1, 2))


def blanks_after(line: LineView) -> str:
    """The empty lines below it; a text that has none says nothing."""
    if not line.facts.parts_blocks_by_blanks:
        return "-"
    return bin_of(line.line.blank_after, (0, 1, 2))


def echo_count(line: LineView) -> str:
    """How often its letters stand in the text."""
    return bin_of(line.facts.echoes.get(line.index, NO_ECHO).times, (1, 2, 3, 5, 9, 17))


def block_place(line: LineView) -> str:
    """Whether empty lines part it from its neighbours; a text that has none says nothing."""
    if not line.facts.parts_blocks_by_blanks:
        return "-"
    return ("inner", "last", "first", "alone")[2 * (line.line.blank_before > 0) + (line.line.blank_after > 0)]


def place_in_text(line: LineView) -> str:
    """How many lines precede it."""
    return bin_of(line.index, (0, 1, 2, 4, 7, 12, 20, 35, 60, 100, 200))


def share_of_text(line: LineView) -> str:
    """What share of the text's lines precede it."""
    return bin_of(line.index / line.facts.line_count, (0.02, 0.05, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.97))


def place_on_page(line: LineView) -> str:
    """How many lines of its page precede it, where the text has pages."""
    return "-" if line.facts.page_count < 2 else bin_of(line.from_page_start, (0, 1, 2, 4, 8))


def place_from_page_end(line: LineView) -> str:
    """How many lines of its page follow it, where the text has pages."""
    return "-" if line.facts.page_count < 2 else bin_of(line.from_page_end, (0, 1, 2, 4, 8))


MEASURES: tuple[Measure, ...] = (
    length,
    relative_length,
    word_count,
    digit_share,
    capital_share,
    letter_share,
    point_share,
    frequent_share,
    name_share,
    token_length,
    indent,
    step_in,
    centred,
    shorter_than_above,
    shorter_than_below,
    blanks_before,
    blanks_after,
    echo_count,
    block_place,
    place_in_text,
    share_of_text,
    place_on_page,
    place_from_page_end,
)
