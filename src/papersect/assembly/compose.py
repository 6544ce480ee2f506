"""Drafts to the published document: ids, links, counts; nothing is decided here any more."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import TypeAdapter

from papersect import __version__
from papersect.assembly.ids import Ids, assign_ids
from papersect.drafts.block import ArticleDraft, Block, Cell, Draft, Marker, Remark, SectionDraft
from papersect.lines.transcript import Transcript
from papersect.model.document import Document
from papersect.model.nodes import BodyNode, FrontNode, FurnitureNode, Reference
from papersect.text.spans import Span

DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)
FRONT: TypeAdapter[FrontNode] = TypeAdapter(FrontNode)
BODY: TypeAdapter[BodyNode] = TypeAdapter(BodyNode)
FURNITURE: TypeAdapter[FurnitureNode] = TypeAdapter(FurnitureNode)
REFERENCE: TypeAdapter[Reference] = TypeAdapter(Reference)
REFERENCE_FIELDS = ("authors", "year", "title", "container", "volume", "pages", "doi", "url")


def compose(transcript: Transcript, draft: Draft) -> Document:
    """The published document; it is validated node by node as it is built."""
    composer = _Composer(draft)
    in_articles = sum(_printed(transcript.text, b) for a in draft.articles for b in _leaves(a.blocks()))
    in_furniture = sum(_printed(transcript.text, b) for b in draft.furniture)
    return DOCUMENT.validate_python(
        {
            "schema_version": "1.0",
            "offset_unit": "code_point",
            "generator": {"name": "papersect", "version": __version__},
            "source": _source(transcript),
            "articles": [composer.article(f"a{n}", article) for n, article in enumerate(draft.articles, 1)],
            "furniture": [FURNITURE.validate_python(composer.node(block)) for block in draft.furniture],
            "diagnostics": [composer.diagnostic(remark) for remark in sorted(draft.remarks, key=_place)],
            "coverage": {
                "nonblank": sum(_nonblank(line.text) for line in transcript.lines),
                "in_articles": in_articles,
                "in_furniture": in_furniture,
            },
        }
    )


def _source(transcript: Transcript) -> dict[str, Any]:
    return {
        "name": transcript.name,
        "media_type": transcript.media_type,
        "encoding": transcript.encoding,
        "sha256": transcript.sha256,
        "characters": len(transcript.text),
        "pages": ({"number": p.number, "span": {"start": p.start, "end": p.end}} for p in transcript.pages),
    }


def _leaves(blocks: Iterator[Block]) -> Iterator[Block]:
    for block in blocks:
        yield from block.leaves()


def _place(remark: Remark) -> int:
    return remark.span.start if remark.span else remark.block.start if remark.block else 0


def _printed(text: str, block: Block) -> int:
    return sum(_nonblank(text[start:end]) for start, end in block.content.spans)


def _nonblank(text: str) -> int:
    return len("".join(text.split()))


def _marker_ids(draft: Draft, ids: Ids) -> dict[int, str]:
    """The id of every citation marker, by the marker's identity."""
    named: dict[int, str] = {}
    for block, name in ids.items():
        for k, marker in enumerate(block.citations, 1):
            named[id(marker)] = f"{name}.c{k}"
        for cell, place in cells(block):
            for k, marker in enumerate(cell.citations, 1):
                named[id(marker)] = f"{name}.{place}.c{k}"
    return named


def _cited_by(ids: Ids) -> dict[Block, list[Marker]]:
    """The markers that mean each block, in the order of the blocks they stand in."""
    found: dict[Block, list[Marker]] = defaultdict(list)
    for block in sorted(ids, key=lambda block: block.start):
        for marker in (*block.citations, *(marker for cell, _ in cells(block) for marker in cell.citations)):
            for target in dict.fromkeys(item.target for item in marker.items if item.target):
                found[target].append(marker)
    return found


def cells(block: Block) -> Iterator[tuple[Cell, str]]:
    """A table's cells that cite something, each with its row and column as an id part."""
    for r, row in enumerate(block.grid.rows if block.grid else (), 1):
        for c, cell in enumerate(row, 1):
            if cell.citations:
                yield cell, f"x{r}-{c}"


