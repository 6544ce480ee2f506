"""From a number to the entry that carries it, or, in a list without numbers, stands at its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from papersect.drafts.block import Block, Item

Numbered = dict[int, list[Block]]


def numbered(entries: Sequence[Block]) -> Numbered:
    """The entries by number; those of a romanised twin list are left out.

    Where most entries have numbers, one without gets the number between its neighbours'; where few have, each has its
    place in the list.
    """
    own = [entry for entry in entries if not entry.fields.get("parallel_of")]
    labelled = sum(_number(entry) is not None for entry in own)
    found: Numbered = defaultdict(list)
    previous = 0
    for place, entry in enumerate(own, 1):
        number = _number(entry) if 2 * labelled > len(own) else place
        if number is None:
            number = previous + 1 if _free(own, place, previous + 1) else None
        if number is not None:
            found[number].append(entry)
            previous = number
    return found


def _number(entry: Block) -> int | None:
    number = entry.fields.get("number")
    return int(number) if number is not None and str(number).isdigit() else None


def _free(own: Sequence[Block], place: int, number: int) -> bool:
    """Whether the entry after one without a number leaves that number to it."""
    following = _number(own[place]) if place < len(own) else None
    return following is None or following > number


def link_number(item: Item, entries: Numbered) -> str | None:
    """Give an item its target, or say why it has none."""
    number = int((item.key or "0").rstrip("abcdefgh"))
    fitting = entries.get(number, [])
    if len(fitting) == 1:
        item.target = fitting[0]
        return None
    if not entries:
        return "no_reference_list"
    return "ambiguous" if fitting else "no_such_entry"
