"""Why a line got its label; and labels corrected by hand, read back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import regex

from papersect.crf.store import Models, shipped
from papersect.labels.attributes import attributes_of
from papersect.labels.decode import MODEL, label_lines
from papersect.labels.examples import LABELS
from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine
from papersect.network.reasons import reasons

SEPARATOR = " | "
BEGINS, STARTS = "+", "="  # marks behind a label
BEGUN = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.FOOTNOTE, Label.REFERENCE})
LIKELY = 0.5
# What `explained` adds to a row: the probability and the evidence, each after a tab.
ADDED = regex.compile(r"\t (?:0|1)\.\d{3} \t [^\t]*+ $", regex.VERBOSE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A labelled line and the attributes that spoke most for its label, or against it, each with its weight."""

    line: LabelledLine
    evidence: tuple[tuple[str, float], ...]


def explain(transcript: Transcript, models: Models | None = None, most: int = 4) -> Iterator[Explanation]:
    """Every line's label, probability and the `most` weighty attributes for or against.

    A name with a number before it was seen in a neighbour so many lines on; `under:` tells of the last known heading,
    `~` of the lines around.
    """
    models = models or shipped()
    labelled = label_lines(transcript, models)
    rows = attributes_of([line.view for line in labelled]).rows()
    found = reasons(models.network(MODEL), rows, [LABELS.index(line.label) for line in labelled])
    for line, spoke in zip(labelled, found, strict=True):
        yield Explanation(
            line, tuple((f"{step:+d}:{name}" if step else name, added) for step, name, added in spoke[:most])
        )


def written(lines: Iterable[LabelledLine]) -> str:
    """One row `label | line` for each line, its label with marks: to be corrected by hand.

    A page break stands as a row of its own.
    """
    rows, page = [], 0
    for labelled in lines:
        rows += ["\f"] * (labelled.line.page - page) + [""] * labelled.line.blank_before
        page = labelled.line.page
        rows.append(f"{_said(labelled)}{SEPARATOR}{labelled.line.text}")
    return "\n".join(rows) + "\n"


def explained(explanations: Iterable[Explanation]) -> Iterator[str]:
    """Rows as `written` makes them, with the probability and the evidence added, each after a tab."""
    page = 0
    for explanation in explanations:
        labelled = explanation.line
        yield from ["\f"] * (labelled.line.page - page) + [""] * labelled.line.blank_before
        page = labelled.line.page
        evidence = " ".join(f"{name}{weight:+.2f}" for name, weight in explanation.evidence)
        chance = min(1.0, max(0.0, labelled.confidence))
        yield f"{_said(labelled)}{SEPARATOR}{labelled.line.text}\t{chance:.3f}\t{evidence}"


def _said(line: LabelledLine) -> str:
    """The label with its marks: that a paragraph, item, note or entry begins with the line, or an article."""
    begins = line.label in BEGUN and line.begins > LIKELY
    return f"{line.label}{BEGINS * begins}{STARTS * (line.opens > LIKELY)}"


class Row(NamedTuple):
    """What a row says of its line; marks behind the label say that a paragraph begins with it (+), an article (=)."""

    label: Label
    begins: bool = False
    starts: bool = False


def read_back(text: str) -> tuple[str, list[Row]]:
    """The text, and what is said of its printed lines, from what `written` or `explained` wrote.

    Raises ValueError, naming the row, where a label is unknown.

    >>> text, rows = read_back("title= | On Rivers\\n\\nparagraph+ | They flow.\\n")
    >>> text, [(str(row.label), row.begins, row.starts) for row in rows]
    ('On Rivers\\n\\nThey flow.\\n', [('title', False, True), ('paragraph', True, False)])
    """
    lines, rows = [], []
    for number, row in enumerate(text.split("\n"), 1):
        said, separator, line = ADDED.sub("", row).partition(SEPARATOR)
        if separator:
            rows.append(_row(said.strip(), number))
        lines.append(line if separator else row)
    return "\n".join(lines), rows


def _row(said: str, number: int) -> Row:
    name = said.rstrip(BEGINS + STARTS)
    marks = said[len(name) :]
    try:
        return Row(Label(name), BEGINS in marks, STARTS in marks)
    except ValueError:
        raise ValueError(f"row {number}: no label is called {name!r}; one of {', '.join(Label)}") from None
