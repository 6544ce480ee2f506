"""The kinds of suspicious reading, and the remarks made of them. The text itself is never touched."""

from __future__ import annotations

from collections.abc import Iterator

from papersect.drafts.block import Block, Remark
from papersect.remarks.finders.latin_locator import latin_locator
from papersect.remarks.finders.letter_for_digit import letter_for_digit
from papersect.remarks.finders.look_alikes import look_alikes
from papersect.remarks.finders.mark_for_ordinal import mark_for_ordinal
from papersect.remarks.finders.symbol_for_quote import symbol_for_quote
from papersect.remarks.suspicion import Finder
from papersect.text.spans import Span

FINDERS: dict[str, Finder] = {
    "symbol_for_quote": symbol_for_quote,
    "mark_for_ordinal": mark_for_ordinal,
    "look_alike_letters": look_alikes,
    "letter_for_digit": letter_for_digit,
    "latin_locator": latin_locator,
}
RUNNING_TEXT = frozenset(
    {
        *("title", "abstract", "keywords", "heading", "paragraph"),
        *("list_item", "statement", "footnote", "table_note", "caption"),
    }
)


def suspicious_readings(block: Block) -> Iterator[Remark]:
    """A remark for every suspicious reading in a block of running text, by its place in the text."""
    if block.kind not in RUNNING_TEXT:
        return
    text = block.content.text
    found = [(suspicion, code) for code, finder in FINDERS.items() for suspicion in finder(text)]
    for suspicion, code in sorted(found, key=lambda pair: (pair[0].start, pair[1])):
        spans = block.content.source_spans(suspicion.start, suspicion.end)
        read = text[suspicion.start : suspicion.end]
        message = f"suspicious reading: {read} may have been printed as {suspicion.reading}"
        yield Remark(code, "info", message, Span(spans[0].start, spans[-1].end), block)
