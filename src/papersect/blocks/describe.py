"""What the text of a block says about itself: markers, numbers, kinds."""

from __future__ import annotations

from collections.abc import Callable

import regex

from papersect.drafts.block import Block
from papersect.languages.lexicon import alternatives

ITEM_MARKER = regex.compile(
    r"""
    (?P<marker>
        [•▪●◦‣■□○◆➢✓·∙]                                     # a bullet, whether a blank follows or not
      | \p{Co} (?= \s | \p{Lu} )                              # one of a font's own signs
      | [*+–—‒-] (?= \s )                                     # a dash or a star does for one before a blank
      | [\[(]? (?: \d{1,3} (?: \.\d{1,2} ){0,3} | \p{L} | [ivx]{1,5} ) [.)\]]{1,2} (?= \s | \p{L} )
      | (?: \d{1,2} | [ivx]{1,5} ) : (?= \s )
      | [\p{Nl}\p{So}] (?= \s )
      | \d{1,2} (?= \s+ \p{Lu} )
      | [eoв°¢«»] (?= \s+ \p{Lu} )                            # what OCR makes of a bullet
    )
    """,
    regex.VERBOSE,
)
NOTE_MARKER = regex.compile(
    r"""
      \[ (?: Footnote \s )? (?P<marker> [\p{L}\d*†‡]{1,4} ) (?: \] | : )
    | [(]? (?P<marker> \d{1,3} | [*†‡§¶#]{1,4} | [¹²³⁴-⁹⁰]{1,3} | \p{Ll} ) (?: [.)] | (?= \s | \p{Lu} | ["“„«] ) )
    """,
    regex.VERBOSE,
)
EQUATION_NUMBER = regex.compile(
    r"[(\[] \s? (?P<number> (?: \p{L} \.? )? \d{1,3} (?: [.–-]\d{1,3} )? \p{Ll}? ) \s? [)\]] [.,;]? $", regex.VERBOSE
)
STATEMENT = regex.compile(
    rf"""
    (?P<kind> (?i: {alternatives("statement")} ) ) \b \s*
    (?P<number> \d{{1,3}} (?: \.\d{{1,3}} ){{0,3}} | [IVX]{{1,4}} \b )?
    """,
    regex.VERBOSE,
)
ALGORITHM = regex.compile(
    rf"(?i: {alternatives('algorithm')} ) \s* (?P<number> \d{{1,3}} (?: \.\d{{1,2}} )? )", regex.VERBOSE
)


def describe(block: Block) -> None:
    """Fill the fields that the block's own text tells."""
    if read := READINGS.get(block.kind):
        block.fields |= read(block.content.text)


def list_item(text: str) -> dict[str, str | None]:
    """The marker of a list item.

    >>> list_item("(b) the second"), list_item("• one"), list_item("Water")
    ({'marker': '(b)'}, {'marker': '•'}, {'marker': None})
    >>> list_item("\\uf0b7 ice"), list_item("2: if it snows"), list_item("а) лёд")
    ({'marker': '\\uf0b7'}, {'marker': '2:'}, {'marker': 'а)'})
    """
    return _groups(ITEM_MARKER.match(text), "marker")


def footnote(text: str) -> dict[str, str | None]:
    """The mark of a note.

    >>> footnote("12 See the annex."), footnote("* Corresponding author"), footnote("[Footnote 3: Ibid.]")
    ({'marker': '12'}, {'marker': '*'}, {'marker': '3'})
    """
    return _groups(NOTE_MARKER.match(text), "marker")


def equation(text: str) -> dict[str, str | None]:
    """The number of an equation, at its right margin.

    >>> equation("x = y + 1 (12)"), equation("f(x) = 0"), equation("y = 2x, (A.1)")
    ({'number': '12'}, {'number': None}, {'number': 'A.1'})
    """
    return _groups(EQUATION_NUMBER.search(text), "number")


def statement(text: str) -> dict[str, str | None]:
    """What a statement calls itself.

    >>> statement("Theorem 2.1. Let it rain."), statement("Proof. It is wet.")
    ({'kind': 'Theorem', 'number': '2.1'}, {'kind': 'Proof', 'number': None})
    """
    return _groups(STATEMENT.match(text), "kind", "number")


def code(text: str) -> dict[str, str | None]:
    """The number of an algorithm.

    >>> code("Algorithm 2 Sorting")
    {'number': '2'}
    """
    return _groups(ALGORITHM.match(text), "number")


def _groups(match: regex.Match[str] | None, *names: str) -> dict[str, str | None]:
    return {name: match[name] if match else None for name in names}


READINGS: dict[str, Callable[[str], dict[str, str | None]]] = {
    "list_item": list_item,
    "footnote": footnote,
    "equation": equation,
    "statement": statement,
    "code": code,
}
