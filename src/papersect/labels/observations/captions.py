"""What captions of tables and figures look like."""

from __future__ import annotations

import regex

from papersect.labels.observations.needs import below, ending, labelled, needs, opening
from papersect.languages.lexicon import alternatives
from papersect.languages.words import close_up
from papersect.lines.view import LineView

NUMBER = r"(?: [№N]? \s* (?: \d{1,3} (?: [.\-–]\d{1,2} )* | [IVXLC]{1,6} | \p{L} [.\-]? \d{1,2} | S\d{1,2} ) \p{Ll}? )"


def _label(concept: str) -> regex.Pattern[str]:
    before = rf"{alternatives(concept)} [.\s-]{{0,3}} {NUMBER}"
    after = rf"\d{{1,3}} \s? [-–.]? \s? {alternatives(concept)}"
    return regex.compile(
        rf"(?: {before} | {after} ) (?: (?P<closed> \s? [.:|—–)] ) | (?P<alone> \s* $ ) | (?P<open> \s ) )",
        regex.VERBOSE | regex.IGNORECASE,
    )


TABLE_LABEL = _label("table")
FIGURE_LABEL = _label("figure")


def _label_in(line: LineView, pattern: regex.Pattern[str]) -> regex.Match[str] | None:
    """The label a line begins with, spaced out or not."""
    return pattern.match(close_up(line.text) if line.text[1:2] == " " else line.text)


@needs(opening("table"))
def table_label(line: LineView) -> bool:
    """A table's label and number begin it.

    Yes:   Table 3: Yields by year
    No:    Tables are many
    """
    return "table" in line.concepts_at_start and _label_in(line, TABLE_LABEL) is not None


@needs(opening("table"))
def table_label_closed(line: LineView) -> bool:
    """A table's label and number begin it, and a stop, a colon or the line's end follows.

    Yes:   Таблица 3. Урожай по годам
    No:    Таблица 3 показывает урожай
    """
    return table_label(line) and (m := _label_in(line, TABLE_LABEL)) is not None and m["open"] is None


@needs(opening("figure"))
def figure_label(line: LineView) -> bool:
    """A figure's label and number begin it.

    Yes:   Fig. 3. The pier
    No:    Figures show
    """
    return "figure" in line.concepts_at_start and _label_in(line, FIGURE_LABEL) is not None


@needs(opening("figure"))
def figure_label_closed(line: LineView) -> bool:
    """A figure's label and number begin it, and a stop, a colon or the line's end follows.

    Yes:   F I G U R E 3. The pier
    No:    Figure 3 shows the pier
    """
    return figure_label(line) and (m := _label_in(line, FIGURE_LABEL)) is not None and m["open"] is None


@needs(opening("table", "figure"))
def label_then_small_letter(line: LineView) -> bool:
    """After the label and number the sentence goes on with a small letter: a mention, not a caption.

    Yes:   Table 3 shows the yields
    No:    Table 3 Yields by year
    """
    found = _label_in(line, TABLE_LABEL) if table_label(line) else None
    found = found or (_label_in(line, FIGURE_LABEL) if figure_label(line) else None)
    return found is not None and line.shape[found.end() :].lstrip()[:1] == "a"


@needs(labelled, below(ending("a,(-")), enough=True)
def mention_broken_off(line: LineView) -> bool:
    """The line above stops in the middle of a sentence, so that a label here is a mention.

    Yes:   as one sees in the
         > Figure 3. The next
    No:    as one sees.
         > Figure 3. The pier
    """
    above = line.previous
    return above is not None and bool(line.concepts_at_start) and above.shape[-1] in "a,(-"


OBSERVATIONS = (
    table_label,
    table_label_closed,
    figure_label,
    figure_label_closed,
    label_then_small_letter,
    mention_broken_off,
)
