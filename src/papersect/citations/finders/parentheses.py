"""Numbers in parentheses, for the papers that cite so: (12), (1,2), (4–6, 9)."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import read_list
from papersect.text.numbers import value_of

PARENTHESIZED = regex.compile(r"\((?P<inside>[^()\[\]\d]{0,20}+\d[^()\[\]]{0,100}+)\)")


LARGEST = 999  # what is longer is a year


def parentheses(text: str) -> Iterator[Candidate]:
    """Every parenthesis that holds nothing but a list of numbers.

    >>> [(c.start, c.end, c.numbers) for c in parentheses("as shown (1,2) in Figure 3(b)")]
    [(9, 14, (1, 2))]
    """
    for found in PARENTHESIZED.finditer(text):
        if items := read_list(found["inside"]):
            numbers = tuple(value_of(item.key or "0") for item in items)
            if max(numbers) > LARGEST:
                continue
            yield Candidate(found.start(), found.end(), "numeric", "parenthesis", items, numbers)
