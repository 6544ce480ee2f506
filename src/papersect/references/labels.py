"""The number or key in front of an entry."""

from __future__ import annotations

from typing import NamedTuple

import regex

from papersect.text.numbers import value_of

LABEL = regex.compile(
    r"""
    \s*
    (?P<label>
        \[ \s? (?P<brackets>\d{1,4}) \s? [\])}]  \.?
      | (?P<brackets>\d{1,3}) \]                    # whose other half was lost
      | \( (?P<parentheses>\d{1,3}) \)
      | (?P<point> (?! (?:1[5-9]|20)\d\d ) \d{1,4}) \s? \. (?! \d )
      | (?P<half>\d{1,3}) \)
      | (?P<superscript>[⁰¹²³⁴-⁹]{1,3})
      | \[ (?P<key> (?= [^\]]* \p{L} ) [\p{Lu}\p{N}] [^\[\]\s]{0,20} ) \]
      | (?P<bare>\d{1,3}) (?= \s+ [\p{Lu}"“„«'‘] )
      | (?P<glued>\d{1,3}) (?= \p{Lu}\p{L} )
    )
    \s*
    """,
    regex.VERBOSE,
)
LOOSE = frozenset({"bare", "glued", "superscript"})


class EntryLabel(NamedTuple):
    """A label as written, its number where it is one, its form, and where the entry goes on."""

    text: str
    number: int | None
    form: str
    end: int


def label_of(text: str) -> EntryLabel | None:
    """The label an entry begins with.

    >>> label_of("[12] Meyer H. Quiet lakes")
    EntryLabel(text='[12]', number=12, form='brackets', end=5)
    >>> label_of("[Mey04] H. Meyer. Quiet lakes").number is None
    True
    >>> label_of("1] Meyer H. Quiet lakes").number, label_of("[2) Meyer H. Quiet lakes").number
    (1, 2)
    >>> label_of("Meyer H. Quiet lakes") is None
    True
    """
    match = LABEL.match(text)
    if match is None:
        return None
    form, value = next((form, value) for form, value in match.groupdict().items() if value and form != "label")
    number = None if form == "key" else value_of(value)
    return EntryLabel(match["label"], number, form, match.end())
