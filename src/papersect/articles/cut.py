"""Cuts a block in two where an article starts inside it: a paragraph that was run on over a joint."""

from __future__ import annotations

from papersect.drafts.block import Block
from papersect.text.spans import AlignedText, Run, Span

EMPTY = AlignedText("", (), ())


def cut(source: str, block: Block, at: int) -> tuple[Block | None, Block | None]:
    """What of a block stands before the source offset `at`, and what from there on; None for a side without any.

    A table's grid goes with its content, and is given up where the cut runs through it.
    """
    sides = (_side(source, block, 0, at), _side(source, block, at, len(source)))
    if any(side is None for side in sides):
        return (block, None) if sides[1] is None else (None, block)
    return sides


def cut_text(source: str, content: AlignedText, start: int, end: int) -> AlignedText:
    """The part of an aligned text that stands in `source[start:end]`.

    >>> whole = AlignedText("ab cd", (Run(0, 0, 2), Run(3, 3, 2)), (Span(0, 5),))
    >>> cut_text("ab\\ncd", whole, 3, 5)
    AlignedText(text='cd', alignment=(Run(text_start=0, source_start=3, length=2),), spans=(Span(start=3, end=5),))
    """
    spans = tuple(span for old in content.spans if (span := _clipped(source, old, start, end)))
    runs = [run for old in content.alignment if (run := _part(old, start, end))]
    if not runs:
        return AlignedText("", (), spans)
    first, last = runs[0].text_start, runs[-1].text_start + runs[-1].length
    text = content.text[first:last]
    runs = [Run(run.text_start - first, run.source_start, run.length) for run in runs]
    reached = runs[-1].source_start + runs[-1].length
    if spans[-1].end > reached:  # a hyphen left out at the line end, which now ends the text
        runs.append(Run(len(text), reached, spans[-1].end - reached))
        text += source[reached : spans[-1].end]
    return AlignedText(text, tuple(runs), spans)


def _side(source: str, block: Block, start: int, end: int) -> Block | None:
    content = cut_text(source, block.content, start, end)
    caption = _side(source, block.caption, start, end) if block.caption else None
    notes = [side for note in block.notes if (side := _side(source, note, start, end))]
    if not content.spans and not caption and not notes:
        return None
    return Block(
        kind=block.kind,
        content=content,
        confidence=block.confidence,
        lines=[item for item in block.lines if start <= item.line.start < end],
        fields=dict(block.fields) if start == 0 else {},  # a number or bullet stands at the beginning
        caption=caption,
        notes=notes,
        grid=block.grid if content.spans == block.content.spans else None,
    )


def _part(run: Run, start: int, end: int) -> Run | None:
    low, high = max(run.source_start, start), min(run.source_start + run.length, end)
    return Run(run.text_start + low - run.source_start, low, high - low) if low < high else None


def _clipped(source: str, span: Span, start: int, end: int) -> Span | None:
    """The span within `[start, end)`, without the white space a cut lays bare."""
    low, high = max(span.start, start), min(span.end, end)
    inside = source[low:high]
    if not inside.strip():
        return None
    return Span(low + len(inside) - len(inside.lstrip()), high - len(inside) + len(inside.rstrip()))
