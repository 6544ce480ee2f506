"""What tells of a book for sale or under review: its price, its pages."""

from __future__ import annotations

from functools import cache

import regex

from papersect.languages.lexicon import alternatives

PRICE = regex.compile(
    r"\b ISBN \b | \p{Sc} \s? \d | \d \s? \p{Sc} | \b \d{1,2}s\. (?: \s \d{1,2}d\. )? (?! \w )", regex.VERBOSE
)


def tells_of_book(text: str) -> bool:
    """Whether a text names a price or how many pages a book has.

    >>> tells_of_book("Paris, Neige, 2018, 198 p."), tells_of_book("Pp. xii, 212. £3.50."), tells_of_book("On 198 pigs")
    (True, True, False)
    """
    return PRICE.search(text) is not None or _pages().search(text) is not None


@cache
def _pages() -> regex.Pattern[str]:
    page = alternatives("page")
    return regex.compile(
        rf"\b \d{{2,4}} \s? {page} (?! \w ) | \b {page} \s? \d{{2,4}} \b", regex.VERBOSE | regex.IGNORECASE
    )
