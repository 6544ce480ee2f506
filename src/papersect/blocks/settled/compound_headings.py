"""Names of substances over what is told of them, as the experimental parts of chemical papers have them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import regex

from papersect.blocks.lists import BULLET
from papersect.blocks.paragraphs import LIKELY
from papersect.languages.lexicon import vocabulary
from papersect.lines.ends import CLOSED, first_of, last_of
from papersect.lines.label import HEADINGS, Label
from papersect.lines.numbering import numbering
from papersect.lines.view import LabelledLine

NUMBER_BEHIND = regex.compile(
    r"""
    \( \s? \d{1,3} \p{Ll}{0,2} ['′]? (?: \s? [,–-] \s? \d{0,3} \p{Ll}{0,2} ){0,3} \s? \) [.:]?
    (?: \s? \[ [\d,\s–-]{1,20} \] )? $
    """,
    regex.VERBOSE,
)  # of the substance, and of the works that tell of it
LOCANT = regex.compile(r"\d ['′]* \p{L}? \s? - [\[({]* \p{L}{2} | \p{L} [)\]]? - \d", regex.VERBOSE)
SENTENCE = regex.compile(r"\p{Ll}{2} [)\]]? [.;:] \s+ \p{Lu} \p{Ll}", regex.VERBOSE)
RUNS_IN = regex.compile(r"\( \d{1,3} \p{Ll}{0,2} ['′]? \) [.:] \s+ \p{L}", regex.VERBOSE)
NAMES = HEADINGS | {Label.PARAGRAPH, Label.LIST_ITEM}
BEFORE = HEADINGS | {Label.EQUATION, Label.FIGURE, Label.FIGURE_CAPTION, Label.TABLE, Label.TABLE_NOTE}
LONGEST, WORDS, SHORT = 4, 5, 2  # lines; words in them, as “acid” and “ester”; letters of words that do not count
WORD = regex.compile(r"(?<! \S ) \p{L}{2,} (?! \S )", regex.VERBOSE)


def with_compound_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; the name of a substance with its number, alone over what is told of it, is a heading.

    Yes:   so it was. | 4-(2-Bromophenyl)-3-methyl- | pyridine (7b). | A yellow solid
    No:    so it was. | 4-(2-Bromophenyl)pyridine was added to the mixture (7b). | It
           to the cold mixture of | 4-(2-bromophenyl)pyridine (7b). | It
           4-(2-Bromophenyl)pyridine (7b). | A … 2-Bromopyridine (7c). A …     (most run into the text)
    """
    lines = list(labelled)
    found = [(k, end) for k in range(len(lines) - 1) if (end := _end(lines, k)) is not None]
    names = [range(k, end) for k, end in found if end > k]
    for name in names if 2 * len(names) > len(found) else ():
        lines[name.start : name.stop] = [lines[k].taken_for(Label.HEADING_3) for k in name]
        if lines[name.stop].label is Label.PARAGRAPH:
            lines[name.stop] = replace(lines[name.stop], begins=1.0)
    return lines


def _end(lines: Sequence[LabelledLine], begin: int) -> int | None:
    """The line behind the name that a line begins, that line itself where the name runs into text; None where it begins
    none."""
    first = lines[begin]
    if first.label not in NAMES or "-" not in first.view.text or not _may_begin(lines, begin):
        return None
    if not LOCANT.search(first.view.text) or (first.label in HEADINGS and numbering(first.view.text)):
        return None
    text = ""
    for k in range(begin, min(len(lines) - 1, begin + LONGEST)):
        if lines[k].label not in NAMES or (k > begin and lines[k].line.blank_before):
            return None
        text += lines[k].view.text + " "
        if (run_in := RUNS_IN.search(text)) and _names(text[: run_in.start()]):
            return begin
        if NUMBER_BEHIND.search(lines[k].view.text):
            goes_on = first_of(lines[k + 1].view.text) == "lower"
            return (begin if goes_on else k + 1) if _names(text) else None
    return None


def _may_begin(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether no sentence of the text above goes on with a line."""
    if k == 0 or lines[k - 1].label in BEFORE:
        return True
    return lines[k].begins > LIKELY and last_of(lines[k - 1].view.text) in CLOSED


def _names(text: str) -> bool:
    """Whether a text is but a name."""
    words = WORD.findall(text.lower())
    long = sum(len(word) > SHORT for word in words)
    if long > WORDS or "=" in text or BULLET.match(text) or SENTENCE.search(text):
        return False
    return not any((word,) in vocabulary("function_word") for word in words)
