"""Labelled papers as articles with their true paragraphs and entries, to learn and to measure citations by."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import regex

from papersect.citations.carriers import FRONT
from papersect.citations.training import GoldArticle, train, trimmed
from papersect.drafts.block import ArticleDraft, Block
from papersect.evaluation.gold import GoldDocument, GoldLine
from papersect.evaluation.restyled import restyled
from papersect.references.parse import parse_references
from papersect.text.spans import Span, Weaver

ENOUGH = 5  # citations marked in a paper, below which nobody marked them
SILENT = frozenset({None, "reference", "author", "affiliation"})
KINDS = FRONT | {"heading", "list_item", "footnote"}
TORN = regex.compile(r"\p{L}-$")
PRINTED = regex.compile(r"[^\n\f]+")


def train_citations(documents: Sequence[GoldDocument]) -> bytes:
    """The model of numeric citations; a paper with a reference list also teaches as if it had none."""
    marked = [document for document in documents if len(document.extra.get("citations", ())) >= ENOUGH]
    return train([article for document in marked for article in gold_articles(document)])


def gold_articles(document: GoldDocument) -> Iterator[GoldArticle]:
    """The paper in all the ways it teaches."""
    for listed in _ways(document):
        yield gold_article(document, listed)
    for other in restyled(document):
        yield gold_article(other)


def _ways(document: GoldDocument) -> Iterator[bool]:
    yield True
    if document.extra.get("entries"):
        yield False


def gold_article(document: GoldDocument, listed: bool = True) -> GoldArticle:
    """The paper as one article; without `listed` its reference list is left out."""
    text, skipped = document.text, set(map(str, document.extra.get("uncited", ())))
    article = ArticleDraft()
    for block in _blocks(document):
        (article.front if block.kind in FRONT else article.body).append(block)
    if listed:
        entries = sorted(document.extra.get("entries", {}).items(), key=lambda entry: entry[1][0])
        article.references = [_entry(text, name, start, end) for name, (start, end) in entries]
        parse_references([article])
    known = (line for line in document.lines if line.paragraph is not None and line.paragraph not in skipped)
    return GoldArticle(
        text=text,
        article=article,
        citing=frozenset(trimmed(text, start, end) for start, end in document.extra["citations"]),
        known=frozenset(offset for line in known for offset in range(line.start, line.end)),
    )


def _blocks(document: GoldDocument) -> list[Block]:
    """The paragraphs, and what lies between them label by label, in source order."""
    running = [line for line in document.lines if line.label not in SILENT]
    named: dict[tuple[str, str | None], list[GoldLine]] = {}
    loose: list[list[GoldLine]] = []
    for apart, group in groupby(running, key=lambda line: line.paragraph or f"\0{line.label}"):
        lines = list(group)
        if lines[0].paragraph is None:
            loose.append(lines)
        else:
            named.setdefault((apart, lines[0].label), []).extend(lines)
    blocks = [_block(document.text, lines) for lines in [*named.values(), *loose]]
    return sorted((block for block in blocks if block.content.text), key=lambda block: block.content.spans[0].start)


def _block(text: str, lines: Sequence[GoldLine]) -> Block:
    kind = lines[0].label if lines[0].label in KINDS else "paragraph"
    return Block(str(kind), _woven(text, [Span(line.start, line.end) for line in lines]).woven(), 1.0)


def _entry(text: str, name: str, start: int, end: int) -> Block:
    pieces = [Span(start + m.start(), start + m.end()) for m in PRINTED.finditer(text[start:end])]
    return Block("reference", _woven(text, pieces).woven(), 1.0, fields={"gold": name})


def _woven(text: str, pieces: Sequence[Span]) -> Weaver:
    """Lines joined by a blank, words broken at a line end whole again."""
    weaver = Weaver(text)
    printed = [_stripped(text, piece) for piece in pieces if text[piece.start : piece.end].strip()]
    for k, (start, end) in enumerate(printed):
        torn = k + 1 < len(printed) and TORN.search(text[start:end]) and text[printed[k + 1].start].islower()
        weaver.copy(start, end - 1 if torn else end)
        if torn:
            weaver.omit(end - 1, end)
        elif k + 1 < len(printed) and text[end - 1] != "-":
            weaver.insert(" ")
    return weaver


def _stripped(text: str, piece: Span) -> Span:
    line = text[piece.start : piece.end]
    return Span(piece.start + len(line) - len(line.lstrip()), piece.start + len(line.rstrip()))
