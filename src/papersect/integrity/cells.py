"""The cells of a table lie within it and fit together."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.integrity.problem import Problem, Subject, extent, lies_within
from papersect.model.nodes import Cell, Table
from papersect.model.walk import leaves


def cells_lie_in_their_table(subject: Subject) -> Iterator[Problem]:
    """The spans of every cell lie within the table's, and header rows are rows."""
    for table, pointer in _tables(subject):
        if table.header_rows > len(table.rows):
            yield Problem(f"{pointer}/header_rows", f"of {len(table.rows)} rows", extent(table.spans))
        for cell, place in _cells(table, pointer):
            if not all(lies_within(span.start, span.end, table.spans) for span in cell.spans):
                yield Problem(f"{place}/spans", f"lie outside those of {table.id}", extent(cell.spans))
            if bool(cell.text) != bool(cell.spans):
                yield Problem(place, "has text without spans, or spans without text", extent(cell.spans))


def cells_hold_the_source(subject: Subject) -> Iterator[Problem]:
    """A cell's text is what stands at its spans, white space and line-end hyphens aside."""
    source = subject.text or ""
    for table, pointer in _tables(subject):
        for cell, place in _cells(table, pointer):
            there = "".join(source[span.start : span.end] for span in cell.spans)
            if _printed(cell.text) != _printed(there):
                yield Problem(f"{place}/text", f"is not what stands in the source ({there[:40]!r})", extent(cell.spans))


def _printed(text: str) -> str:
    return "".join(text.split()).replace("-", "").replace("\u00ad", "").replace("¬", "")


def _tables(subject: Subject) -> Iterator[tuple[Table, str]]:
    return ((leaf, pointer) for leaf, pointer in leaves(subject.document) if isinstance(leaf, Table))


def _cells(table: Table, pointer: str) -> Iterator[tuple[Cell, str]]:
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row):
            yield cell, f"{pointer}/rows/{r}/{c}"
