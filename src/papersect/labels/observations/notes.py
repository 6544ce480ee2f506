"""What footnotes look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import beginning, needs, page_feet
from papersect.lines.view import LineView

NUMBERED_NOTE = re.compile(r"(?:0{1,3}|\^{1,3}|\[[A0]{1,3}\])[ ]?(?:[A\"']|[a]+:)")
BRACKETED_NOTE = re.compile(r"\[(?:0{1,4}|A|[*])\][ ]")


@needs(beginning("*^"), enough=True)
def note_mark_first(line: LineView) -> bool:
    """An asterisk, dagger or superscript begins it.

    Yes:   † Both did the same.
    No:    Both† did
    """
    return line.shape[0] in "*^"


@needs(beginning("0^["))
def note_number_first(line: LineView) -> bool:
    """A bare number, then a capital or a web address.

    Yes:   3 See the report
    No:    3.1 The report
    """
    return NUMBERED_NOTE.match(line.shape) is not None


@needs(beginning("["))
def bracketed_note(line: LineView) -> bool:
    """A number or letter in square brackets begins it, as in reset books.

    Yes:   [A] So said he.
    No:    [so said] he
    """
    return line.text[0] == "[" and BRACKETED_NOTE.match(line.shape) is not None


@needs(page_feet, enough=True)
def low_on_page(line: LineView) -> bool:
    """It stands among the last ten lines of a page with a page after it.

    Yes: > 3 See the report
           12
           \f
           on the next
    No:  > 3 See the report
           12
    """
    return line.from_page_end < 10 and line.line.page + 1 < line.facts.page_count


@needs(beginning("0"))
def marked_word_above(line: LineView) -> bool:
    """A line not far above ends a word with the number this one begins with.

    Yes:   as he said3
           and did.
         > 3 See there
    No:    as he said
           and did.
         > 3 See there
    """
    if not note_number_first(line) or line.shape[0] != "0":
        return False
    number = re.match(r"\d+", line.text)
    above = line.previous
    for _ in range(50):
        if above is None or number is None:
            return False
        if _has_mark(above.text, number.group()):
            return True
        above = above.previous
    return False


def _has_mark(text: str, number: str) -> bool:
    at = text.find(number, 1)
    while at > 0:
        end = at + len(number)
        if (text[at - 1].isalpha() or text[at - 1] in ".,;:)”\"’'") and (end == len(text) or not text[end].isalnum()):
            return True
        at = text.find(number, end)
    return False


OBSERVATIONS = (note_mark_first, note_number_first, bracketed_note, low_on_page, marked_word_above)
