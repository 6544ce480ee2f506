"""Rows printed as one text, with the gold that says what stands where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from papersect.evaluation.gold import GoldDocument, GoldLine
from papersect.evaluation.invented.pieces import CLOSE, FIRST, MARK
from papersect.evaluation.invented.setting import Row
from papersect.evaluation.invented.sheet import Sheet
from papersect.readers.plain import transcribe


@dataclass(slots=True)
class Print:
    """A text being printed; offsets in code points."""

    text: list[str] = field(default_factory=list)
    at: int = 0
    lines: list[GoldLine] = field(default_factory=list)
    spans: list[tuple[int, int, int]] = field(default_factory=list)  # citation number, start, end
    entries: dict[str, list[int]] = field(default_factory=dict)
    levels: dict[str, int] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    _open: tuple[int, int] | None = None

    def write(self, text: str) -> None:
        """Print something that is no line."""
        self.text.append(text)
        self.at += len(text)

    def rows(self, rows: Iterable[Row], sheet: Sheet) -> None:
        """Print rows, with what stands between pages."""
        page = 0
        for row in rows:
            if row.page != page:
                self.write(sheet.break_)
                page = row.page
            self.write(sheet.newline * row.gap)
            self._row(row)
            self.write(sheet.newline)

    def _row(self, row: Row) -> None:
        start = self.at
        self.write(MARK.sub("", row.text))
        self._marks(row.text, start)
        self.lines.append(GoldLine(start, self.at, row.label.value, f"p{row.block}" if row.block else None))
        inner = start + len(row.text) - len(row.text.lstrip())
        if row.level:
            self.levels[str(start)] = row.level
        if row.start:
            self.starts.append(start)
        if row.entry:
            self.entries.setdefault(row.entry, [inner, self.at])[1] = self.at

    def _marks(self, text: str, start: int) -> None:
        for passed, mark in enumerate(MARK.finditer(text)):
            place = start + mark.start() - passed
            if mark.group() != CLOSE:
                self._open = (ord(mark.group()) - FIRST, place)
            elif self._open is not None:
                self.spans.append((self._open[0], self._open[1], place))
                self._open = None

    def document(self, name: str, extra: dict[str, Any], cited: list[list[str]], **more: Any) -> GoldDocument:
        """The labelled document; `cited` tells of each citation by its number which entries it names."""
        links = [[start, end, cited[number]] for number, start, end in self.spans if cited[number]]
        found = {
            "citations": [[start, end] for _, start, end in self.spans],
            "links": links,
            "entries": self.entries,
            "levels": self.levels,
        }
        transcript = transcribe("".join(self.text), name)
        return GoldDocument(name, "invented", transcript, tuple(self.lines), extra=found | extra, **more)
