"""The lines of a table to a block with caption, grid and notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

from papersect.blocks.tables.find import find_tables
from papersect.blocks.tables.grid import find_grid
from papersect.drafts.block import Block
from papersect.languages.lexicon import alternatives
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine
from papersect.text.spans import AlignedText, Weaver

NUMBER = r"[\p{Lu}]?[.]?\d+(?:[.–-]\d+)*\p{Ll}?(?!\p{L})|[IVXLC]+(?!\p{L})|\p{Lu}(?!\p{L})"
LABEL = regex.compile(
    rf"""
    \s*
    (?P<label>
        {alternatives("table")} (?!\p{{L}}) [.]? (?: \s* (?:№|No\.?|Nr\.?|N[°º]) )? \s* (?P<number>{NUMBER})?  # Table 1
      | (?P<before> \d+ (?:\.\d+)* ) [.\s‐-―-]* {alternatives("table")} (?!\p{{L}})  # 1-кесте
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
MARKER = regex.compile(r"\s*(?P<marker>[*†‡§¶#]+|[(\[]?\p{Ll}[)\]]|\p{No}+|\d{1,2}(?=[)\s]))\s*\S", regex.VERBOSE)


def take_tables(source: str, labelled: Sequence[LabelledLine]) -> tuple[list[Block], list[LabelledLine]]:
    """The tables of a text as blocks, and the lines that belong to none of them."""
    found = find_tables(labelled)
    return [_table(source, run) for run in found.tables], found.rest


def build_table(source: str, lines: Sequence[LabelledLine]) -> list[Block]:
    """The tables that a run of caption, grid and note lines makes up; each printed character stands in one leaf."""
    return take_tables(source, lines)[0]


def _table(source: str, run: Sequence[LabelledLine]) -> Block:
    caption_lines = [item for item in run if item.label is Label.TABLE_CAPTION]
    grid_lines = [item for item in run if item.label is Label.TABLE]
    grid = find_grid(source, [item.line for item in grid_lines])
    table = Block("table", joined(source, grid_lines, "\n"), _mean(run), list(grid_lines), _label(caption_lines))
    table.grid = grid
    table.caption = _leaf(source, "caption", caption_lines) if caption_lines else None
    table.notes = list(_notes(source, run))
    return table


def _label(caption: Sequence[LabelledLine]) -> dict[str, str | None]:
    """The label and number that a caption begins with."""
    match = LABEL.match(caption[0].line.text) if caption else None
    if not match:
        return {"label": None, "number": None}
    return {"label": match["label"].rstrip(" .:"), "number": match["number"] or match["before"]}


def _notes(source: str, run: Sequence[LabelledLine]) -> Iterator[Block]:
    """A note for each line that begins with a mark; other lines go on with the note above."""
    for label, items in groupby(run, key=lambda item: item.label):
        if label is not Label.TABLE_NOTE:
            continue
        note: list[LabelledLine] = []
        for item in items:
            if note and _begins_note(item):
                yield _note(source, note)
                note = []
            note.append(item)
        yield _note(source, note)


def _begins_note(item: LabelledLine) -> bool:
    return MARKER.match(item.line.text) is not None or bool(item.view.concepts_at_start & {"note", "source"})


def _note(source: str, lines: list[LabelledLine]) -> Block:
    match = MARKER.match(lines[0].line.text)
    note = _leaf(source, "table_note", lines)
    note.fields["marker"] = match["marker"].strip("()[]") if match else None
    return note


def _leaf(source: str, kind: str, lines: Sequence[LabelledLine]) -> Block:
    return Block(kind, joined(source, lines, " "), _mean(lines), list(lines))


def joined(source: str, lines: Sequence[LabelledLine], glue: str) -> AlignedText:
    """The lines without the blanks at their rims, `glue` between them."""
    weaver = Weaver(source)
    for k, item in enumerate(lines):
        text = item.line.text
        if k:
            weaver.insert(glue)
        weaver.copy(item.line.start + len(text) - len(text.lstrip()), item.line.start + len(text.rstrip()))
    return weaver.woven()


def _mean(lines: Sequence[LabelledLine]) -> float:
    return sum(item.confidence for item in lines) / len(lines)
