"""What a check reports."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from papersect.model.document import Document
from papersect.model.nodes import Span


@dataclass(frozen=True, slots=True)
class Problem:
    """A promise broken: where in the JSON (a JSON pointer), and where in the source, as far as that is known."""

    pointer: str
    message: str
    span: tuple[int, int] | None = None
    promise: str = ""

    def __str__(self) -> str:
        place = f" (source {self.span[0]}–{self.span[1]})" if self.span else ""
        return f"{self.pointer or '/'}: {self.promise}: {self.message}{place}"


@dataclass(frozen=True, slots=True)
class Subject:
    """What is checked: a document, and the text it was made from where that is at hand."""

    document: Document
    text: str | None = None


Check = Callable[[Subject], Iterator[Problem]]


def lies_within(start: int, end: int, spans: Sequence[Span]) -> bool:
    """Whether a stretch lies inside one of some spans in order, found by halving: a file may list any number."""
    k = bisect_right(spans, start, key=lambda span: span.start) - 1
    return k >= 0 and start < end <= spans[k].end


def extent(spans: Sequence[Span]) -> tuple[int, int] | None:
    """From the first to the last character of some spans, as far as they are in order."""
    return (spans[0].start, spans[-1].end) if spans else None
