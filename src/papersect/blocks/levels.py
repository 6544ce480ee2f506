"""How deep each heading stands: by its number, else by what it says, how it is set, and what its line was taken for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from papersect.blocks.headings import Numbering, numbering
from papersect.drafts.block import Block
from papersect.languages.lexicon import lexicon, words_of

TOP = ("part", "ordinal", "sign", "roman")
MAIN = frozenset(
    {
        "abstract",
        "acknowledgements",
        "appendix",
        "author_contributions",
        "conflict_of_interest",
        "data_availability",
        "funding",
        "introduction",
        "reference_list",
        "section",
    }
)
"""Concepts whose headings stand at the top of an article."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a text sets its headings.

    `above` is 1 where numbers such as IV or § 2 stand over the Arabic ones; `has_main` tells that headings of the kind
    Introduction, Results are there to measure the others by, `main_in_capitals` that these are set in capitals.
    """

    above: int
    has_main: bool
    main_in_capitals: bool


def rank(headings: Sequence[Block]) -> None:
    """Set level, number and title of a text's headings, in order."""
    numbers = [numbering(block.content.text) for block in headings]
    for block, number in zip(headings, numbers, strict=True):
        block.fields["number"] = number.number if number else None
        block.fields["title"] = number.title if number else block.content.text
    style = _style(headings, numbers)
    above, open_items = 0, dict[str, int]()
    for block, number in zip(headings, numbers, strict=True):
        if number and _is_item(number):
            level = open_items.setdefault(number.scheme, max(open_items.values(), default=above) + 1)
        else:
            level = above = _by_number(number, style) if number else _by_look(block, style)
            open_items.clear()
        block.fields["level"] = level


def _is_item(number: Numbering) -> bool:
    """Whether it counts parts of the section it stands in: “1)”, “i)”, “(b)”."""
    return number.scheme == "small" or number.scheme.endswith(")")


def _style(headings: Sequence[Block], numbers: Sequence[Numbering | None]) -> Style:
    main = [block.fields["title"] for block in headings if _is_main(block)]
    return Style(
        above=int(sum(n is not None and n.scheme in TOP for n in numbers) > 1),
        has_main=len(main) > 1,
        main_in_capitals=2 * sum(title.isupper() for title in main) > len(main),
    )


def _is_main(block: Block) -> bool:
    return bool(MAIN & lexicon().whole(words_of(block.fields["title"])))


def _by_number(number: Numbering, style: Style) -> int:
    return number.depth if number.scheme in TOP else number.depth + style.above


def _by_look(block: Block, style: Style) -> int:
    """The level of a heading without a number: at the top it is called or set like those that are known to be there."""
    taken_for = int(block.lines[0].label[-1])
    if _is_main(block):
        return 1
    if not style.has_main:
        return taken_for
    if style.main_in_capitals and block.fields["title"].isupper():
        return 1
    return max(2, taken_for)
