"""Half-open stretches of the source, and text that remembers where each of its characters came from."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch `[start, end)` of the source, in code points."""

    start: int
    end: int


class Run(NamedTuple):
    """`length` characters of a text at `text_start`, copied verbatim from `source_start`."""

    text_start: int
    source_start: int
    length: int


@dataclass(frozen=True, slots=True)
class AlignedText:
    """A text, the runs of it that were copied from the source, and the stretches of source it stands for.

    `spans` cover what was copied, what was left out (a hyphen at a line end) and the white space between; a gap between
    two spans is source that belongs to other nodes.
    """

    text: str
    alignment: tuple[Run, ...]
    spans: tuple[Span, ...]

    def source_offset(self, offset: int) -> int:
        """Where in the source the character at `offset` was copied from, or for an inserted one, the copied one before.

        >>> Weaver("ab\\ncd").copy(0, 2).insert(" ").copy(3, 5).woven().source_offset(3)
        3
        """
        at = max(0, bisect_right(self.alignment, offset, key=lambda run: run.text_start) - 1)
        run = self.alignment[at]
        return run.source_start + min(offset - run.text_start, run.length - 1)

    def source_spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretches of source behind `text[start:end]`, cut only where the node's own spans are cut.

        >>> Weaver("[4, p.\\n25]").copy(0, 6).insert(" ").copy(7, 10).woven().source_spans(0, 10)
        (Span(start=0, end=10),)
        """
        low, high = self.source_offset(start), self.source_offset(end - 1) + 1
        return tuple(
            Span(max(low, span.start), min(high, span.end))
            for span in self.spans
            if span.end > low and span.start < high
        )

    def slice(self, start: int, end: int) -> AlignedText:
        """The part `text[start:end]` as an aligned text of its own."""
        runs = tuple(
            Run(max(run.text_start, start) - start, run.source_start + max(0, start - run.text_start), length)
            for run in self.alignment
            if (length := min(run.text_start + run.length, end) - max(run.text_start, start)) > 0
        )
        return AlignedText(self.text[start:end], runs, self.source_spans(start, end) if runs else ())


@dataclass(slots=True)
class Weaver:
    """Builds an `AlignedText` from pieces of one source, in source order."""

    source: str
    _pieces: list[str] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _covered: list[Span] = field(default_factory=list)
    _length: int = 0

    def copy(self, start: int, end: int) -> Weaver:
        """Append `source[start:end]` verbatim."""
        if start >= end:
            return self
        last = self._runs[-1] if self._runs else None
        if last and last.source_start + last.length == start and last.text_start + last.length == self._length:
            self._runs[-1] = Run(last.text_start, last.source_start, last.length + end - start)
        else:
            self._runs.append(Run(self._length, start, end - start))
        self._pieces.append(self.source[start:end])
        self._length += end - start
        return self.omit(start, end)

    def insert(self, text: str) -> Weaver:
        """Append characters that do not stand in the source, such as the blank for a line end."""
        self._pieces.append(text)
        self._length += len(text)
        return self

    def omit(self, start: int, end: int) -> Weaver:
        """Cover `source[start:end]` without taking it into the text, as for a hyphen at a line end.

        Stretches with nothing but white space between them are covered as one.

        >>> Weaver("a b cd e").omit(0, 1).omit(2, 3).omit(6, 7).woven().spans
        (Span(start=0, end=3), Span(start=6, end=7))
        """
        if self._covered:
            first, last = self._covered[-1]
            if start <= last or self.source[last:start].isspace():
                self._covered[-1] = Span(first, max(last, end))
                return self
        self._covered.append(Span(start, end))
        return self

    def woven(self) -> AlignedText:
        """The finished text."""
        return AlignedText("".join(self._pieces), tuple(self._runs), tuple(self._covered))
