"""Papers that cite in brackets, printed once more as if they cited otherwise: the numbers raised, or in parentheses.

Few labelled papers have raised numbers, and journals set them in many ways; how numbers run, and what else is numbered
in a paper, does not depend on it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import regex

from papersect.evaluation.gold import GoldDocument, GoldLine

BRACKETED = regex.compile(r"(?P<blank>\s?)\[(?P<inside>[\d,;\s–—-]{1,80})\](?P<stop>[.,;]?)")
MOSTLY = 0.8  # the share of citations in brackets from which a paper counts as citing so


@dataclass(frozen=True, slots=True)
class Edit:
    """`[start, end)` of a text to be replaced by `before`, the marker and `after`."""

    start: int
    end: int
    before: str
    marker: str
    after: str


Style = Callable[[str, str, str], tuple[str, str, str]]

STYLES: dict[str, Style] = {  # blank, numbers, stop -> what comes before, the marker, what comes after
    "after the stop": lambda blank, numbers, stop: (stop, numbers, ""),
    "after the stop, apart": lambda blank, numbers, stop: (f"{stop} ", numbers, ""),
    "glued": lambda blank, numbers, stop: ("", numbers, stop),
    "apart": lambda blank, numbers, stop: (" ", numbers, f" {stop}" if stop else ""),
    "half a parenthesis": lambda blank, numbers, stop: (" ", f"{numbers})", f" {stop}" if stop else ""),
    "parenthesis": lambda blank, numbers, stop: (blank, f"({numbers})", stop),
}


def restyled(document: GoldDocument, every: int = 2) -> Iterator[GoldDocument]:
    """The paper in every second (third …) of the other forms, which ones by its name; none if it cites otherwise."""
    edits = [edit for edit in map(_bracket(document), document.extra.get("citations", ())) if edit]
    if len(edits) < MOSTLY * len(document.extra.get("citations", ())) or not edits:
        return
    first = sum(map(ord, document.name)) % every
    for name in list(STYLES)[first::every]:
        yield _rewritten(document, [_styled(found, STYLES[name]) for found in edits])


def _bracket(document: GoldDocument) -> Callable[[list[int]], regex.Match[str] | None]:
    def found(span: list[int]) -> regex.Match[str] | None:
        start = document.text.rfind("[", 0, span[0] + 1)
        blank = start > 0 and document.text[start - 1] in " \n"
        return BRACKETED.match(document.text, start - 1 if blank else start) if start >= 0 else None

    return found


def _styled(found: regex.Match[str], style: Style) -> Edit:
    numbers = regex.sub(r"\s+", "", found["inside"])
    return Edit(found.start(), found.end(), *style(found["blank"], numbers, found["stop"]))


def _rewritten(document: GoldDocument, edits: list[Edit]) -> GoldDocument:
    edits = sorted({edit.start: edit for edit in edits}.values(), key=lambda edit: edit.start)
    pieces: list[str] = []
    citing: list[tuple[int, int, int]] = []
    at, ends, shifts = 0, [0], [0]
    for edit in edits:
        if edit.start < at:
            continue
        pieces.append(document.text[at : edit.start] + edit.before)
        start = sum(map(len, pieces[-1:])) + (citing[-1][2] if citing else 0)
        pieces.append(edit.marker)
        tail = start + len(edit.marker) + len(edit.after)
        pieces.append(edit.after)
        citing.append((start, start + len(edit.marker), tail))
        at = edit.end
        ends.append(at)
        shifts.append(tail - at)
    pieces.append(document.text[at:])

    def moved(offset: int) -> int:
        return offset + shifts[bisect_right(ends, offset) - 1]

    lines = tuple(GoldLine(moved(line.start), moved(line.end), line.label, line.paragraph) for line in document.lines)
    entries = {name: [moved(s), moved(e)] for name, (s, e) in document.extra.get("entries", {}).items()}
    extra = document.extra | {"citations": [[s, e] for s, e, _ in citing], "entries": entries}
    transcript = replace(document.transcript, text="".join(pieces), lines=(), pages=())
    return replace(document, transcript=transcript, lines=lines, extra=extra)
