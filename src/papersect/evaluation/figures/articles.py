"""F1 of where articles begin, and whether a file is divided as it should be."""

from __future__ import annotations

from dataclasses import dataclass, field

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally


@dataclass(slots=True)
class Articles:
    """Article starts, how many files were `all_right`, and how many single papers were left `whole`."""

    tally: Tally = field(default_factory=Tally)
    joined: int = 0
    all_right: int = 0
    whole: int = 0

    def merge(self, other: Articles) -> None:
        """Count all that another counted."""
        self.tally.merge(other.tally)
        self.joined += other.joined
        self.all_right += other.all_right
        self.whole += other.whole


def articles_of(painting: Painting) -> Articles:
    """The articles of one document."""
    gold, document = painting.gold, painting.document
    if not gold.articles:
        return Articles(whole=int(len(document.articles) == 1))
    wanted = {_line(painting, offset) for offset in gold.articles} - {0}
    # A start on a line whose kind the gold does not know, or at a part title, is neither right nor wrong.
    optional = {_line(painting, offset) for offset in gold.extra.get("articles_optional", ())}
    unknown = {k for k, line in enumerate(gold.lines) if line.label is None}
    found = {_line(painting, article.span.start) for article in document.articles} - (
        (optional | unknown | {0}) - wanted
    )
    result = Articles(joined=1, all_right=int(found == wanted))
    result.tally.compare(found, wanted)
    return result


def _line(painting: Painting, offset: int) -> int:
    """The line in which, or before which, an article begins; below 0 where the gold has none there."""
    text = painting.gold.text
    while offset < len(text) and text[offset].isspace():
        offset += 1
    line = painting.line_at(offset)
    return -offset if line is None else line
