"""How the lines of an entry are joined: links keep every character, words lose a hyphen that only served it."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.lines.view import LabelledLine
from papersect.text.spans import AlignedText, Weaver

LINK_TAIL = regex.compile(
    r"(?: https?: | ftp: | www\. | \b doi: \s? 10\. | \b 10\.\d{4,9}/ ) \S* $", regex.VERBOSE | regex.I
)
LINK_HEAD = regex.compile(r"\S* [/._=&?%\d~#-] \S*", regex.VERBOSE)
OPEN_ENDS = ("/", "-", "_", "=", "&", "?", "%", "~", "#", ":")
LONGEST_LINK = 300  # characters before a line end in which a link is looked for
WORD_HYPHEN = regex.compile(r"\p{Ll}{2,}[-‐¬\u00ad]$")
OPEN_HYPHEN = regex.compile(r"[\p{L}\p{N}][-‐-–¬\u00ad−]$")


def weave(source: str, lines: list[LabelledLine], aside: Sequence[LabelledLine] = ()) -> AlignedText:
    """The lines of an entry as one text, that stands for the lines `aside` before them too."""
    weaver = Weaver(source)
    for item in aside:
        weaver.omit(item.line.start + item.view.indent, item.line.start + item.view.indent + len(item.view.text))
    for k, item in enumerate(lines):
        start = item.line.start + item.view.indent
        end = start + len(item.view.text)
        following = lines[k + 1].view.text if k + 1 < len(lines) else ""
        blank, hyphens = seam(item.view.text, following) if following else (False, 0)
        weaver.copy(start, end - hyphens)
        if hyphens:
            weaver.omit(end - hyphens, end)
        if blank:
            weaver.insert(" ")
    return weaver.woven()


def seam(before: str, after: str) -> tuple[bool, int]:
    """Whether a blank goes between two lines, and how many characters of the first go with the line end.

    >>> seam("On quiet lakes and slow", "rivers"), seam("On quiet lakes and slow riv-", "ers")
    ((True, 0), (False, 1))
    >>> seam("https://example.org/quiet-", "lakes.html"), seam("https://example.org/quiet/", "Accessed in May")
    ((False, 0), (True, 0))
    >>> seam("Lakes 12: 128-", "134."), seam("the Baltic-", "Sea area")
    ((False, 0), (False, 0))
    """
    if LINK_TAIL.search(before[-LONGEST_LINK:]):
        return not goes_on(before, after), 0
    if WORD_HYPHEN.search(before[-4:]) and after[0].islower():
        return False, 1
    return not OPEN_HYPHEN.search(before[-2:]), 0


def goes_on(before: str, after: str) -> bool:
    """Whether a link at the end of a line goes on in the next.

    >>> goes_on("http://doi.org/10.1093/", "abc.7.4.394"), goes_on("https://doi.org/10.1093/abc.7", "PMID: 27")
    (True, False)
    """
    first = after.split(None, 1)[0]
    if first[0] in "([«“\"'—–":
        return False
    if LINK_HEAD.fullmatch(first):
        return before[-1] not in ".,;" or first[0].islower() or first[0].isdigit()
    return before.endswith(OPEN_ENDS) and (first[0].islower() or len(after) < len(first) + 2)
