"""Lines seen together with their neighbours, their page and what holds for the whole text, each measured once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

import regex

from papersect.languages.lexicon import Words, lexicon, words_of
from papersect.lines.label import Label
from papersect.lines.transcript import Line

DIGITS = regex.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is measured once for the whole text; lengths and indents in characters."""

    line_count: int
    page_count: int
    median_length: float
    usual_indent: int
    blank_share: float
    repeated: frozenset[str]

    @property
    def parts_blocks_by_blanks(self) -> bool:
        """Whether empty lines stand between blocks at all."""
        return self.blank_share > 0.02


class LineView:
    """One line with its surroundings. `text` is stripped; `previous` and `next` are None at the text's rims."""

    __slots__ = (
        "__dict__",  # for the cached properties
        "facts",
        "first_on_page",
        "indent",
        "index",
        "last_on_page",
        "line",
        "next",
        "previous",
        "text",
    )

    def __init__(self, line: Line, index: int, facts: DocumentFacts) -> None:
        self.line = line
        self.index = index
        self.facts = facts
        self.text = line.text.strip()
        self.indent = len(line.text) - len(line.text.lstrip())
        self.previous: LineView | None = None
        self.next: LineView | None = None
        self.first_on_page = False
        self.last_on_page = False

    @cached_property
    def words(self) -> Words:
        """The line's words, case folded."""
        return words_of(self.text)

    @cached_property
    def concepts_at_start(self) -> frozenset[str]:
        """Concepts of the language packs that the line begins with."""
        return lexicon().at_start(self.words)

    @cached_property
    def concepts_of_whole(self) -> frozenset[str]:
        """Concepts that the line as a whole spells, numbers and punctuation aside."""
        return lexicon().whole(self.words)

    @property
    def repeats(self) -> bool:
        """Whether lines that differ from it at most in their numbers stand on several pages."""
        return fingerprint(self.text) in self.facts.repeated


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line, what it was taken for, and how sure that is (0 to 1)."""

    view: LineView
    label: Label
    confidence: float

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.view.line


def fingerprint(text: str) -> str:
    """A line with its numbers and case blurred, by which running headers are known again.

    >>> fingerprint("Journal of Tests 12")
    'journal of tests 0'
    """
    return DIGITS.sub("0", text.casefold())


def facts_of(lines: Sequence[Line]) -> DocumentFacts:
    """The facts of a whole text."""
    lengths = [len(line.text.strip()) for line in lines] or [0]
    indents = Counter(len(line.text) - len(line.text.lstrip()) for line in lines)
    prints = Counter(fingerprint(line.text.strip()) for line in lines)
    return DocumentFacts(
        line_count=len(lines),
        page_count=lines[-1].page + 1 if lines else 0,
        median_length=median(lengths),
        usual_indent=indents.most_common(1)[0][0] if indents else 0,
        blank_share=sum(line.blank_before > 0 for line in lines) / max(1, len(lines)),
        repeated=frozenset(text for text, n in prints.items() if n > 2 and len(text) > 3),
    )


def views_of(lines: Sequence[Line]) -> list[LineView]:
    """A view of every line, each linked to its neighbours."""
    facts = facts_of(lines)
    views = [LineView(line, k, facts) for k, line in enumerate(lines)]
    for before, after in pairwise(views):
        before.next, after.previous = after, before
        if before.line.page != after.line.page:
            before.last_on_page = after.first_on_page = True
    if views:
        views[0].first_on_page = views[-1].last_on_page = True
    return views
