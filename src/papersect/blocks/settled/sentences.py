"""Lines that the sentence they stand in tells more of than their looks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from papersect.blocks.paragraphs import BODY
from papersect.blocks.runs import at_gap
from papersect.languages.lexicon import vocabulary
from papersect.lines.ends import CLOSED, OPEN, first_of, last_of
from papersect.lines.label import FURNITURE, HEADINGS, Label
from papersect.lines.numbering import numbering
from papersect.lines.view import LabelledLine

OPENING = frozenset({"word", "capital"})
LIKELY = 0.5
FILLED = 0.7  # of the usual line: text fills it, and a title seldom does
HABIT = 3  # numbered headings that run into their text
FEW = 6  # words of a line that need not fill it
WITHIN = regex.compile(r"\p{L} [\p{L}\d)\]] \. \s+ \p{Lu}", regex.VERBOSE)  # the end of a sentence, and more


def without_first_words_as_heads(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one taken for a running header between a closed sentence and the rest of one is the rest's beginning.

    Many paragraphs of one wording begin with the same words: where these stand alone in their lines, they look like a
    header that comes back.

    Yes:   3.2. Blue ice. | Following | the same way, the ice was cut
    No:    so that the ice of the | Annals of Ice | southern lakes was cut
    """
    lines = list(labelled)
    above: LabelledLine | None = None
    for k, (line, below) in enumerate(pairwise(labelled)):
        if line.label is Label.RUNNING_HEADER and above and _begins_sentence(above, line, below):
            lines[k] = replace(line, label=Label.PARAGRAPH, begins=max(line.begins, below.begins))
            lines[k + 1] = replace(below, begins=0.0)
        if lines[k].label not in FURNITURE:
            above = lines[k]
    return lines


def _begins_sentence(above: LabelledLine, line: LabelledLine, below: LabelledLine) -> bool:
    if below.label not in BODY or line.line.page != below.line.page or line.view.first_on_page:
        return False
    closed = above.label in HEADINGS or (above.label in BODY and last_of(above.view.text) in CLOSED)
    opened = first_of(line.view.text) in OPENING and last_of(line.view.text) not in CLOSED
    return closed and opened and first_of(below.view.text) == "lower"


def with_run_in_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one that runs from a heading into its text is text, and a numbered one begins a paragraph.

    Yes:   2.1. Blue ice. Blue ice was found in | the southern lakes.
           so it was. | 2.2. Snow. Snow lay on | the northern slopes.
           2.1. Ice. Ice is … | 2.2. Hail. It … | 2.3. Rain. It … | > 2.4. Snow. Snow of | Frostburg …     (its habit)
    No:    2. ON ICE. ITS COLOUR AND | ITS AGE | 2.3. Snow of the north
    """
    lines = list(labelled)
    habit = sum(line.label in BODY and line.begins > LIKELY and _is_numbered_run_in(line) for line in labelled) >= HABIT
    for k in range(len(lines)):
        line, below = lines[k], labelled[k + 1] if k + 1 < len(labelled) else None
        if below is not None and _runs_into_text(line, below):
            lines[k] = replace(line, label=Label.PARAGRAPH, begins=1.0)
        elif habit and below is not None and _runs_in_by_habit(line, below):
            lines[k] = replace(line, label=Label.PARAGRAPH, begins=1.0)
            lines[k + 1] = replace(below, label=Label.PARAGRAPH, begins=0.0)
        elif line.label in BODY and k and _is_numbered_anew(lines[k - 1], line):
            lines[k] = replace(line, begins=1.0)
    return lines


def _runs_into_text(line: LabelledLine, below: LabelledLine) -> bool:
    if line.label not in HEADINGS or below.label not in BODY or below.begins > LIKELY:
        return False
    text = line.view.text
    return not text.isupper() and WITHIN.search(text) is not None


def _is_numbered_run_in(line: LabelledLine) -> bool:
    text = line.view.text
    return first_of(text) == "depth" and WITHIN.search(text) is not None and not text.isupper()


def _runs_in_by_habit(line: LabelledLine, below: LabelledLine) -> bool:
    """Whether a heading's line ends inside the sentence behind its title, and the line below may go on with it."""
    if line.label not in HEADINGS or below.label not in BODY | HEADINGS or at_gap(line, below):
        return False
    if numbering(below.view.text) or len(line.view.text) < FILLED * line.view.facts.median_length:
        return False
    return _is_numbered_run_in(line) and last_of(line.view.text) not in CLOSED


def _is_numbered_anew(above: LabelledLine, line: LabelledLine) -> bool:
    return above.label in BODY and first_of(line.view.text) == "depth" and last_of(above.view.text) in CLOSED


