"""What plain rules know better than the labels: each takes the lines and gives them back, some with another label."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from papersect.blocks.entries.doubt import without_false_lists
from papersect.blocks.settled.author_information import with_author_information
from papersect.blocks.settled.back_matter import without_abstracts_behind
from papersect.blocks.settled.brackets import with_torn_brackets_mended
from papersect.blocks.settled.captions import (
    with_last_lines_of_captions,
    with_numbered_captions,
    with_unnumbered_captions,
    with_whole_captions,
    without_mentions_as_captions,
)
from papersect.blocks.settled.codes import with_codes
from papersect.blocks.settled.compound_headings import with_compound_headings
from papersect.blocks.settled.contents import with_contents
from papersect.blocks.settled.counted_rows import with_counted_rows
from papersect.blocks.settled.doubtful_fronts import without_doubtful_fronts
from papersect.blocks.settled.drawn_molecules import with_drawn_molecules
from papersect.blocks.settled.empty_brackets import with_empty_brackets
from papersect.blocks.settled.false_items import without_counting_sentences, without_dialogues, without_verses
from papersect.blocks.settled.floated_notices import without_floated_notices
from papersect.blocks.settled.furniture import with_furniture
from papersect.blocks.settled.gathered_notes import with_gathered_notes, without_calling_notes
from papersect.blocks.settled.inner_furniture import without_inner_furniture
from papersect.blocks.settled.inserted_notes import with_inserted_notes
from papersect.blocks.settled.journal_names import with_journal_names
from papersect.blocks.settled.known_headings import (
    with_appendices,
    with_headings_before_colons,
    with_known_headings,
    without_broken_headings,
)
from papersect.blocks.settled.lone_letters import with_lone_letters
from papersect.blocks.settled.lone_numbers import with_lone_numbers
from papersect.blocks.settled.named_paragraphs import with_named_paragraphs
from papersect.blocks.settled.notices import with_notices, with_whole_notices
from papersect.blocks.settled.number_columns import with_columns_of_numbers
from papersect.blocks.settled.object_identifiers import with_object_identifiers
from papersect.blocks.settled.one_kind import with_floats_of_one_kind
from papersect.blocks.settled.page_numbers import with_page_numbers
from papersect.blocks.settled.same_institution import with_same_institution
from papersect.blocks.settled.section_banners import with_issue_sections, with_section_banners, with_section_chairs
from papersect.blocks.settled.sentences import (
    with_broken_off_headings,
    with_first_lines_of_headings,
    with_run_in_headings,
    without_announcements_as_headings,
    without_first_words_as_heads,
    without_text_as_headings,
)
from papersect.blocks.settled.series import with_series
from papersect.blocks.settled.table_notes import with_table_notes
from papersect.blocks.settled.translated_titles import with_translated_titles
from papersect.blocks.settled.whole_abstracts import with_whole_abstracts
from papersect.lines.view import LabelledLine

SETTLED: tuple[Callable[[Sequence[LabelledLine]], Sequence[LabelledLine]], ...] = (
    with_page_numbers,
    with_furniture,
    with_appendices,
    without_inner_furniture,
    with_columns_of_numbers,
    with_codes,
    with_notices,
    with_whole_notices,
    without_floated_notices,
    with_journal_names,
    with_contents,
    without_first_words_as_heads,
    with_known_headings,
    with_headings_before_colons,
    with_compound_headings,
    with_lone_numbers,
    with_lone_letters,
    without_broken_headings,
    without_text_as_headings,
    without_announcements_as_headings,
    with_run_in_headings,
    with_broken_off_headings,
    with_first_lines_of_headings,
    with_same_institution,
    with_section_banners,
    with_issue_sections,
    with_section_chairs,
    with_author_information,
    with_translated_titles,
    without_abstracts_behind,
    with_whole_abstracts,
    with_empty_brackets,
    without_verses,
    without_dialogues,
    without_counting_sentences,
    without_false_lists,
    without_doubtful_fronts,
    with_torn_brackets_mended,
    without_mentions_as_captions,
    with_numbered_captions,
    with_unnumbered_captions,
    with_last_lines_of_captions,
    with_inserted_notes,
    with_series,
    without_calling_notes,
    with_gathered_notes,
    with_whole_captions,
    with_counted_rows,
    with_table_notes,
    with_drawn_molecules,
    with_floats_of_one_kind,
    with_object_identifiers,
    with_named_paragraphs,
)
"""In the order in which they are asked."""
