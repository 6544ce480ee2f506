"""Where in the paper a line stands: under which known heading, how far from the last label, mark or number."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from papersect.labels.measures import LETTERS
from papersect.labels.names import names, picked
from papersect.labels.observations.lines import Lines, Marks
from papersect.labels.regions import KINDS
from papersect.labels.sightings import Sightings, marks
from papersect.lines.view import LineView
from papersect.network.attributes import Column

OPENERS = (
    "reference_list",
    "abstract",
    "keywords",
    "introduction",
    "section",
    "acknowledgements",
    "funding",
    "author_contributions",
    "conflict_of_interest",
    "appendix",
    "contents",
)
RUN_IN = frozenset({"abstract", "keywords"})
DISTANCES = (0, 1, 3, 8, 20, 60, 200)
STEPS = (0, 1, 2, 4, 8, 16, 30)
SIZES = (1, 2, 3, 5, 8, 15, 30)
FAR = 31
SIGNS = {
    "table_label": frozenset({"table_label_closed"}),
    "figure_label": frozenset({"figure_label_closed"}),
    "item": frozenset({"bullet", "dash_first", "enumerated", "numbered"}),
    "note": frozenset({"note_mark_first", "marked_word_above", "bracketed_note"}),
    "entry": frozenset({"carries_on_entries"}),
    "section": frozenset({"carries_on_sections"}),
    "statement": frozenset({"start:statement"}),
    "source": frozenset({"names_a_source"}),
    "scale": frozenset({"ticks"}),
}
REACH = 14  # lines after a heading that show whether it is one
ENTRY_SIGNS = KINDS["entries"]
AHEAD = ("table_label", "figure_label", "scale")


OPENED = {concept: code for code, concept in enumerate(("nothing", *OPENERS))}
LEVELS = names("under:{}:{}", OPENED, LETTERS[: len(DISTANCES) + 1])
BLOCKS = names("block_lines={}", (*LETTERS[: len(SIZES) + 1], "-"))
STEP_LETTERS = LETTERS[: len(STEPS) + 1]
SINCE = {name: names(f"since_{name}={{}}", STEP_LETTERS) for name in SIGNS}
UNTIL = {name: names(f"until_{name}={{}}", STEP_LETTERS) for name in AHEAD}


def places(lines: Lines, seen: Sightings) -> Iterator[Column]:
    """The columns of attributes that tell a line's place, given what is seen in all lines."""
    views = lines.views
    signs = {name: marks(seen, wanted, len(views)) for name, wanted in SIGNS.items()}
    yield _headings(views, marks(seen, ENTRY_SIGNS, len(views)))
    for name, marked in signs.items():
        yield picked(SINCE[name], _since(marked))
    yield _block_sizes(lines)
    for name in AHEAD:
        yield picked(UNTIL[name], _since(signs[name][::-1])[::-1])


def _since(marked: Marks) -> NDArray[np.intp]:
    """For each line the bin of its distance from the last marked line."""
    here = np.arange(len(marked))
    last = np.maximum.accumulate(np.where(marked, here, -FAR))
    return np.searchsorted(STEPS, np.minimum(FAR, here - last))


def _block_sizes(lines: Lines) -> Column:
    """For each line the bin of the number of lines between the empty lines around it."""
    if not lines.views[0].facts.parts_blocks_by_blanks:
        return picked(BLOCKS, np.full(len(lines.views), len(SIZES) + 1))
    block = np.cumsum((lines.blanks_before > 0) | (lines.from_page_start == 0))
    sizes = np.bincount(block)[block]
    return picked(BLOCKS, np.searchsorted(SIZES, sizes))


def _headings(views: Sequence[LineView], entries: Marks) -> Column:
    """For each line the concept of the last heading that names one, and how far back it stands."""
    opened, starts = [OPENED["nothing"]], [0]
    for view in views:
        if view.concepts_at_start and (found := _opener(view)) is not None and _holds(found, entries, view.index):
            opened.append(OPENED[found])
            starts.append(view.index)
    lengths = np.diff([*starts, len(views)])
    distances = np.arange(len(views)) - np.repeat(starts, lengths)
    return picked(LEVELS, np.repeat(opened, lengths), np.searchsorted(DISTANCES, distances))


def _holds(opened: str, entries: Marks, at: int) -> bool:
    """Whether what follows is what the heading promises: *References* may be the head of a table's column, too."""
    following = entries[at + 1 : at + 1 + REACH]
    return opened != "reference_list" or 4 * int(following.sum()) >= len(following)


def _opener(view: LineView) -> str | None:
    """The concept a line opens: a heading of its own, or a word that runs into the text of an abstract."""
    if view.concepts_of_whole and len(view.text) < 60:
        return next((concept for concept in OPENERS if concept in view.concepts_of_whole), None)
    if not view.concepts_at_start.isdisjoint(RUN_IN) and view.shape[0] in "A0[":
        return next((concept for concept in OPENERS if concept in view.concepts_at_start & RUN_IN), None)
    return None