class _Composer:
    """Turns blocks into plain data, all ids known."""

    def __init__(self, draft: Draft) -> None:
        self.ids = assign_ids(draft)
        self.cited_by = _cited_by(self.ids)
        self.marker_ids = _marker_ids(draft, self.ids)

    def article(self, name: str, article: ArticleDraft) -> dict[str, Any]:
        spans = [span for leaf in _leaves(article.blocks()) for span in leaf.content.spans]
        return {
            "id": name,
            "type": "article",
            "span": {
                "start": min([span.start for span in spans] + ([] if article.start is None else [article.start])),
                "end": max(span.end for span in spans),
            },
            "language": article.language or "und",
            "confidence": round(article.confidence, 3),
            "boundary": {"evidence": article.evidence},
            "truncated": {"start": article.truncated_start, "end": article.truncated_end},
            "front": [FRONT.validate_python(self.node(block)) for block in article.front],
            "body": [BODY.validate_python(self.node(block)) for block in article.body],
            "sections": self.sections(article.sections, name, itertools.count(1)),
            "references": [REFERENCE.validate_python(self.reference(block)) for block in article.references],
        }

    def sections(self, sections: Sequence[SectionDraft], name: str, count: Iterator[int]) -> list[dict[str, Any]]:
        """The sections, numbered as they are met with what they hold."""
        return [
            {
                "id": f"{name}.s{next(count)}",
                "heading": self.ids[section.heading],
                "number": section.heading.fields.get("number"),
                "title": section.heading.fields.get("title", section.heading.content.text),
                "level": section.level,
                "nodes": [self.ids[block] for block in section.blocks],
                "sections": self.sections(section.sections, name, count),
            }
            for section in sections
        ]

    def leaf(self, block: Block) -> dict[str, Any]:
        """What all nodes have."""
        return {
            "id": self.ids[block],
            "type": block.kind,
            "text": block.content.text,
            "spans": [_span(s) for s in block.content.spans],
            "alignment": block.content.alignment,
            "confidence": round(min(1.0, max(0.0, block.confidence)), 3),
            "language": block.language,
            "ocr_quality": None if block.ocr_quality is None else round(block.ocr_quality, 3),
            "citations": self.citations(block),
        }

    def node(self, block: Block) -> dict[str, Any]:
        """A block of any kind but a reference."""
        node = self.leaf(block) | {key: block.fields.get(key) for key in _OWN_FIELDS.get(block.kind, ())}
        if block.kind == "author":
            node["names"] = [
                name | {"affiliations": [self.ids[b] for b in name["affiliations"]]}
                for name in block.fields.get("names", [])
            ]
        for key in _LISTS & set(_OWN_FIELDS.get(block.kind, ())):
            node[key] = node[key] or []
        if block.kind == "heading":
            node["level"], node["title"] = node["level"] or 1, node["title"] or block.content.text
        if block.kind in ("table", "figure"):
            node["caption"] = self.node(block.caption) if block.caption else None
        if block.kind == "table":
            node |= self.grid(block)
        return node

    def grid(self, block: Block) -> dict[str, Any]:
        """The rows and notes of a table."""
        return {
            "notes": [self.node(note) for note in block.notes],
            "header_rows": block.grid.header_rows if block.grid else 0,
            "rows": [[self.cell(cell) for cell in row] for row in (block.grid.rows if block.grid else ())],
        }

    def cell(self, cell: Cell) -> dict[str, Any]:
        return {
            "text": cell.content.text,
            "spans": [_span(s) for s in cell.content.spans],
            "row_span": cell.row_span,
            "col_span": cell.col_span,
            "header": cell.header,
            "citations": self.citations(cell),
        }

    def reference(self, block: Block) -> dict[str, Any]:
        parallel = block.fields.get("parallel_of")
        return self.leaf(block) | {
            "label": block.fields.get("label"),
            "number": block.fields.get("number"),
            "cited_by": [self.marker_ids[id(marker)] for marker in self.cited_by.get(block, ())],
            **{key: block.fields.get(key) for key in REFERENCE_FIELDS},
            "parallel_of": self.ids.get(parallel) if parallel else None,
        }

    def citations(self, carrier: Block | Cell) -> list[dict[str, Any]]:
        return [self.citation(carrier, marker) for marker in carrier.citations]

    def citation(self, carrier: Block | Cell, marker: Marker) -> dict[str, Any]:
        resolved = bool(marker.items) and all(item.target for item in marker.items)
        return {
            "id": self.marker_ids[id(marker)],
            "spans": [_span(s) for s in carrier.content.source_spans(marker.start, marker.end)],
            "at": {"start": marker.start, "end": marker.end},
            "text": carrier.content.text[marker.start : marker.end],
            "style": marker.style,
            "items": [
                {
                    "key": item.key,
                    "target": self.ids.get(item.target) if item.target else None,
                    "implied": item.implied,
                    "locator": {"kind": item.locator_kind, "value": item.locator_value} if item.locator_kind else None,
                }
                for item in marker.items
            ],
            "status": "resolved" if resolved else "unresolved",
            "reason": None if resolved else marker.reason or "no_such_entry",
        }

    def diagnostic(self, remark: Remark) -> dict[str, Any]:
        return {
            "code": remark.code,
            "severity": remark.severity,
            "message": remark.message,
            "span": _span(remark.span) if remark.span else None,
            "node": self.ids.get(remark.block) if remark.block else None,
        }


_OWN_FIELDS: dict[str, tuple[str, ...]] = {
    "author": ("names",),
    "affiliation": ("marks",),
    "email": ("addresses",),
    "keywords": ("keywords",),
    "classification": ("codes",),
    "heading": ("level", "number", "title"),
    "list_item": ("marker",),
    "equation": ("number",),
    "statement": ("kind", "number"),
    "code": ("number",),
    "footnote": ("marker",),
    "table_note": ("marker",),
    "table": ("label", "number"),
    "figure": ("label", "number"),
}
_LISTS = {"names", "marks", "addresses", "keywords", "codes"}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
