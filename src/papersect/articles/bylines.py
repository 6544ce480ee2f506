"""Titles that run into the name of the author, as learned societies printed them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

import regex

from papersect.languages.lexicon import alternatives
from papersect.lines.view import LabelledLine

WHITE, LONGEST = 2, 7  # empty lines before such a title; its lines, at most


def bylined(lines: Sequence[LabelledLine]) -> Iterator[int]:
    """Where a short block behind white space tells, after the title, whom the article is by.

    Yes:   (white space) > On the Ice of Lakes; with a Map. By A. FROST, Esq. | (an empty line) | In the winter …
           (white space) > Ueber das Eis; von Dr. A. Frost in Hagelberg.
    No:    (white space) By A. Frost.
           (white space) The ice was seen | by the Frost Survey.
    """
    for k in range(1, len(lines)):
        if lines[k].line.blank_before >= WHITE and _byline().search(_block(lines, k), 1):
            yield k


def _block(lines: Sequence[LabelledLine], k: int) -> str:
    """The lines from one up to the next empty line; nothing where these are too many for a title."""
    end = k + 1
    while end < len(lines) and not lines[end].line.blank_before:
        end += 1
        if end - k > LONGEST:
            return ""
    return "\n".join(line.view.text for line in lines[k:end])


@cache
def _byline() -> regex.Pattern[str]:
    return regex.compile(
        rf"""
        (?: ^ (?= _? \p{{Lu}} ) | [.;:,–—-] \s? ) _?   # a line of its own, or behind the title
        (?i: {alternatives("byline")} ) \s
        (?: [\p{{L}}.]{{1,6}} \s ){{0,3}}+ \p{{Lu}}       # the Rev. A. Frost
        """,
        regex.VERBOSE | regex.MULTILINE,
    )
