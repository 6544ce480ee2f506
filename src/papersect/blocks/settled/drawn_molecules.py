"""Formulas of molecules, whose drawing extraction leaves as the symbols of their atoms, one a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

ATOM = r"(?: Cl | Br | Si | [HCNOSFPIB] )"
GROUP = r"""
    (?: H \s? O | H \s? [23]? \s? [NC] | [NSO] \s? H \s? 2? | N \s? O \s? 2 | O \s? 2 \s? N
      | C \s? [HF] \s? 3 | S \s? O \s? 2 | N \s? C | C \s? N | C \s? O \s? 2 \s? H | C \s? O \s? O \s? H
      | O? (?: Me | Et | Bn | Ac ) | MeO | Ph | Ar | Boc | R \s? \d? | X )
"""
SYMBOLS = regex.compile(rf"(?: {GROUP} | {ATOM} ) (?: [\s,]* (?: {GROUP} | {ATOM} ) ){{0,4}}+ [+−-]?", regex.VERBOSE)
DRAWN = frozenset({Label.TABLE, Label.EQUATION, Label.FIGURE})
INSIDE = DRAWN | {Label.PARAGRAPH, Label.PAGE_NUMBER, Label.RUNNING_HEADER}
SHORT = 14  # characters of a line inside a drawing, whatever it was taken for
FEWEST, SHARE = 3, 0.3  # lines of symbols, and share of them
LEAST = 4  # lines of a drawing
BESIDE = 3  # lines in which the caption of a table is looked for


def with_drawn_molecules(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; short ones that stand together, many of which are but symbols of atoms, are words of a drawing, if no
    caption of a table is near.

    Yes:   OH | O | 7a | NO2 | Ph
    No:    Table 2. Yields | R | Ph | Me | 92 | 87
    """
    lines = list(labelled)
    for run in _runs(labelled):
        near = labelled[max(0, run.start - BESIDE) : run.stop + BESIDE]
        drawn = [SYMBOLS.fullmatch(labelled[k].view.text) is not None for k in run]
        if len(run) < LEAST or sum(drawn) < max(FEWEST, SHARE * len(run)):
            continue
        if not any(line.label is Label.TABLE_CAPTION for line in near):
            lines[run.start : run.stop] = [labelled[k].taken_for(Label.FIGURE) for k in run]
    return lines


def _runs(lines: Sequence[LabelledLine]) -> Iterator[range]:
    """The lines of tables, formulas and drawings that stand together, with what is short between them."""
    begin = None
    for k, line in enumerate(lines):
        if begin is None:
            begin = k if line.label in DRAWN else None
        elif not (line.label in DRAWN or (line.label in INSIDE and len(line.view.text) <= SHORT)):
            yield range(begin, _last_drawn(lines, k) + 1)
            begin = None
    if begin is not None:
        yield range(begin, _last_drawn(lines, len(lines)) + 1)


def _last_drawn(lines: Sequence[LabelledLine], end: int) -> int:
    """The last line of a table, formula or drawing before a place."""
    return next(k for k in range(end - 1, -1, -1) if lines[k].label in DRAWN)
