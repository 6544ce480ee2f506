"""How deep each heading stands: by its number where it has one, else by what its line was taken for."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.blocks.headings import Numbering, numbering
from papersect.drafts.block import Block

TOP = ("part", "ordinal", "sign", "roman")


def rank(headings: Sequence[Block]) -> None:
    """Set level, number and title of a text's headings, in order."""
    numbers = [numbering(block.content.text) for block in headings]
    above = 1 if sum(n is not None and n.scheme in TOP for n in numbers) > 1 else 0
    for block, number in zip(headings, numbers, strict=True):
        block.fields["number"] = number.number if number else None
        block.fields["title"] = number.title if number else block.content.text
        block.fields["level"] = _level(block, number, above)


def _level(block: Block, number: Numbering | None, above: int) -> int:
    if number is None:
        return int(block.lines[0].label[-1])
    if number.scheme in TOP:
        return number.depth
    return number.depth + above
