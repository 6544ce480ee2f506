"""Lines seen together with their neighbours, their page and what holds for the whole text, each measured once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise, repeat

from papersect.languages.words import Words, words_of
from papersect.lines.concepts import Concepts, concepts_of
from papersect.lines.facts import DocumentFacts, facts_of
from papersect.lines.facts import fingerprint as fingerprint
from papersect.lines.label import Label
from papersect.lines.shape import shapes_of
from papersect.lines.transcript import Line, lay_out


class LineView:
    """One line with its surroundings. `text` is stripped; `previous` and `next` are None at the text's rims.

    `shape` is the stripped text with its letters, digits and blanks replaced by their classes; `concepts` are those of
    the language packs that stand anywhere in it.
    """

    __slots__ = (
        "concepts",
        "concepts_at_start",
        "concepts_of_whole",
        "facts",
        "from_page_end",
        "from_page_start",
        "indent",
        "index",
        "line",
        "next",
        "previous",
        "shape",
        "text",
    )

    def __init__(
        self,
        index: int,
        facts: DocumentFacts,
        line: Line,
        indent: int,
        text: str,
        shape: str,
        concepts: Concepts,
        concepts_at_start: Concepts,
        concepts_of_whole: Concepts,
        from_page_start: int,
        from_page_end: int,
    ) -> None:
        self.line = line
        self.index = index
        self.facts = facts
        self.text = text
        self.shape = shape
        self.concepts = concepts
        self.concepts_at_start = concepts_at_start
        self.concepts_of_whole = concepts_of_whole
        self.indent = indent
        self.previous: LineView | None = None
        self.next: LineView | None = None
        self.from_page_start = from_page_start
        self.from_page_end = from_page_end

    @property
    def first_on_page(self) -> bool:
        """Whether no printed line of its page precedes it."""
        return self.from_page_start == 0

    @property
    def last_on_page(self) -> bool:
        """Whether no printed line of its page follows it."""
        return self.from_page_end == 0

    @property
    def tokens(self) -> list[str]:
        """The text cut at white space."""
        return self.text.split()

    @property
    def words(self) -> Words:
        """Its words, case folded."""
        return words_of(self.text)

    @property
    def repeats(self) -> bool:
        """Whether lines that differ from it at most in their numbers stand on several pages."""
        return self.index in self.facts.repeating


@dataclass(frozen=True, slots=True)
class LabelledLine:
    """A line, what it was taken for, and how sure that is (0 to 1).

    `begins` is how likely it begins a paragraph, an item, a note or an entry, `opens` how likely an article starts at
    it; `signs` are those of a new article, told only where there may be one.
    """

    view: LineView
    label: Label
    confidence: float
    begins: float = 0.5
    opens: float = 0.0
    signs: tuple[str, ...] = ()

    @property
    def line(self) -> Line:
        """The line itself."""
        return self.view.line

    def taken_for(self, label: Label) -> LabelledLine:
        """The line with another label, or itself where it has that one already."""
        if label is self.label:
            return self
        return LabelledLine(self.view, label, self.confidence, self.begins, self.opens, self.signs)


def views_of(lines: Sequence[Line]) -> list[LineView]:
    """A view of every line, each linked to its neighbours."""
    if not lines:
        return []
    texts = [line.text.strip() for line in lines]
    shapes = shapes_of(texts)
    indents = [len(line.text) - len(line.text.lstrip()) for line in lines]
    facts = facts_of(lines, indents, texts, shapes)
    told, rims = concepts_of(facts.words), _from_page_rims([line.page for line in lines])
    views = [*map(LineView, range(len(lines)), repeat(facts), lines, indents, texts, shapes, *told, *rims)]
    for before, after in pairwise(views):
        before.next, after.previous = after, before
    return views


def _from_page_rims(pages: Sequence[int]) -> tuple[list[int], list[int]]:
    """How many lines of its page precede each line, and how many follow it.

    >>> _from_page_rims([0, 0, 1])
    ([0, 1, 0], [1, 0, 0])
    """
    counts = [len([*group]) for _, group in groupby(pages)]
    starts = [k for count in counts for k in range(count)]
    return starts, [k for count in counts for k in reversed(range(count))]


def view_in(text: str, line: int = 0) -> LineView:
    """The view of one printed line of a text: short for examples.

    >>> view_in("one\\n\\n two", 1).indent
    1
    """
    return views_of(lay_out(text)[0])[line]
