"""Labelled papers as they lie on disk: NAME.txt, the input itself, beside NAME.gold.json, what stands where in it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from papersect.errors import TrainingError
from papersect.labels.explain import Row, read_back
from papersect.lines.label import Label
from papersect.lines.transcript import Line, Transcript
from papersect.readers.plain import read, transcribe

SUFFIX, LABELLED = ".gold.json", ".labelled"
COUNTED = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.FOOTNOTE})


@dataclass(frozen=True, slots=True)
class GoldLine:
    """A physical line `[start, end)` with its label in the words of its corpus; None where the gold does not say.

    `paragraph` names the paragraph (in reference lists the entry) the line belongs to, where that is known.
    """

    start: int
    end: int
    label: str | None
    paragraph: str | None


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One labelled paper or joined file. `extra` keeps the keys only some corpora have, as they stand in the JSON."""

    name: str
    corpus: str
    transcript: Transcript
    lines: tuple[GoldLine, ...]
    members: tuple[str, ...] = ()
    articles: tuple[int, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The input, as it was decoded."""
        return self.transcript.text


def read_gold(folder: Path) -> list[GoldDocument]:
    """Every labelled document of a folder, in the order of their names.

    Raises TrainingError where there is none, or where one cannot be understood.
    """
    paths, labelled = sorted(folder.glob(f"*{SUFFIX}")), sorted(folder.glob(f"*{LABELLED}"))
    if not paths and not labelled:
        raise TrainingError(f"{folder}: no NAME{LABELLED}, no NAME.txt with NAME{SUFFIX}: name labelled papers")
    return [read_gold_document(path) for path in paths] + [read_labelled(path) for path in labelled]


def read_gold_document(path: Path) -> GoldDocument:
    """The labelled document of one gold file and the text beside it."""
    name = path.name.removesuffix(SUFFIX)
    try:
        data = json.loads(path.read_text("utf-8"))
        source = path.with_name(f"{name}.txt").read_bytes()
        return _document(name, data, read(source, f"{name}.txt"))
    except (OSError, ValueError, KeyError, TypeError) as problem:
        raise TrainingError(f"{path}: not a readable gold file ({problem}); see the README of the data") from problem


def read_labelled(path: Path) -> GoldDocument:
    """A text labelled by hand, in rows as `papersect explain` prints them.

    Where any label has a mark behind it for the beginning of a paragraph, of an entry, or of an article, those are
    known, too.
    """
    try:
        text, rows = read_back(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise TrainingError(f"{path}: not rows of `label | line` ({problem}): correct what `explain` prints") from None
    transcript = transcribe(text, path.name)
    lines = zip(transcript.lines, rows, _paragraphs(rows), strict=True)
    starts = [line.start for line, row in zip(transcript.lines, rows, strict=True) if row.starts]
    return GoldDocument(
        name=path.name,
        corpus="labelled",
        transcript=transcript,
        lines=tuple(GoldLine(line.start, line.end, row.label.value, paragraph) for line, row, paragraph in lines),
        articles=tuple(starts) if len(starts) > 1 else (),
        extra={"citations": [], "entries": _entries(transcript.lines, rows)},
    )


def _paragraphs(rows: Sequence[Row]) -> Iterator[str | None]:
    """The number of the paragraph, item or note that each row belongs to; None where no row says where one begins.

    A row that begins nothing goes on with the last of its kind in its article: what is printed between them cuts no
    paragraph.
    """
    told, current = any(row.begins for row in rows), dict[Label, str]()
    for number, row in enumerate(rows):
        if row.starts:
            current.clear()
        if row.begins or row.label not in current:
            current[row.label] = str(number)
        yield current[row.label] if told and row.label in COUNTED else None


def _entries(lines: Sequence[Line], rows: Sequence[Row]) -> dict[str, tuple[int, int]]:
    """Where each entry of the reference lists stands, by number; none before the first row that says one begins."""
    entries: dict[str, tuple[int, int]] = {}
    for line, row in zip(lines, rows, strict=True):
        if row.label is not Label.REFERENCE:
            continue
        if row.begins:
            entries[str(len(entries) + 1)] = (line.start, line.end)
        elif entries:
            name, (start, _) = entries.popitem()
            entries[name] = (start, line.end)
    return entries


def _document(name: str, data: dict[str, Any], transcript: Transcript) -> GoldDocument:
    known = {"name", "corpus", "lines", "members", "articles"}
    return GoldDocument(
        name=name,
        corpus=data["corpus"],
        transcript=transcript,
        lines=tuple(GoldLine(s, e, label, None if p is None else str(p)) for s, e, label, p in data["lines"]),
        members=tuple(data.get("members", ())),
        articles=tuple(data.get("articles", ())),
        extra={key: value for key, value in data.items() if key not in known},
    )


def gold_of_printed(document: GoldDocument) -> list[GoldLine | None]:
    """For each printed line of the transcript the gold line it lies in; None where the gold has none."""
    return list(_aligned(document.transcript.lines, document.lines))


def _aligned(printed: Sequence[Any], gold: Sequence[GoldLine]) -> Iterator[GoldLine | None]:
    at = 0
    for line in printed:
        middle = line.start + len(line.text) - len(line.text.lstrip())
        while at < len(gold) and gold[at].end <= middle:
            at += 1
        yield gold[at] if at < len(gold) and gold[at].start <= middle else None
