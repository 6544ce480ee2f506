"""Which lines make up one table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby

from papersect.blocks.tables.sight import seen
from papersect.blocks.tables.surroundings import with_surroundings
from papersect.languages.lexicon import lexicon
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

TABLE_LABELS = frozenset({Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE})
ABSORBED_LINES = 2
PROSE_SHARE = 0.8


@dataclass
class Run:
    """The lines of one table, in source order."""

    lines: list[LabelledLine] = field(default_factory=list)

    def has(self, label: Label) -> bool:
        """Whether some line bears the label."""
        return any(item.label is label for item in self.lines)


@dataclass(frozen=True)
class Found:
    """The tables of a text, and all lines that belong to none."""

    tables: list[list[LabelledLine]]
    rest: list[LabelledLine]


def find_tables(labelled: Sequence[LabelledLine]) -> Found:
    """Part the lines of tables, one list a table, from the rest."""
    tables: list[list[LabelledLine]] = []
    rest: list[LabelledLine] = []
    for region, inside in _regions(with_surroundings(_seen_anew(labelled))):
        if not inside:
            rest += region
            continue
        rest += [item for item in region if item.label not in TABLE_LABELS]
        tables += _tables([item for item in region if item.label in TABLE_LABELS])
    return Found(tables, rest)


def _seen_anew(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that columns show to be table labelled so, and prose that was labelled so no longer."""
    rows = seen(labelled)
    return [
        item.taken_for(Label.TABLE)
        if k in rows
        else item.taken_for(Label.PARAGRAPH)
        if item.label is Label.TABLE
        else item
        for k, item in enumerate(labelled)
    ]


def _regions(labelled: Sequence[LabelledLine]) -> list[tuple[list[LabelledLine], bool]]:
    """Stretches that are table throughout, page furniture aside, and the stretches between them."""
    groups = [(inside, list(items)) for inside, items in groupby(labelled, key=lambda i: i.label in TABLE_LABELS)]
    regions: list[tuple[list[LabelledLine], bool]] = []
    for k, (inside, items) in enumerate(groups):
        bridged = 0 < k < len(groups) - 1 and not inside and _bridges(groups[k - 1][1], items, groups[k + 1][1])
        if bridged:
            regions[-1] = (regions[-1][0] + [_absorbed(item) for item in items], True)
        elif inside and regions and regions[-1][1]:
            regions[-1] = (regions[-1][0] + items, True)
        else:
            regions.append((items, inside))
    return regions


def _absorbed(item: LabelledLine) -> LabelledLine:
    return item if item.label in FURNITURE else item.taken_for(Label.TABLE)


def _bridges(before: list[LabelledLine], between: list[LabelledLine], after: list[LabelledLine]) -> bool:
    """Whether lines between two stretches of table belong to it: page furniture, also under a caption whose table
    stands on the next page, or a row taken for something else."""
    waits = all(item.label is Label.TABLE_CAPTION for item in before)
    if (before[-1].label is not Label.TABLE and not waits) or after[0].label is not Label.TABLE:
        return False
    strangers = [item for item in between if item.label not in FURNITURE]
    if waits and strangers:
        return False
    if len(strangers) == len(between):
        return len(between) <= ABSORBED_LINES and not any(_is_prose(item) or _is_caption(item) for item in between)
    return not strangers and before[-1].line.page != after[0].line.page


def _is_prose(item: LabelledLine) -> bool:
    view = item.view
    return len(view.text) >= PROSE_SHARE * view.facts.median_length and "  " not in view.text


def _is_caption(item: LabelledLine) -> bool:
    return "table" in item.view.concepts_at_start or "figure" in item.view.concepts_at_start


def _tables(lines: Sequence[LabelledLine]) -> list[list[LabelledLine]]:
    """One region cut into tables, each with at most one caption."""
    parts = [list(items) for _, items in groupby(lines, key=lambda item: item.label)]
    runs: list[Run] = []
    for k, part in enumerate(parts):
        if part[0].label is Label.TABLE_CAPTION:
            grid_follows = k + 1 < len(parts) and parts[k + 1][0].label is Label.TABLE
            if not (runs and _takes_caption(runs[-1], part, grid_follows)):
                runs.append(Run())
        elif not runs or (part[0].label is Label.TABLE and runs[-1].has(Label.TABLE_NOTE)):
            runs.append(Run())
        runs[-1].lines += part
    return [run.lines for run in runs]


def _takes_caption(run: Run, caption: list[LabelledLine], grid_follows: bool) -> bool:
    """Whether a caption belongs to the table above it: it goes on with it, or stands below it."""
    if any("continued" in lexicon().within(item.view.words) for item in caption):
        return True
    return not run.has(Label.TABLE_CAPTION) and not grid_follows
