"""Known paragraphs set anew in another layout: wider or narrower, indented or not, parted by empty lines or not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from random import Random
from textwrap import wrap

from papersect.labels.examples import Allowed, Example
from papersect.lines.label import Label
from papersect.lines.transcript import lay_out

RUNNING = frozenset(
    {Label.PARAGRAPH, Label.STATEMENT, Label.ABSTRACT, Label.LIST_ITEM, Label.FOOTNOTE, Label.REFERENCE}
)
WIDTHS = (45, 60, 72, 80, 90, 100, 115, 100_000)
INDENTS = (0, 0, 0, 2, 4, 5)
HYPHENS = ("-", "‐", "\u00ad", "¬")


def rewrapped(example: Example, random: Random) -> Example:
    """The example with all paragraphs it knows in one other layout; its pages are lost."""
    width, indent, gap = random.choice(WIDTHS), random.choice(INDENTS), random.random() < 0.4
    rows: list[str] = []
    allowed: list[Allowed] = []
    paragraphs: list[object] = []
    moved: list[int] = []  # where each line's block begins now
    for texts, labels, paragraph in _blocks(example):
        running = paragraph is not None and labels <= RUNNING
        begins = paragraph not in paragraphs[-400:] and Label.REFERENCE not in labels
        lines = _set(texts, width, indent if begins else 0) if running else texts
        if rows and (gap and (running or paragraph is None) and not _same(paragraphs, paragraph)):
            rows.append("")
        rows += lines
        moved += [len(allowed)] * len(texts)
        allowed += [labels] * len(lines)
        paragraphs += [paragraph] * len(lines)
    return replace(
        example,
        lines=lay_out("\n".join(rows))[0],
        allowed=tuple(allowed),
        paragraphs=tuple(paragraphs),
        starts=None if example.starts is None else frozenset(moved[k] for k in example.starts),
        doubtful=frozenset(moved[k] for k in example.doubtful),
    )


def _same(paragraphs: list[object], paragraph: object) -> bool:
    return paragraph is None and paragraphs[-1] is None


def _blocks(example: Example) -> Iterator[tuple[list[str], Allowed, object]]:
    """The runs of lines of one paragraph, and single lines between; their texts stripped."""
    items = zip(example.lines, example.allowed, example.paragraphs, strict=True)
    for (paragraph, labels), run in groupby(items, key=lambda item: (item[2], item[1])):
        texts = [line.text.strip() for line, _, _ in run]
        if paragraph is None:
            for text in texts:
                yield [text], labels, None
        else:
            yield texts, labels, paragraph


def _set(texts: list[str], width: int, indent: int) -> list[str]:
    whole = ""
    for text in texts:
        if whole.endswith(HYPHENS) and text[:1].islower():
            whole = whole[:-1] + text
        else:
            whole = f"{whole} {text}" if whole else text
    return wrap(whole, width, initial_indent=" " * indent, break_long_words=False) or texts
