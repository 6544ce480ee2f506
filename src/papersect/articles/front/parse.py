"""Front matter read: each kind of block gets its published fields beside its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from papersect.articles.front.authors import names
from papersect.articles.front.codes import codes
from papersect.articles.front.emails import addresses
from papersect.articles.front.keywords import keywords
from papersect.articles.front.ties import affiliation_marks, tie
from papersect.drafts.block import Block

READERS: dict[str, Callable[[Block], dict[str, Any]]] = {
    "author": lambda block: {"names": names(block)},
    "affiliation": lambda block: {"marks": affiliation_marks(block)},
    "email": lambda block: {"addresses": addresses(block.content.text)},
    "keywords": lambda block: {"keywords": keywords(block.content.text)},
    "classification": lambda block: {"codes": codes(block.content.text)},
}


def parse_front(front: Sequence[Block]) -> None:
    """Fill the fields of an article's front matter, whatever its order."""
    for block in front:
        if block.kind in READERS:
            block.fields |= READERS[block.kind](block)
    affiliations = [block for block in front if block.kind == "affiliation"]
    for block in front:
        if block.kind == "author":
            tie(block.fields["names"], affiliations)
