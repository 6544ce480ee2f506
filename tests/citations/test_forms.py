"""Every form of citation in forms.txt is read as it says, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import regex

from papersect.citations.link import link_citations
from papersect.drafts.block import ArticleDraft, Block, Item, Marker
from papersect.text.spans import Weaver

FORMS = Path(__file__).parent / "forms.txt"
MARK = regex.compile("[⟦⟧]")
MARKED = regex.compile("⟦(?P<marker>[^⟧]*)⟧")


@cache
def sections() -> dict[str, list[tuple[str, str]]]:
    """The rows of the file as (marked text, meaning), by section."""
    found: dict[str, list[tuple[str, str]]] = {}
    for line in FORMS.read_text("utf-8").splitlines():
        if line.startswith("== "):
            name = line.removeprefix("== ")
            found[name] = []
        elif line and not line.startswith("#"):
            text, _, meaning = line.partition(" | ")
            found[name].append((text, meaning))
    return found


@cache
def linked(section: str) -> list[Block]:
    """The rows of a section as the paragraphs of one article."""
    blocks = []
    for text, _ in sections()[section]:
        bare = MARK.sub("", text)
        blocks.append(Block("paragraph", Weaver(bare).copy(0, len(bare)).woven(), 1.0))
    link_citations([ArticleDraft(body=blocks)])
    return blocks


def rows() -> Iterator[tuple[str, int]]:
    for section, found in sections().items():
        yield from ((section, k) for k in range(len(found)))


def said(marker: Marker) -> str:
    return " ".join([marker.style, *map(_said_item, marker.items)])


def _said_item(item: Item) -> str:
    key = f"({item.key})" if item.implied else str(item.key)
    return f"{key} @{item.locator_kind} {item.locator_value}" if item.locator_kind else key


@pytest.mark.parametrize(("section", "row"), list(rows()), ids=str)
def test_form(section: str, row: int) -> None:
    text, meaning = sections()[section][row]
    block = linked(section)[row]
    markers = [marker for marker in block.citations if marker.style != "cross_reference"]
    bare = block.content.text
    assert [bare[m.start : m.end].strip("()[] ") for m in markers] == [
        found["marker"].strip("()[] ") for found in MARKED.finditer(text)
    ]
    assert "; ".join(map(said, markers)) == meaning


def test_there_are_many_forms() -> None:
    assert sum(bool(meaning) for found in sections().values() for _, meaning in found) >= 60
