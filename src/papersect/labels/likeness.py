"""Lines set as this text sets the headings whose names are known: a paper's own manner, whatever that is."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
import regex

from papersect.labels.measures import LETTERS
from papersect.labels.observations.lines import Counts, Lines
from papersect.languages.concepts import SECTION_NAMES

LONGEST = 80  # characters of a line that may be a heading
SHARES = (0.02, 0.05, 0.1, 0.2, 0.4, 0.7)
KNOWN = {"heading": SECTION_NAMES | {"introduction", "reference_list"}, "part": frozenset({"section_part"})}
"""The concepts of the headings whose style is looked for, of sections and of their parts."""
MOST = 3  # headings counted
NUMBER = regex.compile(r"(?P<number> (?:0+\.)*0+ | A{1,4} (?=[.)]) ) (?P<closing> [.)]* ) (?=\s)", regex.VERBOSE)
ZEROS = regex.compile("0+")
STEPS_IN = (0, 8)  # characters
ENDS = ".:,;-"


class Style(NamedTuple):
    """How a line is set: its capitals, its number, and what is around, see `_frames`."""

    capitals: str
    number: str
    frame: int


def likenesses(lines: Lines) -> dict[str, list[int]]:
    """The lines set as known headings are, by what share of all lines so set those are, and how many there are.

    >>> from papersect.lines.view import views_of
    >>> from papersect.lines.transcript import lay_out
    >>> text = "1. INTRODUCTION\\nIce is cold.\\n2. THE RIVERS\\nSnow is white.\\n3. CONCLUSIONS\\nIce melts."
    >>> likenesses(Lines(views_of(lay_out(text)[0])))
    {'like_heading=e,1': [0, 4], 'like_heading=f,2': [2]}
    """
    known = {
        kind: frozenset(k for concept in concepts for k in lines.filling.get(concept, ()))
        for kind, concepts in KNOWN.items()
    }
    frames = _frames(lines)
    wanted = np.unique(frames[sorted(frozenset().union(*known.values()))])
    here = np.flatnonzero(np.isin(frames, wanted) & (lines.lengths <= LONGEST)).tolist()
    styles = {k: style_of(lines.views[k].shape, int(frames[k])) for k in here}
    found: dict[str, list[int]] = {}
    for kind, places in known.items():
        for k, share, others in _alike(styles, places):
            found.setdefault(f"like_{kind}={LETTERS[share]},{min(MOST, others)}", []).append(k)
    return found


def _alike(styles: Mapping[int, Style], known: frozenset[int]) -> Iterator[tuple[int, int, int]]:
    """The places of lines set as known ones are, the class of those ones' share, and how many others there are."""
    heads = Counter(styles[k] for k in known if k in styles)
    counts = Counter(style for style in styles.values() if style in heads)
    for k, style in styles.items():
        if style in heads and (others := heads[style] - (k in known)):
            yield k, bisect_left(SHARES, others / counts[style]), others


def _frames(lines: Lines) -> Counts:
    """What ends each line and the white space around it, as one number."""
    ends = np.zeros(len(lines.views), np.intp)
    for code, end in enumerate(ENDS, 1):
        ends[lines.ending(end)] = code
    white = 2 * np.minimum(2, lines.blanks_before) + np.minimum(1, lines.blanks_after)
    indents = np.searchsorted(STEPS_IN, lines.indents - lines.views[0].facts.usual_indent)
    frames: Counts = (ends * 6 + white) * (len(STEPS_IN) + 1) + indents
    return frames


def style_of(shape: str, frame: int) -> Style:
    """How a line is set."""
    match = NUMBER.match(shape)
    if match is None:
        return Style(_capitals(shape), "", frame)
    return Style(_capitals(shape[match.end() :]), ZEROS.sub("0", match.group().strip()), frame)


def _capitals(shape: str) -> str:
    """Whether all letters are capitals, most words have one, the first has, or none."""
    if "a" not in shape:
        return "all" if "A" in shape else "none"
    words = [word for word in shape.split() if len(word) > 3]
    if len(words) > 1 and 3 * sum(word[0] == "A" for word in words) >= 2 * len(words):
        return "most"
    return "first" if shape.lstrip()[:1] == "A" else "none"
