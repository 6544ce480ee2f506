"""Back to the work just cited: Ibid., p. 4; op. cit.; [Там же, с. 25]."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_letters, digits

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import VALUE, words
from papersect.drafts.block import Item
from papersect.languages.lexicon import phrases


@cache
def _first() -> re.Pattern[str]:
    """Where one may begin: a bracket, or a capital that one of the words has, with nothing after it that none has."""
    spelled = phrases("ibid", "op_cit")
    capitals = {phrase[0].upper() for phrase in spelled}
    first, second = (_never({phrase[k : k + 1] for phrase in spelled}) for k in (0, 1))
    return re.compile(rf"[\[(İ{''.join(sorted(capitals))}] (?: (?<= [\[(] ) \s? [^{first}] | [^{second}] )", re.VERBOSE)


def _never(letters: set[str]) -> str:
    """The ASCII letters and digits but these, whatever their case."""
    return "".join(letter for letter in ascii_letters + digits if letter.lower() not in letters)


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
    past = 0
    for first in _first().finditer(text):
        found = _repeat().match(text, first.start()) if first.start() >= past else None
        if not found:
            continue
        past = found.end()
        if found[0][0] in "[(" or (found["word"][0].isupper() and found["page"]):
            item = Item(found["word"])
            if found["page"]:
                item.locator_kind, item.locator_value = "page", found["page"]
            yield Candidate(found.start(), found.end(), "author_year", "repeat", [item], sure=True)
