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
      | \p{Ll} (?: \s? [,–-] \s? \p{Ll} )* [,:.)]? )      # a, b–d: e); capitals are initials and articles, too
    \s+ \p{Lu}
    """,
    regex.VERBOSE,
)
LETTERS = regex.compile(
    r"""
    (?: ^ | (?<= [.;:)] \s ) )
    (?: \( (?P<letter> \p{L} ) (?: \s? [,–-] \s? (?P<letter> \p{L} ) )* [^()]{0,9} \)
      | (?P<letter> \p{L} ) (?: , \s (?P<letter> \p{L} ) )* [,:.)]? )
    (?: \s+ \p{Lu} | $ )
    """,
    regex.VERBOSE,
)
FIRST = ("a", "а")
LABEL = regex.compile(rf"(?i: {alternatives('figure')} ) [\s-]? (?: № \s? )? \d{{1,3}} \s? [.:]?", regex.VERBOSE)
SHUT = CLOSED | {"closed", "abbreviated"}
NEAR = 6  # lines in which another part is looked for
LONGEST = 15  # lines below a label alone
ENUMERATED = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.FOOTNOTE})


def end_of_parts(lines: Sequence[LabelledLine], first: int, last: int, is_open: bool) -> int | None:
    """The line behind what goes on below a figure's caption, given its first and last line; None where it ends there.

    `is_open` tells that a sentence of the text is broken off above it: then only letters that count on speak for it.

    Yes:   Fig. 2. Ice of lakes. | a Ice of the southern lakes. b Ice of
           Fig. 2. Ice of lakes. a, | Ice of the southern lakes. b, Ice of
           Fig. 2. (A) Ice of lakes. | It was blue. (B) Ice of the sea
           Figure 2. | Ice of the southern lakes.
    No:    Fig. 2. Ice of lakes. | It was blue. A lake was
           Fig. 2. Ice of lakes. | A Monte Carlo run was
    """
    end = _next_gap(lines, last)
    if end == last + 1:
        return None
    above = " ".join(line.view.text for line in lines[first : last + 1])
    below = " ".join(line.view.text for line in lines[last + 1 : end])
    if LABEL.fullmatch(above):
        return min(end, last + LONGEST) if below[:1].isupper() and not is_open else None
    told, more = letters(above), letters(below)
    breaks_off = bool(told) and not is_open and last_of(above) not in SHUT
    return end if breaks_off or _count_on(told, more) else None


def _count_on(told: Sequence[str], more: Sequence[str]) -> bool:
    """Whether the letters told below follow those told above, or are the first two."""
    if told:
        return _next(told[-1]) in more
    return bool(more) and more[0] in FIRST and _next(more[0]) in more


def _next(letter: str) -> str:
    return chr(ord(letter) + 1)


def is_part(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a line begins with the letter of a part, next to that of another one in the lines around.

    Yes:   Fig. 2. Ice of lakes. | > a Ice of the southern lakes. b Ice of
    No:    Fig. 2. A map. | > a Madrid y luego a Toledo
    """
    if PART.match(lines[k].view.text) is None:
        return False
    own = letters(lines[k].view.text)[:1]
    around = letters(" ".join(line.view.text for line in lines[max(0, k - NEAR) : k + NEAR]))
    return any(_next(letter) in around or letter in map(_next, around) for letter in own)


def letters(text: str) -> list[str]:
    """The small letters of the parts that a text tells of.

    >>> letters("Ice of lakes. (A) Blue ice. (B, C) White ice; d, snow. e")
    ['a', 'b', 'c', 'e']
    """
    return [letter.lower() for match in LETTERS.finditer(text) for letter in match.captures("letter")]


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
