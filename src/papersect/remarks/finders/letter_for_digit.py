"""Letters read for digits: [l2], [1O], l998."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from papersect.remarks.suspicion import Suspicion

TWINS = str.maketrans("lIOоО", "11000")
NUMBERS = regex.compile(
    r"""
    \[ (?=[^\]\d]{0,20}+\d) (?P<list> [\dlIOО] [\dlIOО,;\s‐-―-]{0,40}+ ) \]  # [l2, 1O]
  | (?<! [\w.'’-] ) (?P<year> [lI][89]\d\d | [lI1][89][\dlIOО]{2} | 2[0OО][\dlIOО]{2} ) (?! [\w'’-] )
    """,
    regex.VERBOSE,
)
LETTER = regex.compile("[lIOО]")
ALONE = regex.compile(r"(?<!\w)[lIOО](?!\w)")


def letter_for_digit(text: str) -> Iterator[Suspicion]:
    """An l, I or O among the digits of a citation in brackets or of a year.

    >>> from papersect.remarks.suspicion import readings
    >>> readings(letter_for_digit, "It was shown in [l2, 1O] and again in l998.")  # Yes
    [('[l2, 1O]', '[12, 10]'), ('l998', '1998')]
    >>> readings(letter_for_digit, "It was shown in [12, 10], on [0, l] and in 5l bottles.")  # No
    []
    """
    for found in NUMBERS.finditer(text):
        reading = found.group()
        if LETTER.search(reading) and not _is_interval(found["list"]):
            yield Suspicion(found.start(), found.end(), reading.translate(TWINS))


def _is_interval(numbers: str | None) -> bool:
    """Whether brackets hold single letters, as in [0, l] or [1, I]."""
    return numbers is not None and ALONE.search(numbers) is not None
