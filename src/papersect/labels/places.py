"""Where in the paper a line stands: under which known heading, how far from the last label, mark or number."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import groupby

from papersect.labels.measures import bin_of
from papersect.labels.regions import KINDS
from papersect.lines.view import LineView

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
}
REACH = 14  # lines after a heading that show whether it is one
ENTRY_SIGNS = KINDS["entries"]
AHEAD = ("table_label", "figure_label")


def places(views: Sequence[LineView], own: Sequence[Collection[str]]) -> Iterator[list[str]]:
    """For each line the attributes of its place, given the attributes all lines have of their own."""
    behind = {name: list(_since(own, signs)) for name, signs in SIGNS.items()}
    ahead = {name: list(_since(own[::-1], SIGNS[name]))[::-1] for name in AHEAD}
    columns = [[f"since_{name}={step}" for step in steps] for name, steps in behind.items()]
    columns.append([f"block_lines={size}" for size in _block_sizes(views)])
    columns += [[f"until_{name}={step}" for step in steps] for name, steps in ahead.items()]
    return map(list, zip(_headings(views, own), *columns, strict=True))


def _since(own: Sequence[Collection[str]], signs: frozenset[str]) -> Iterator[str]:
    """For each line the bin of its distance from the last line with one of the signs."""
    steps = [bin_of(distance, STEPS) for distance in range(FAR + 1)]
    distance = FAR
    for attributes in own:
        distance = min(FAR, distance + 1) if signs.isdisjoint(attributes) else 0
        yield steps[distance]


def _block_sizes(views: Sequence[LineView]) -> Iterator[str]:
    """For each line the bin of the number of lines between the empty lines around it."""
    for _, block in groupby(views, key=_block_number()):
        size = len(lines := list(block))
        yield from [bin_of(size, (1, 2, 3, 5, 8, 15, 30)) if views[0].facts.parts_blocks_by_blanks else "-"] * len(
            lines
        )


def _block_number() -> Callable[[LineView], int]:
    """Counts the blocks while it is called for one line after the other."""
    count = 0

    def number(view: LineView) -> int:
        nonlocal count
        count += view.line.blank_before > 0 or view.first_on_page
        return count

    return number


def _headings(views: Sequence[LineView], own: Sequence[Collection[str]]) -> Iterator[str]:
    """For each line the concept of the last heading that names one, and how far back it stands."""
    opened, at = "nothing", 0
    for view in views:
        if view.concepts_at_start and (found := _opener(view)) is not None and _holds(found, own, view.index):
            opened, at = found, view.index
        yield f"under:{opened}:{bin_of(view.index - at, DISTANCES)}"


def _holds(opened: str, own: Sequence[Collection[str]], at: int) -> bool:
    """Whether what follows is what the heading promises: *References* may be the head of a table's column, too."""
    if opened != "reference_list":
        return True
    following = own[at + 1 : at + 1 + REACH]
    return 4 * sum(1 for attributes in following if not ENTRY_SIGNS.isdisjoint(attributes)) >= len(following)


def _opener(view: LineView) -> str | None:
    """The concept a line opens: a heading of its own, or a word that runs into the text of an abstract."""
    if view.concepts_of_whole and len(view.text) < 60:
        return next((concept for concept in OPENERS if concept in view.concepts_of_whole), None)
    if not view.concepts_at_start.isdisjoint(RUN_IN) and view.shape[0] in "A0[":
        return next((concept for concept in OPENERS if concept in view.concepts_at_start & RUN_IN), None)
    return None
