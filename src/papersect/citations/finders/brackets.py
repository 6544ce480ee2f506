"""Numbers in square brackets: [4], [1, 3–5; 7], [4, p. 25], and the brackets OCR leaves of them."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import read_list
from papersect.text.numbers import value_of

BRACKETED = regex.compile(
    r"""
      (?= [\[{|(\d] ) (?<! (?<![\p{L}\p{M}\d]) \p{L} )                   # not a[3]
    (?: \[ (?P<whole> [^\[\]]{1,160} ) \]                                # [4, p. 25]
      | [\[{|] (?P<mixed> \s?\d[\dlIO,;\s–—-]{0,40} ) [\]})|]            # [12)  {102]
      | (?<![\d\p{L}(\[{]) \( (?P<round> \s?\d[\dlIO,;\s–—-]{0,40} ) \]  # (23]
      | (?<=\p{L}[.,;:]?\s?) (?P<torn> \d[\d,;–—-]{0,20} ) \]            # 12] with its first bracket lost
    )
    """,
    regex.VERBOSE,
)
SIGNS = "[]{|"  # each form of a bracket has one of them
DIGIT = regex.compile(r"\d")


def brackets(text: str) -> Iterator[Candidate]:
    """Every bracket that holds nothing but a list of numbers.

    >>> [(c.start, c.end, c.numbers) for c in brackets("known [4, 6–8] and [sic] since [12).")]
    [(6, 14, (4, 6, 7, 8)), (31, 35, (12,))]
    """
    if not any(sign in text for sign in SIGNS):
        return
    for found in BRACKETED.finditer(text):
        inside = found[found.lastgroup or 0]
        if DIGIT.search(inside) or inside.strip() in ("l", "I"):
            items = read_list(inside)
            if items:
                form = "bracket" if found.lastgroup == "whole" else "broken_bracket"
                numbers = tuple(value_of(item.key or "0") for item in items)
                yield Candidate(found.start(), found.end(), "numeric", form, items, numbers)
