"""A document's tables as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from papersect.model.document import Document
from papersect.model.nodes import Table


def write_tables(document: Document) -> dict[str, bytes]:
    """Each table that has rows as CSV in UTF-8 (RFC 4180), by the table's id."""
    tables = (node for article in document.articles for node in article.body if isinstance(node, Table))
    return {table.id: _csv(table) for table in tables if table.rows}


def _csv(table: Table) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows(squared(table))
    return text.getvalue().encode("utf-8")


def squared(table: Table) -> Iterator[list[str]]:
    """The rows of a table, all of one length; a cell over several places stands in the first, the others are empty."""
    places: dict[tuple[int, int], str] = {}
    for r, row in enumerate(table.rows):
        c = 0
        for cell in row:
            while (r, c) in places:
                c += 1
            covered = [(r + i, c + j) for i in range(cell.row_span) for j in range(cell.col_span)]
            places |= dict.fromkeys(covered, "")
            places[r, c] = cell.text
    width = 1 + max((c for _, c in places), default=-1)
    for r in range(len(table.rows)):
        yield [places.get((r, c), "") for c in range(width)]
