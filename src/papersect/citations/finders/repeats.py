"""Back to the work just cited: Ibid., p. 4; op. cit.; [Там же, с. 25]."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import VALUE, words
from papersect.drafts.block import Item


@cache
def _repeat() -> regex.Pattern[str]:
    again = rf"(?P<word>(?i:{words('ibid', 'op_cit')}))"
    locator = rf"(?:[\s,.:]*+(?i:{words('page')})\s?(?P<page>{VALUE}))?"
    return regex.compile(rf"[\[(]\s?{again}{locator}\s?[\])]|(?<![\p{{L}}\p{{M}}])(?=\p{{Lu}}){again}{locator}")


def repeats(text: str) -> Iterator[Candidate]:
    """Every “ibid.” in brackets, and those outside that begin with a capital and carry a page.

    >>> [(text[c.start : c.end], c.items[0].locator_value) for text in ["so [Там же, с. 25]. Ibid., p. 4"]
    ...     for c in repeats(text)]
    [('[Там же, с. 25]', '25'), ('Ibid., p. 4', '4')]
    """
    for found in _repeat().finditer(text):
        if found[0][0] in "[(" or (found["word"][0].isupper() and found["page"]):
            item = Item(found["word"])
            if found["page"]:
                item.locator_kind, item.locator_value = "page", found["page"]
            yield Candidate(found.start(), found.end(), "author_year", "repeat", [item], sure=True)
