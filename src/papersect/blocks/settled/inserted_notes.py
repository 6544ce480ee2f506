"""Footnotes that the network took for a part of the text they stand in."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.paragraphs import BODY
from papersect.blocks.settled.captions import FLOATING, end_of_sentence
from papersect.lines.ends import OPEN, last_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

GLUED = regex.compile(r"(?P<number> \d{1,2} ) (?: \p{Lu}\p{Ll}{2} | https?: )", regex.VERBOSE)
APART = regex.compile(r"(?P<number> \d{1,3} ) [.)]? \s+ \p{Lu}", regex.VERBOSE)
NUMBER = regex.compile(r"\d{1,3} (?! [\d%] )", regex.VERBOSE)
SURE = 0.9  # that a line is of a list


def with_inserted_notes(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; where a number with a capital cuts a sentence in two, and it is glued to the word behind it or next to
    the last note's, a note begins.

    Yes:   the ice of the upper | 2Available on the shelf. | lake was blue
           1 See above. | the ice of the upper | 2 So did others. | lake was blue
    No:    the ice of the upper | 2 Northern lakes was blue
           the ice was | 2D and blue
    """
    lines = list(labelled)
    open_text, last = False, None
    for k, line in enumerate(lines):
        if line.label is Label.FOOTNOTE and (found := NUMBER.match(line.view.text)):
            last = int(found[0])
        elif line.label in BODY:
            item = line.label is Label.LIST_ITEM and line.confidence > SURE
            number = _number(line, last) if open_text and not item else None
            if number is not None:
                last = number
                for n in range(k, end_of_sentence(lines, k)):
                    lines[n] = lines[n].taken_for(Label.FOOTNOTE)
            else:
                open_text = last_of(line.view.text) in OPEN
        elif line.label not in FLOATING:
            open_text = False
    return lines


def _number(line: LabelledLine, last: int | None) -> int | None:
    if not line.view.text[0].isdecimal():
        return None
    if found := GLUED.match(line.view.text):
        return int(found["number"])
    found = APART.match(line.view.text)
    return int(found["number"]) if found and last is not None and int(found["number"]) == last + 1 else None
