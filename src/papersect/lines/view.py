"""Lines seen together with their neighbours, their page and what holds for the whole text, each measured once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, repeat

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
        "first_on_page",
        "from_page_end",
        "from_page_start",
        "indent",
        "index",
        "last_on_page",
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
        self.first_on_page = False
        self.last_on_page = False
        self.from_page_start = 0
        self.from_page_end = 0

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
    facts = facts_of(lines, indents, texts)
    views = [*map(LineView, range(len(lines)), repeat(facts), lines, indents, texts, shapes, *concepts_of(facts.words))]
    for before, after in pairwise(views):
        before.next, after.previous = after, before
        if before.line.page != after.line.page:
            before.last_on_page = after.first_on_page = True
        else:
            after.from_page_start = before.from_page_start + 1
    for after, before in pairwise(reversed(views)):
        if before.line.page == after.line.page:
            before.from_page_end = after.from_page_end + 1
    views[0].first_on_page = views[-1].last_on_page = True
    return views


def view_in(text: str, line: int = 0) -> LineView:
    """The view of one printed line of a text: short for examples.

    >>> view_in("one\\n\\n two", 1).indent
    1
    """
    return views_of(lay_out(text)[0])[line]
