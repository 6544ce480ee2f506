"""The grammar of a list of numbered works: `1, 3–5; 7`, `4, p. 25`, `15, т. 2, с. 45`, and what OCR makes of it."""

from __future__ import annotations

from functools import cache

import regex

from papersect.drafts.block import Item
from papersect.languages.lexicon import phrases
from papersect.text.numbers import value_of
from papersect.text.trie import one_of

LOCATORS = {  # the concepts that name a place in a work, and its kind as the document has it
    "page": "page",
    "volume": "volume",
    "issue": "other",
    "chapter": "chapter",
    "part": "section",
    "table": "table",
    "figure": "figure",
    "equation": "other",
    "statement": "other",
    "section_locator": "section",
    "article_locator": "article",
    "note_locator": "note",
    "sheet": "other",
    "column": "other",
}
DASH = r"[-‐‑‒–—−]"
NUMBER = r"[\dlIO]{1,4}"
LONGEST_RANGE = 60
MISREAD = str.maketrans("lIOО", "1100")  # Latin l, I, O and Cyrillic О


def expand(first: str, last: str | None) -> list[Item]:
    """The items of one number or of a range; those between its ends are implied.

    >>> [(item.key, item.implied) for item in expand("3", "5")]
    [('3', False), ('4', True), ('5', False)]
    >>> expand("5", "3")
    []
    """
    if last is None:
        return [Item(digits(first))]
    low, high = value_of(digits(first)), value_of(digits(last))
    if not low < high <= low + LONGEST_RANGE:
        return []
    return [Item(str(n), implied=low < n < high) for n in range(low, high + 1)]


def digits(text: str) -> str:
    """A number as meant, when letters were read for digits.

    >>> digits("l2"), digits("1O"), digits("07")
    ('12', '10', '7')
    """
    return text.translate(MISREAD).lstrip("0") or "0"


@cache
def words(*concepts: str) -> str:
    """A pattern of the spellings of concepts as whole words, a full stop or colon after them left free."""
    return one_of(phrase.rstrip(".:") for phrase in phrases(*concepts)) + r"(?![\p{L}\p{M}])\.?:?"


@cache
def _work() -> regex.Pattern[str]:
    return regex.compile(
        rf"\s*+(?P<first>{NUMBER})(?!\p{{L}})(?:\s*+{DASH}{{1,2}}\s*+(?P<last>{NUMBER})(?!\p{{L}}))?", 0
    )


ONE_VALUE = r"(?:\d++(?:\.\d++){0,3}|\p{Lu}?\d+|[ivxlcIVXLC]++)"
VALUE = rf"{ONE_VALUE}(?:\s*+{DASH}\s*+\d++)?(?:\s*+,\s*+\d{{2,4}}{DASH}\d{{2,4}})?\b"


@cache
def _locator() -> regex.Pattern[str]:
    kinds = "|".join(rf"(?P<{concept}>{words(concept)})" for concept in LOCATORS)
    return regex.compile(
        rf"""
        \s*+[,.:;]?+\s*+(?:{kinds})\s*+(?P<value>{VALUE})         # , p. 25    . С. 25    , т. 2
            (?:\s?{words("sheet")})?                              # , л. 5 об.
        | \s*+:\s*+(?P<colon>{VALUE})                             # : 93
        | \s*+,\s*+(?P<before>{VALUE})\s*+-?(?:{words("page")})     # , 25 б.
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


@cache
def _separator() -> regex.Pattern[str]:
    return regex.compile(rf"\s*+(?:[,;.]\s*+(?:{words('and')}|&)?|{words('and')}|&|\s)\s*+", regex.IGNORECASE)


@cache
def _lead() -> regex.Pattern[str]:
    return regex.compile(rf"\s*+(?:(?:{words('cited_from', 'see', 'work')}|№)[\s,:]*+){{0,3}}", regex.IGNORECASE)


@cache
def _tail() -> regex.Pattern[str]:
    return regex.compile(rf"\s++{words('and')}\s++\p{{Ll}}++(?:\s++\p{{Ll}}++){{0,3}}\s*+")  # and references therein


def read_list(inside: str) -> list[Item] | None:
    """The items of a text that is nothing but a list of numbered works, each with its locator, or None.

    >>> [(i.key, i.locator_kind, i.locator_value) for i in read_list("1, с. 10; 3, с. 5–7") or ()]
    [('1', 'page', '10'), ('3', 'page', '5–7')]
    >>> [item.key for item in read_list("см.: 1, 3–5; 7") or ()]
    ['1', '3', '4', '5', '7']
    >>> read_list("1.2–3.4"), read_list("и др."), read_list("")
    (None, None, None)
    """
    at = found.end() if (found := _lead().match(inside)) else 0
    items: list[Item] = []
    while work := _work().match(inside, at):
        if not any(map(str.isdigit, work["first"])) and len(work["first"]) > 1:
            return None
        group = expand(work["first"], work["last"])
        if not group:
            return None
        at = _locate(group[-1], inside, work.end())
        items += group
        if _done(inside, at):
            return items
        separator = _separator().match(inside, at)
        if not separator or "." in separator[0]:
            return None
        at = separator.end()
    return None


def _done(inside: str, at: int) -> bool:
    return not inside[at:].strip() or _tail().fullmatch(inside, at) is not None


def _locate(item: Item, inside: str, at: int) -> int:
    """Give an item the locators that follow it, the last and finest of which stays; where they end."""
    while found := _locator().match(inside, at):
        named = found.groupdict()
        item.locator_value = named["value"] or named["colon"] or named["before"]
        item.locator_kind = next((kind for concept, kind in LOCATORS.items() if named[concept]), "page")
        at = found.end()
    return at
