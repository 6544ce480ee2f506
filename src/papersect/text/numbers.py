"""Numbers in the digits of any script."""

from __future__ import annotations


def value_of(digits: str) -> int:
    """The number that decimal digits write, those that this Python does not know counting as 0.

    Patterns know the digits of newer versions of Unicode than the interpreter may.

    >>> value_of("12"), value_of("١٢"), value_of("1\\U00010d42")
    (12, 12, 10)
    """
    try:
        return int(digits)
    except ValueError:
        return int("".join(char if char.isdecimal() else "0" for char in digits))
