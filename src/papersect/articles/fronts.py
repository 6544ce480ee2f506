"""Front matter in the midst of a text, surely labelled, far behind the last and with text behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

BEHIND, AHEAD = 15, 4  # lines of other text before it and after it, at least
SURE = 0.9  # how sure its labels are in the mean
NAMED = frozenset({Label.AUTHOR, Label.CLASSIFICATION})
FIRST = NAMED | {Label.TITLE}
ABSTRACT = frozenset({Label.ABSTRACT, Label.KEYWORDS})


@dataclass(slots=True)
class _Run:
    """Lines of front matter one behind the other; `joint` is the first line after the text before it."""

    joint: int
    begin: int
    behind: int
    lines: list[LabelledLine] = field(default_factory=list)
    has_abstract: bool = False  # or keywords

    def add(self, line: LabelledLine) -> None:
        """Add its next line."""
        self.lines.append(line)
        self.has_abstract |= line.label in ABSTRACT

    @property
    def is_front(self) -> bool:
        """Whether it has a title and authors or codes, and stands far behind the last."""
        labels = {line.label for line in self.lines}
        sure = sum(line.confidence for line in self.lines) >= SURE * len(self.lines)
        named = Label.TITLE in labels and bool(labels & NAMED) and self.lines[0].label in FIRST
        return named and sure and self.behind >= BEHIND


def fronts(lines: Sequence[LabelledLine]) -> Iterator[range]:
    """The lines, furniture and the first of the front matter, among which an article starts.

    Front matter that no running text follows, as that of translated abstracts, starts none.
    """
    run: _Run | None = None
    open_run, joint, behind, last = False, 0, 0, -1
    for k, line in enumerate(lines):
        if line.label in FURNITURE:
            continue
        if line.label in FRONT or (open_run and line.label in HEADINGS):
            if run and open_run and line.label is Label.CLASSIFICATION and run.has_abstract:
                run = _Run(last + 1, k, run.behind)  # what came before is the last article's, in another language
            if not open_run:
                run, open_run, behind = _Run(joint, k, behind), True, 0
            if run:
                run.add(line)
            last = k
            continue
        open_run, joint, behind = False, k + 1, behind + 1
        if run and behind == AHEAD and run.is_front:
            yield range(run.joint, run.begin + 1)
