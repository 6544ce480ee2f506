"""From “Table 2” to the article's own table, from “section 3” to its heading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from papersect.citations.finders.own_objects import KINDS
from papersect.drafts.block import Block, Item

Objects = dict[tuple[str, str], list[Block]]


def objects(blocks: Sequence[Block]) -> Objects:
    """The numbered blocks of an article by kind and number."""
    found: Objects = defaultdict(list)
    for block in blocks:
        if block.kind in KINDS.values() and (number := block.fields.get("number")) is not None:
            found[block.kind, str(number).strip("().").upper()].append(block)
    return found


def link_object(item: Item, form: str, own: Objects) -> None:
    """Give an item the one block of its kind that has its number."""
    fitting = own.get((KINDS[form], (item.key or "").upper()), [])
    if len(fitting) == 1:
        item.target = fitting[0]
