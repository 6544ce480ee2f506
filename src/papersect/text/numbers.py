"""Numbers in the digits of any script, raised or not."""

from __future__ import annotations

import unicodedata


def value_of(digits: str) -> int:
    """The number that digits write, raised or not, those that this Python does not know counting as 0.

    Patterns know the digits of newer versions of Unicode than the interpreter may.

    >>> value_of("12"), value_of("١٢"), value_of("¹²"), value_of("1\\U00010d42")
    (12, 12, 12, 10)
    """
    try:
        return int(digits)
    except ValueError:
        return int("".join(str(unicodedata.digit(char, 0)) for char in digits))
