"""Lines set as this text sets the headings whose names are known: a paper's own manner, whatever that is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex

from papersect.labels.measures import LETTERS
from papersect.languages.concepts import SECTION_NAMES
from papersect.lines.view import LineView

LONGEST = 80  # characters of a line that may be a heading
SHARES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.7)
KNOWN = {"heading": SECTION_NAMES | {"introduction", "reference_list"}, "part": frozenset({"section_part"})}
"""The concepts of the headings whose style is looked for, of sections and of their parts."""
MOST = 3  # headings counted
NUMBER = regex.compile(r"(?P<number> (?:0+\.)*0+ | A{1,4} (?=[.)]) ) (?P<closing> [.)]* ) (?=\s)", regex.VERBOSE)
ZEROS = regex.compile("0+")
STEPS_IN = (0, 8)  # characters


class Frame(NamedTuple):
    """What ends a line, and the white space around it."""

    end: str
    above: int
    below: int
    indent: int


class Style(NamedTuple):
    """How a line is set: its capitals, its number, and what is around."""

    capitals: str
    number: str
    frame: Frame


def likenesses(views: Sequence[LineView]) -> dict[str, list[int]]:
    """The lines set as known headings are, by what share of all lines so set those are, and how many there are.

    >>> from papersect.lines.view import views_of
    >>> from papersect.lines.transcript import lay_out
    >>> text = "1. INTRODUCTION\\nIce is cold.\\n2. THE RIVERS\\nSnow is white.\\n3. CONCLUSIONS\\nIce melts."
    >>> likenesses(views_of(lay_out(text)[0]))
    {'like_heading=e,1': [0, 4], 'like_heading=f,2': [2]}
    """
    known = {
        kind: frozenset(view.index for view in views if not view.concepts_of_whole.isdisjoint(concepts))
        for kind, concepts in KNOWN.items()
    }
    frames = [_frame(view) if len(view.text) <= LONGEST else None for view in views]
    wanted = {frames[k] for places in known.values() for k in places} - {None}
    styles = [
        style_of(view, frame) if frame and frame in wanted else None for view, frame in zip(views, frames, strict=True)
    ]
    found: dict[str, list[int]] = {}
    for kind, places in known.items():
        for k, share, others in _alike(styles, places):
            found.setdefault(f"like_{kind}={LETTERS[share]},{min(MOST, others)}", []).append(k)
    return found


def _alike(styles: Sequence[Style | None], known: frozenset[int]) -> Iterator[tuple[int, int, int]]:
    """The places of lines set as known ones are, the class of those ones' share, and how many others there are."""
    heads = Counter(styles[k] for k in known if styles[k])
    counts = Counter(style for style in styles if style in heads)
    for k, style in enumerate(styles):
        if style in heads and (others := heads[style] - (k in known)):
            yield k, bisect_left(SHARES, others / counts[style]), others


def _frame(view: LineView) -> Frame:
    end, line = view.shape[-1], view.line
    indent = bisect_left(STEPS_IN, view.indent - view.facts.usual_indent)
    return Frame(end if end in ".:,;-" else "", min(2, line.blank_before), min(1, line.blank_after), indent)


def style_of(view: LineView, frame: Frame) -> Style:
    """How a line is set."""
    match = NUMBER.match(view.shape)
    if match is None:
        return Style(_capitals(view.shape), "", frame)
    return Style(_capitals(view.shape[match.end() :]), ZEROS.sub("0", match.group().strip()), frame)


def _capitals(shape: str) -> str:
    """Whether all letters are capitals, most words have one, the first has, or none."""
    if "a" not in shape:
        return "all" if "A" in shape else "none"
    words = [word for word in shape.split() if len(word) > 3]
    if len(words) > 1 and 3 * sum(word[0] == "A" for word in words) >= 2 * len(words):
        return "most"
    return "first" if shape.lstrip()[:1] == "A" else "none"
