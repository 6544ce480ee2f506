"""What travels between the blocks stage and the published document: nodes without ids, that later stages add to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from papersect.lines.view import LabelledLine
from papersect.text.spans import AlignedText, Span


@dataclass(slots=True)
class Item:
    """One work (or table, figure, footnote) a marker names, and the block it was found to mean."""

    key: str | None
    target: Block | None = None
    implied: bool = False
    locator_kind: str | None = None
    locator_value: str | None = None


@dataclass(slots=True)
class Marker:
    """A citation marker at `[start, end)` of its block's text."""

    start: int
    end: int
    style: str
    items: list[Item]
    reason: str | None = None


@dataclass(slots=True)
class Cell:
    """A table cell; an empty one has no text and no source."""

    content: AlignedText
    row_span: int = 1
    col_span: int = 1
    header: bool = False
    citations: list[Marker] = field(default_factory=list)


@dataclass(slots=True)
class Grid:
    """The rows of a table; the first `header_rows` of them are its head."""

    rows: list[list[Cell]]
    header_rows: int = 0
    confidence: float = 1.0


@dataclass(slots=True, eq=False)
class Block:
    """A node to be: its published `kind`, its text, and what the stages found out about it.

    `fields` holds what only some kinds have, under its published name (`level`, `number`, `marker`, `authors` …).
    A table or figure has its caption, a table its notes and grid, as blocks of their own.
    """

    kind: str
    content: AlignedText
    confidence: float
    lines: list[LabelledLine] = field(default_factory=list)
    fields: dict[str, Any] = field(default_factory=dict)
    citations: list[Marker] = field(default_factory=list)
    caption: Block | None = None
    notes: list[Block] = field(default_factory=list)
    grid: Grid | None = None
    language: str | None = None
    ocr_quality: float | None = None

    @property
    def start(self) -> int:
        """Where in the source the block begins, its caption included."""
        if not self.notes and self.caption is None:  # as most blocks are
            return self.content.spans[0].start
        return min(block.content.spans[0].start for block in self.leaves() if block.content.spans)

    def leaves(self) -> Iterator[Block]:
        """The block itself, its notes and its caption: each owns source of its own.

        A float of which the source has kept no more than the caption owns none: its spans are empty.
        """
        yield self
        yield from self.notes
        if self.caption:
            yield self.caption


@dataclass(slots=True)
class Remark:
    """A diagnostic in the making: `block`, where given, becomes the node it names."""

    code: str
    severity: str
    message: str
    span: Span | None = None
    block: Block | None = None


@dataclass(slots=True, eq=False)
class SectionDraft:
    """A heading, the blocks directly under it, and the sections below it."""

    heading: Block
    level: int
    blocks: list[Block] = field(default_factory=list)
    sections: list[SectionDraft] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class ArticleDraft:
    """One article's blocks, sorted into front, body and references, each in source order.

    `start` is the offset of its first line where furniture, such as a journal's name, stands on that line.
    """

    front: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    references: list[Block] = field(default_factory=list)
    sections: list[SectionDraft] = field(default_factory=list)
    confidence: float = 1.0
    evidence: list[str] = field(default_factory=list)
    language: str | None = None
    truncated_start: bool = False
    truncated_end: bool = False
    start: int | None = None

    def blocks(self) -> Iterator[Block]:
        """All of them, without captions and notes."""
        yield from self.front
        yield from self.body
        yield from self.references


@dataclass(slots=True, eq=False)
class Draft:
    """The whole source: its articles, what belongs to none, and what there is to say about it."""

    articles: list[ArticleDraft]
    furniture: list[Block]
    remarks: list[Remark] = field(default_factory=list)

    def forget_lines(self) -> None:
        """Let go of the lines that blocks were made of; each knows its neighbours, so they are parted first."""
        for block in chain(self.furniture, *(article.blocks() for article in self.articles)):
            for leaf in block.leaves():
                for item in leaf.lines:
                    item.view.previous = item.view.next = None
                leaf.lines = []
