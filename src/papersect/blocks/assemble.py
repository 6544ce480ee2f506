"""Labelled lines to blocks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from papersect.blocks.author_information import with_author_information
from papersect.blocks.brackets import with_torn_brackets_mended
from papersect.blocks.captions import with_unnumbered_captions, with_whole_captions, without_mentions_as_captions
from papersect.blocks.codes import with_codes
from papersect.blocks.contents import with_contents
from papersect.blocks.describe import describe
from papersect.blocks.doubtful_fronts import without_doubtful_fronts
from papersect.blocks.entries.doubt import without_false_lists
from papersect.blocks.entries.split import entries_of
from papersect.blocks.floats import FIGURES, TABLES, figures
from papersect.blocks.furniture import with_furniture
from papersect.blocks.group import Group
from papersect.blocks.inner_furniture import without_inner_furniture
from papersect.blocks.known_headings import with_appendices, with_known_headings, without_broken_headings
from papersect.blocks.levels import rank
from papersect.blocks.notices import with_notices
from papersect.blocks.number_columns import with_columns_of_numbers
from papersect.blocks.one_kind import with_floats_of_one_kind
from papersect.blocks.page_numbers import with_page_numbers
from papersect.blocks.paragraphs import RUNNING, paragraphs
from papersect.blocks.runs import runs
from papersect.blocks.same_institution import with_same_institution
from papersect.blocks.section_banners import with_section_banners
from papersect.blocks.sentences import (
    with_broken_off_headings,
    with_run_in_headings,
    without_first_words_as_heads,
    without_text_as_headings,
)
from papersect.blocks.table_notes import with_table_notes
from papersect.blocks.tables.build import take_tables
from papersect.blocks.translated_titles import with_translated_titles
from papersect.blocks.weave import Loom
from papersect.crf.store import Models
from papersect.drafts.block import Block
from papersect.lines.label import Label
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine

SETTLED: tuple[Callable[[Sequence[LabelledLine]], Sequence[LabelledLine]], ...] = (
    with_page_numbers,
    with_furniture,
    with_appendices,
    without_inner_furniture,
    with_columns_of_numbers,
    with_codes,
    with_notices,
    with_contents,
    without_first_words_as_heads,
    with_known_headings,
    without_broken_headings,
    without_text_as_headings,
    with_run_in_headings,
    with_broken_off_headings,
    with_same_institution,
    with_section_banners,
    with_author_information,
    with_translated_titles,
    without_false_lists,
    without_doubtful_fronts,
    with_torn_brackets_mended,
    without_mentions_as_captions,
    with_unnumbered_captions,
    with_whole_captions,
    with_table_notes,
    with_floats_of_one_kind,
)
"""What plain rules know better than the labels, one after the other."""
ELSEWHERE = RUNNING | FIGURES | TABLES | {Label.REFERENCE}


def assemble(transcript: Transcript, labelled: Sequence[LabelledLine], models: Models | None = None) -> list[Block]:
    """The blocks of a text, in source order; every printed line is in exactly one of them."""
    loom = Loom(transcript)
    for settled in SETTLED:
        labelled = settled(labelled)
    tables, rest = take_tables(transcript.text, labelled)
    reading = _with_tables(labelled, rest)
    blocks = [
        *tables,
        *entries_of(transcript, rest, models),
        *figures(reading, loom),
        *woven(paragraphs(reading), loom),
        *woven(runs(reading, but=ELSEWHERE), loom),
    ]
    blocks.sort(key=lambda block: block.start)
    rank([block for block in blocks if block.kind == "heading"])
    for block in blocks:
        describe(block)
    return blocks


def _with_tables(labelled: Sequence[LabelledLine], rest: Iterable[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that a table has taken named as such: what runs on around it has to know."""
    left = {line.view.index: line for line in rest}
    return [
        left.get(line.view.index) or (line if line.label in TABLES else line.taken_for(Label.TABLE))
        for line in labelled
    ]


def woven(groups: Iterator[Group], loom: Loom) -> Iterator[Block]:
    """The groups with their text."""
    for group in groups:
        lines = [line.line for line in group.lines]
        text = loom.keep(lines) if group.kind == "code" else loom.weave(lines)
        yield Block(group.kind, text, group.confidence, group.lines)
