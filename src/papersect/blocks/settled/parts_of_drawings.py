"""What a figure's caption tells of the parts of a drawing, letter by letter: the text below it may go on with them."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.blocks.paragraphs import LIKELY
from papersect.blocks.runs import at_gap
from papersect.languages.lexicon import alternatives
from papersect.lines.ends import CLOSED, OPEN, first_of, last_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

PART = regex.compile(
    r"""
    (?: \( \p{L} (?: \s? [,–-] \s? \p{L} )* \)           # (A), (B, C)
      | \p{L} (?: \s? [,–-] \s? \p{L} )* [,:.)]? )        # a, b–d: e)
    \s+ \p{Lu}
    """,
    regex.VERBOSE,
)
LETTERS = regex.compile(
    r"""
    (?: ^ | (?<= [.;:)] \s ) )
    (?: \( (?P<letter> \p{L} ) [^()]{0,9} \) | (?P<letter> \p{L} ) (?: , \s \p{L} )* [,:.)]? )
    (?: \s+ \p{Lu} | $ )
    """,
    regex.VERBOSE,
)
LABEL = regex.compile(rf"(?i: {alternatives('figure')} ) [\s-]? (?: № \s? )? \d{{1,3}} \s? [.:]?", regex.VERBOSE)
ENUMERATED = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.FOOTNOTE})


def end_of_parts(lines: Sequence[LabelledLine], first: int, last: int) -> int | None:
    """The line behind what goes on below a figure's caption, given its first and last line; None where it ends there.

    Yes:   Fig. 2. Ice of lakes. | a Ice of the southern lakes. b Ice of
           Fig. 2. Ice of lakes. a, | Ice of the southern lakes. b, Ice of
           Fig. 2. (A) Ice of lakes. | It was blue. (B) Ice of the sea
           Figure 2. | Ice of the southern lakes.
    No:    Fig. 2. Ice of lakes. | It was blue. A lake was
    """
    end = _next_gap(lines, last)
    if end == last + 1:
        return None
    above = " ".join(line.view.text for line in lines[first : last + 1])
    below = " ".join(line.view.text for line in lines[last + 1 : end])
    return end if _goes_on(above, below) else None


def _goes_on(above: str, below: str) -> bool:
    if LABEL.fullmatch(above):
        return below[:1].isupper()
    told = letters(above)
    if told:
        return last_of(above) not in CLOSED or chr(ord(told[-1]) + 1) in letters(below)
    return letters(below)[:1] == ["a"] and PART.match(below) is not None


def letters(text: str) -> list[str]:
    """The small letters of the parts that a text tells of.

    >>> letters("Ice of lakes. (A) Blue ice. (B, C) White ice; d, snow. e")
    ['a', 'b', 'e']
    """
    return [match["letter"].lower() for match in LETTERS.finditer(text)]


def _next_gap(lines: Sequence[LabelledLine], begin: int) -> int:
    """The line behind all text that goes on right below a line."""
    end = begin + 1
    while end < len(lines) and not at_gap(lines[end - 1], lines[end]) and _may_go_on(lines[end - 1], lines[end]):
        end += 1
    return end


def _may_go_on(above: LabelledLine, line: LabelledLine) -> bool:
    """Whether a line may be of the caption above it: it begins no paragraph, or a part, or stands under the label."""
    if line.label in ENUMERATED and PART.match(line.view.text):
        return True
    if line.label is not Label.PARAGRAPH:
        return False
    is_open = last_of(above.view.text) in OPEN and first_of(line.view.text) == "lower"
    return line.begins <= LIKELY or is_open or LABEL.fullmatch(above.view.text) is not None