def with_broken_off_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; where a heading breaks off and the line below goes on with it, both are heading if the text begins
    after that line, and both are text if that line runs on. The line below begins small, or the heading ends in a word
    that cannot end it.

    Yes:   2. The ice of the southern | lakes in winter | Blue ice was found.        both are heading
           Following | the same way, blue ice was cut and | weighed.                 both are text
           The dust of mines was found in the | Frost Lakes, where it came down with | snow.     both are text
    No:    2. The ice of the lakes | Blue ice was found in | the south.
    """
    lines = list(labelled)
    for k, (line, below) in enumerate(pairwise(labelled)):
        if not _breaks_off(line, below):
            continue
        after = labelled[k + 2] if k + 2 < len(labelled) else None
        if after is not None and after.label in BODY and after.begins < LIKELY:
            lines[k] = replace(line, label=Label.PARAGRAPH, begins=1.0)
            lines[k + 1] = replace(below, begins=0.0)
        else:
            lines[k + 1] = below.taken_for(line.label)
    return lines


def with_first_lines_of_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one of text that no sentence stands open above, and that a heading's small letters go on with, is the
    first of that heading.

    Yes:   so it was done. | The ice of the northern and | southern lakes (a heading) | Blue ice was found.
    No:    so it was done in | the northern and | southern lakes (a heading) | Blue ice was found.
           so it was done. | The ice of the lakes. | southern lakes (a heading)
    """
    lines = list(labelled)
    for k in range(1, len(lines)):
        line, below = lines[k - 1], lines[k]
        if _is_cut_heading(line, below) and not (k > 1 and _stands_open(lines[k - 2])):
            lines[k - 1] = line.taken_for(below.label)
    return lines


def _is_cut_heading(line: LabelledLine, below: LabelledLine) -> bool:
    if line.label not in BODY or below.label not in HEADINGS or at_gap(line, below):
        return False
    return last_of(line.view.text) in OPEN and first_of(below.view.text) == "lower" and not numbering(below.view.text)


def _stands_open(line: LabelledLine) -> bool:
    """Whether it is text that has not closed its sentence."""
    return line.label in BODY and last_of(line.view.text) not in CLOSED


def _breaks_off(line: LabelledLine, below: LabelledLine) -> bool:
    if line.label not in HEADINGS or below.label not in BODY:
        return False
    if first_of(below.view.text) != "lower" and not _is_open(line):
        return False
    return not at_gap(line, below) and last_of(line.view.text) not in CLOSED and not line.view.concepts_of_whole


def _is_open(line: LabelledLine) -> bool:
    """Whether it has no number, and its last word needs another."""
    *others, last = line.view.text.split()
    return bool(others) and (last,) in vocabulary("governing_word") and not numbering(line.view.text)


def without_text_as_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; one taken for a heading's second line is text where the heading closed with a full stop, and the text
    below goes on with it.

    Yes:   2.1. Blue ice. | Blue ice was found in | the southern lakes.
    No:    2. Ice. | Blue ice. | It was found in the southern lakes.
    """
    lines = list(labelled)
    for k in range(1, len(lines) - 1):
        if _is_text_behind(lines[k - 1], lines[k], lines[k + 1]):
            lines[k] = replace(lines[k], label=Label.PARAGRAPH, begins=1.0)
    return lines


def _is_text_behind(before: LabelledLine, line: LabelledLine, below: LabelledLine) -> bool:
    if before.label not in HEADINGS or line.label not in HEADINGS or below.label not in BODY:
        return False
    closed = before.view.text.endswith(".") and last_of(line.view.text) not in CLOSED
    return closed and below.begins < LIKELY and not numbering(line.view.text)


def without_announcements_as_headings(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; an unnumbered heading that runs over lines and closes with a colon is the sentence that announces what
    comes.

    Yes:   During the meeting held in May the towns by the sea | agreed on what the ice is worth: | Firstly, …
    No:    The ice of the southern lakes: | Its colour | Blue ice was found.
           THE ICE OF THE SOUTHERN LAKES | AND ITS COLOUR:
    """
    lines = list(labelled)
    for k in range(1, len(lines)):
        if _closes_announcement(lines[k - 1], lines[k]):
            first = k - 1
            while first and _goes_on_from(lines[first - 1], lines[first]):
                first -= 1
            if not numbering(lines[first].view.text):
                for n in range(first, k + 1):
                    lines[n] = replace(lines[n], label=Label.PARAGRAPH, begins=float(n == first))
    return lines


def _closes_announcement(above: LabelledLine, line: LabelledLine) -> bool:
    sentence = line.view.text.endswith(":") and not line.view.text.isupper() and len(above.view.words) > FEW
    return sentence and _goes_on_from(above, line)


def _goes_on_from(above: LabelledLine, line: LabelledLine) -> bool:
    """Whether two lines are of one heading."""
    return (
        not at_gap(above, line)
        and above.label in HEADINGS
        and line.label is above.label
        and last_of(above.view.text) not in CLOSED
    )
