"""What is seen at a line at which front matter may open an article, and what each sight weighs.

The weights are those of a conditional logit (McFadden 1974): among neighbouring lines at most one opens an article.
They were fitted on some 730 volumes made of labelled papers, 300 invented issues that count a twentieth, and single
papers, all labelled by networks that had not seen them, and rounded. (That the same authors have been named was seen at
285 places later, at none of which an article started; its weight is set by hand.)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import regex

from papersect.articles.chances import STRAY
from papersect.articles.fronts import ABSTRACT
from papersect.articles.heads import DOI, PLACES
from papersect.articles.odds import log_odds
from papersect.articles.openings.namesakes import REACH, names_again
from papersect.articles.openings.surroundings import FLOATS, TEXT, Surroundings
from papersect.lines.ends import last_of
from papersect.lines.label import FRONT, FURNITURE, RUNNING, Label
from papersect.lines.view import LabelledLine

AHEAD, TEXT_AHEAD = 40, 5  # lines in which front matter is looked for; lines of text or entries that end it
BEHIND, BEHIND_REACH = 12, 40  # lines, furniture left out, that stand before; how far up they are looked for
AROUND = 6  # lines before and after a line that speak for the same opening
MUCH = 3.0  # lines of one kind, each as much as it is sure, that tell as much as more would
LIKELY = 0.6  # how sure it is that there is a line of some kind
FAR, LONG, LIST = 300, 100, 4  # lines since the last front matter; of text that is much; of entries that are a list
PROSE = 20  # lines of text that are more than an abstract
TITLE_REACH = 12  # lines to the title
YEAR = regex.compile(r"(?:19|20)\d\d")


@dataclass(slots=True)
class Place:
    """A line of a text: what stands ahead of it and behind it, each looked up once."""

    text: Surroundings
    at: int
    behind: list[Label] = field(init=False)
    signs: set[str] = field(init=False)
    sums: dict[Label, float] = field(init=False)
    to_title: int = field(init=False, default=TITLE_REACH)
    above_again: tuple[bool, bool] = field(init=False)
    front: int = field(init=False)

    def __post_init__(self) -> None:
        text, at = self.text, self.at
        upwards = text.labels[max(0, at - BEHIND_REACH) : at][::-1]
        self.behind = [label for label in upwards if label not in FURNITURE][:BEHIND]
        self.signs = {sign for line in self.around for sign in line.signs}
        self.above_again = text.stands_again(at - 1)
        self.front = text.last_front(at)
        self._look_ahead()

    def _look_ahead(self) -> None:
        self.sums, ended = dict.fromkeys(FRONT, 0.0), 0
        for k, line in enumerate(self.text.lines[self.at : self.at + AHEAD]):
            if line.label in FRONT:
                self.sums[line.label] += line.confidence
                if line.label is Label.TITLE:
                    self.to_title = min(self.to_title, k)
            ended += line.label in TEXT or line.label is Label.REFERENCE
            if ended == TEXT_AHEAD:
                break

    @property
    def line(self) -> LabelledLine:
        """The line itself."""
        return self.text.lines[self.at]

    @property
    def above(self) -> LabelledLine:
        """The line above it."""
        return self.text.lines[self.at - 1]

    @property
    def around(self) -> Sequence[LabelledLine]:
        """The lines around it, none of them the first of the text: an article opens there at any rate."""
        return self.text.lines[max(1, self.at - AROUND) : self.at + AROUND + 1]

    def ahead(self, labels: frozenset[Label]) -> float:
        """How many lines of some kinds of front matter stand ahead, each as much as it is sure."""
        return sum(self.sums[label] for label in labels)

    def share_behind(self, labels: frozenset[Label]) -> float:
        """The share of some kinds of lines among those before it."""
        return sum(label in labels for label in self.behind) / max(1, len(self.behind))

    @property
    def titled(self) -> bool:
        """Whether a title and authors stand ahead."""
        return self.sums[Label.TITLE] > LIKELY and self.sums[Label.AUTHOR] > LIKELY

    @property
    def begins_codes(self) -> bool:
        """Whether the first of the classification codes stands here; a DOI is none."""
        first = self.line.label is Label.CLASSIFICATION is not self.above.label
        return first and DOI.match(self.line.view.text) is None

    @property
    def is_named_again(self) -> bool:
        """Whether front matter of the same authors ends right before the place."""
        lines, at = self.text.lines, self.at
        return names_again(reversed(lines[max(0, at - REACH) : at]), lines[at : at + REACH])

    @property
    def has_list(self) -> bool:
        """Whether a list of references stands between the last front matter and the place."""
        return self.text.entries(self.front, self.at) >= LIST

    @property
    def text_since(self) -> int:
        """The lines of running text between the last front matter and the place."""
        return self.text.text(self.front, self.at)


Sight = Callable[[Place], float]
BIAS = -2.4
SIGHTS: dict[str, tuple[float, Sight]] = {
    "the network thinks so": (0.7, lambda p: log_odds(p.line.opens)),
    "the network thinks so of the lines around": (0.11, lambda p: log_odds(sum(line.opens for line in p.around))),
    "it is a running head": (1.3, lambda p: p.line.label in RUNNING),
    "it is text": (-0.7, lambda p: p.line.label in TEXT),
    "it is a classification code, that above is none": (0.9, lambda p: p.begins_codes),
    "it is listed in contents": (2.8, lambda p: p.at in p.text.listed),
    "it has a year": (0.6, lambda p: YEAR.search(p.line.view.text) is not None),
    "it has stood before": (-3.0, lambda p: p.text.stands_again(p.at)[0]),
    "it is a page number that goes on from the last, and none from it": (
        -4.7,
        lambda p: p.text.counted_on(p.at) == (True, False),
    ),
    "it is page 1": (2.6, lambda p: p.text.number(p.at) == 1),
    "the line above has stood before, and does not again": (2.0, lambda p: p.above_again == (True, False)),
    "the line above stands again": (-1.5, lambda p: p.above_again[1]),
    "the line above is a page number that goes on": (-1.9, lambda p: p.text.counted_on(p.at - 1)[1]),
    "the line above is of an abstract": (-1.6, lambda p: p.above.label in ABSTRACT),
    "the line above ends a sentence": (0.5, lambda p: last_of(p.above.view.text) == "stop"),
    "an abstract stands before": (1.5, lambda p: bool(p.behind) and p.behind[0] in ABSTRACT),
    "floats stand before": (1.8, lambda p: p.share_behind(FLOATS)),
    "front matter of the same authors ends before": (-4.0, lambda p: p.is_named_again),
    "front matter stands before": (-1.0, lambda p: p.share_behind(FRONT)),
    "an abstract stands ahead": (0.7, lambda p: min(p.ahead(ABSTRACT), MUCH) / MUCH),
    "an institution stands ahead": (0.7, lambda p: p.ahead(PLACES) > LIKELY),
    "lines to the title": (-0.04, lambda p: p.to_title),
    "sure front matter stands ahead": (0.8, lambda p: p.at in p.text.told),
    "a list of references ends before": (0.7, lambda p: p.has_list),
    "a list of references ends before a title with authors": (0.6, lambda p: p.has_list and p.titled),
    "text since the last front matter": (0.4, lambda p: min(p.text_since, LONG) / LONG),
    "text since the last front matter, before a title with authors": (
        0.9,
        lambda p: p.text_since >= PROSE and p.titled,
    ),
    "lines since the last front matter": (0.14, lambda p: min(p.at - p.front, FAR) / FAR),
    "the running head changes": (0.6, lambda p: "change_of_running_head" in p.signs),
    "the topic changes": (0.3, lambda p: "change_of_topic" in p.signs),
    "a gap is near": (1.4, lambda p: "unusual_gap" in p.signs),
    "a stray blank": (2.5, lambda p: STRAY in p.line.signs and p.line.label not in FLOATS),
}
"""What each sight weighs, and how much of it is seen."""
