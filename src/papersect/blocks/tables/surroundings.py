"""Captions above and below the rows of tables, and notes below, that were taken for something else."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.tables.sight import MAYBE, is_caption
from papersect.blocks.tables.words import Kind, kind_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

NOT_A_NOTE = MAYBE | {Label.TABLE, Label.TABLE_CAPTION}
FARTHEST = 3
LONGEST_NOTE = 4
FULL = 0.85
AFTER_WORD = regex.compile(r"^\P{L}*\p{L}+\s*[.:—–―-]")  # Note: … ; Source — …
SET_OFF = regex.compile(
    r"""
    \P{L}* \p{L}+ [.\s]* (?:№\s*)? [\p{L}]?[\d.IVXLC]+ \s* (?: [.:|—–―] | $ )    # Table 1. … ; TABLE IV
    | \d+ [\s.‐-―-]* \p{L}+ \s* (?: [.:|—–―] | $ )                                # 1-кесте. …
    """,
    regex.VERBOSE,
)
BARE = regex.compile(
    r"""
    (?: \P{L}*+ \p{L}+ [.\s]* (?:№\s*)? \p{L}?[\d.IVXLC]+ | (?: [^\p{L}\d]*+ \d++ )++ [\s.‐-―-]* \p{L}+ ) [\s.:]*
    """,
    regex.VERBOSE,
)
GAP = regex.compile(r"\S(?: {2,}|\t)\s*\S")


def with_surroundings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those labelled anew that belong to the tables beside them as captions and notes."""
    lines = list(labelled)
    for k, item in enumerate(lines):
        if item.label is not Label.TABLE:
            continue
        if k == 0 or lines[k - 1].label is not Label.TABLE:
            _caption_above(lines, k)
        if k + 1 < len(lines) and lines[k + 1].label is not Label.TABLE:
            _note_below(lines, k if k and lines[k - 1].label is Label.TABLE and _opens_note(item) else k + 1)
            _caption_below(lines, k + 1)
    for k in range(1, len(lines) - 1):
        if _is_title(lines, k):
            lines[k] = lines[k].taken_for(Label.TABLE_CAPTION)
    return lines


def _caption_above(lines: list[LabelledLine], start: int) -> None:
    for k in range(start - 1, max(-1, start - 1 - FARTHEST), -1):
        if lines[k].label not in MAYBE:
            return
        if is_caption(lines[k]) and (SET_OFF.match(lines[k].view.text) or lines[k].line.blank_before):
            _label(lines, k, start, Label.TABLE_CAPTION)
            return


def _caption_below(lines: list[LabelledLine], start: int) -> None:
    item = lines[start]
    table_ahead = any(line.label is Label.TABLE for line in lines[start + 1 : start + 2 + FARTHEST])
    if item.label in MAYBE and is_caption(item) and SET_OFF.match(item.view.text) and not table_ahead:
        _label(lines, start, _end_of_paragraph(lines, start), Label.TABLE_CAPTION)


def _note_below(lines: list[LabelledLine], start: int) -> None:
    item = lines[start]
    mistaken = item.label in NOT_A_NOTE and not is_caption(item)
    if mistaken and _opens_note(item):
        _label(lines, start, _end_of_paragraph(lines, start), Label.TABLE_NOTE)


def _opens_note(item: LabelledLine) -> bool:
    return bool(item.view.concepts_at_start & {"note", "source"}) and AFTER_WORD.match(item.view.text) is not None


def _end_of_paragraph(lines: Sequence[LabelledLine], start: int) -> int:
    """The first place that does not go on with the line at `start`: after a blank or a short line."""
    end = start + 1
    while (
        end < min(len(lines), start + LONGEST_NOTE)
        and lines[end].label is lines[start].label
        and not lines[end].line.blank_before
        and len(lines[end - 1].view.text) >= FULL * lines[end].view.facts.median_length
    ):
        end += 1
    return end


def _is_title(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a line between a bare `Table 1` and the names of the columns tells what the table shows."""
    above, item, below = lines[k - 1], lines[k], lines[k + 1]
    if item.label is not Label.TABLE or below.label is not Label.TABLE or above.label is not Label.TABLE_CAPTION:
        return False
    text = item.view.text
    if not BARE.fullmatch(above.view.text) or GAP.search(text) or len(text.split()) < 3:
        return False
    return not any(kind_of(word) is not Kind.WORD for word in below.view.text.split())


def _label(lines: list[LabelledLine], start: int, end: int, label: Label) -> None:
    for k in range(start, end):
        lines[k] = lines[k].taken_for(label)
