"""What is measured once over all lines of a source: a question about a place then costs the same in any text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import regex

from papersect.articles.chains import Cohesion, cohesion_of, crossings
from papersect.articles.echoes import echoes_of
from papersect.articles.looks import look_of
from papersect.articles.numbering import Numbers, numbers_of
from papersect.lines.facts import fingerprint
from papersect.lines.label import FRONT, HEADINGS, Label
from papersect.lines.view import LabelledLine

GROUPS: dict[Label, str] = (
    dict.fromkeys(FRONT, "front")
    | dict.fromkeys(HEADINGS, "heading")
    | {
        Label.REFERENCE: "reference",
        Label.FOOTNOTE: "note",
        Label.PAGE_NUMBER: "page",
        Label.RUNNING_HEADER: "running",
        Label.RUNNING_FOOTER: "running",
        Label.NOTICE: "notice",
        Label.BANNER: "notice",
        Label.TOC_ENTRY: "contents",
        Label.OTHER: "other",
        Label.TABLE: "float",
        Label.FIGURE: "float",
        Label.TABLE_CAPTION: "caption",
        Label.FIGURE_CAPTION: "caption",
        Label.TABLE_NOTE: "float",
        Label.EQUATION: "float",
    }
)
LONG_MATTER = frozenset({"reference", "contents"})  # their lines look like front matter to no purpose
HEAD_REACH = 300  # lines between two standings of a running head, at most
CYRILLIC, LETTER = regex.compile(r"\p{Cyrillic}"), regex.compile(r"\p{L}")
NUMBERED = regex.compile(r"\[\d{1,3}\s?[\],;–-]")
DATED = regex.compile(r"\p{L}[.,]?\s\(?(?:1[89]|20)\d\d[a-z]?[);,]")
PASSED_OVER = frozenset({"page", "running"})  # furniture that may stand in the middle of a sentence


@dataclass(frozen=True, slots=True)
class Survey:
    """All lines with what the signs of a boundary are read from; places are indices of lines.

    `tallies[group][k]` counts the lines of a group before line `k`; `before[k]` is the last line before `k` that is no
    page furniture.
    """

    lines: Sequence[LabelledLine]
    groups: list[str]
    tallies: dict[str, list[int]]
    before: list[int]
    widths: list[int]
    cohesion: Cohesion
    numbers: Numbers
    heads: list[int]
    looks: list[str]
    echoes: list[str]
    paged: bool
    blank_ranks: dict[int, float]
    tallest: int
    indented_share: float

    def count(self, group: str, start: int, end: int) -> int:
        """How many lines of a group stand in `[start, end)`, cut to the text."""
        tally = self.tallies.get(group)
        if tally is None:
            return 0
        last = len(self.lines)
        return tally[min(max(end, 0), last)] - tally[min(max(start, 0), last)]


def survey_of(lines: Sequence[LabelledLine]) -> Survey:
    """The survey of a whole text."""
    groups = [GROUPS.get(item.label, "body") for item in lines]
    texts = [item.view.text for item in lines]
    looks = ["plain" if group in LONG_MATTER else look_of(item.view) for item, group in zip(lines, groups, strict=True)]
    return Survey(
        lines=lines,
        groups=groups,
        tallies=_tallies(groups)
        | _tallies([_script(text) for text in texts])
        | _tallies(list(map(_citing, texts)))
        | _tallies(looks)
        | _tallies(["showy" if look != "plain" else "" for look in looks]),
        before=_before(groups),
        widths=[len(text) for text in texts],
        cohesion=cohesion_of([item.view.words for item in lines]),
        numbers=numbers_of(texts, groups),
        heads=_heads(texts, groups),
        looks=looks,
        echoes=echoes_of(texts),
        paged=bool(lines) and lines[-1].line.page > 0,
        blank_ranks=_blank_ranks(lines),
        tallest=max((item.line.blank_before for item in lines[1:]), default=0),
        indented_share=sum(item.view.indent > 0 for item in lines) / max(1, len(lines)),
    )


def _tallies(groups: Sequence[str]) -> dict[str, list[int]]:
    return {group: [0, *accumulate(here == group for here in groups)] for group in set(groups)}


def _script(text: str) -> str:
    """The script most letters of a line belong to."""
    if text.isascii():
        return "latin"
    return "cyrillic" if 2 * len(CYRILLIC.findall(text)) > len(LETTER.findall(text)) else "latin"


def _citing(text: str) -> str:
    """The manner in which a line cites, if it does."""
    if "[" in text and NUMBERED.search(text):
        return "bracketed"
    return "dated" if "(" in text and DATED.search(text) else "uncited"


def _heads(texts: Sequence[str], groups: Sequence[str]) -> list[int]:
    """How many running heads and feet stand both before and after each place."""
    places: dict[str, list[int]] = {}
    for k, (text, group) in enumerate(zip(texts, groups, strict=True)):
        if group == "running":
            places.setdefault(fingerprint(text), []).append(k)
    return [int(value) for value in crossings(((where, 1.0) for where in places.values()), len(texts), HEAD_REACH)]


def _before(groups: Sequence[str]) -> list[int]:
    """For each line the last one before it that is no page furniture; -1 where there is none."""
    last, out = -1, []
    for k, group in enumerate(groups):
        out.append(last)
        if group not in PASSED_OVER:
            last = k
    return out


def _blank_ranks(lines: Sequence[LabelledLine]) -> dict[int, float]:
    """For each number of blank lines the share of all lines with at least as many before them."""
    counts: dict[int, int] = {}
    for item in lines:
        counts[item.line.blank_before] = counts.get(item.line.blank_before, 0) + 1
    ranks, seen = {}, 0
    for blanks in sorted(counts, reverse=True):
        seen += counts[blanks]
        ranks[blanks] = seen / len(lines)
    return ranks
