"""Affiliations tied to the authors who bear the same mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from papersect.articles.front.marks import leading_marks
from papersect.drafts.block import Block


def affiliation_marks(block: Block) -> list[str]:
    """The marks an affiliation block bears, one for each of its lines, or of the parts between semicolons, that begins
    with one."""
    rows = [item.view.text for item in block.lines] or [block.content.text]
    found = [mark for row in rows for part in row.split(";") for mark in leading_marks(part)]
    return list(dict.fromkeys(found))


def tie(persons: Sequence[dict[str, Any]], affiliations: Sequence[Block]) -> None:
    """Give each person the affiliations that share a mark with them."""
    for person in persons:
        shared = set(person["marks"])
        person["affiliations"] = [block for block in affiliations if shared & set(block.fields["marks"])]
