"""Names with years: (Smith et al., 2020; Jones 2019a, b), Smith (2020), [Иванов 2010: 25], Müller und Weber 2011."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.names import NAME, PARTICLE, YEAR, YEARS, conjunction, et_al, surnames, years_of
from papersect.citations.numerals import VALUE, words
from papersect.drafts.block import Item
from papersect.languages.lexicon import lexicon, words_of
from papersect.text.numbers import value_of

ENCLOSED = regex.compile(r"[(\[](?P<inside>(?:[^()\[\]]|\[[^()\[\]]{1,40}\]){4,1500}+)[)\]]")
A_YEAR = regex.compile(YEAR)
FOUR_DIGITS = re.compile(r"[12]\d{3}")  # soon tells the texts that have no year
SPAN, LIFE = re.compile(r"(\d{4})\s?[-–—]\s?(\d{4})"), range(15, 111)
WINDOW = 140  # characters before a year in which the names it belongs to must begin
LABELS = frozenset(
    {"table", "figure", "equation", "part", "page", "volume", "issue", "month", "source", "in_press", "function_word"}
)


@cache
def _segment() -> regex.Pattern[str]:
    lead = words("see", "cited_from")
    return regex.compile(
        rf"""
        \s*+(?:(?:{lead}|{conjunction()})[\s,:]++){{0,3}}
        (?P<work> (?P<names> (?:[^;()\d]|\[[^\]]*\]){{2,160}}? ) [\s,:]*+ (?P<years> {YEARS} ) )
        (?: \s?[,:]\s? (?:{words("page")}\s?)? (?P<page> {VALUE} ) (?!\s?\p{{L}}{{3}}) )?
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


@cache
def _cited_before() -> regex.Pattern[str]:
    return regex.compile(rf"(?<![\p{{L}}\p{{M}}])(?P<names>{surnames()})\s?$")


@cache
def _name_at_end() -> regex.Pattern[str]:
    """Read backwards: how names end. Most years stand after other words, which it tells at once."""
    name = r"\p{Lu}[\p{L}\p{M}'’-]*(?:\s?[´¨ˇ`˜]\s?\p{Ll}+)?"
    return regex.compile(rf"(?r)(?:{name}|\p{{Lu}}\.[\s-]?|{et_al()})(?:['’]s?)?\s?")


@cache
def _hint() -> regex.Pattern[str]:
    return regex.compile(rf"{et_al()}|[\s,]{conjunction()}\s", regex.IGNORECASE)


OPEN_YEAR = regex.compile(
    rf"[(\[](?P<years>{YEARS})(?:\s?[,:]\s?(?:\p{{L}}{{1,3}}\.?\s?)?(?P<page>\d+(?:[-–]\d+)?))?\s?[)\]]"
)
BARE_YEAR = regex.compile(rf"(?<=[\p{{L}}.],?\s)(?<![(\[])(?P<years>{YEARS})")


def author_year(text: str) -> Iterator[Candidate]:
    """Every mention of names with the years of their works; in a parenthesis one for each run of names.

    >>> [text[c.start : c.end] for text in ["as (see Roe et al., 2020; Ono 2019a,b) and Poe's (2001) show"]
    ...     for c in author_year(text)]
    ['Roe et al., 2020', 'Ono 2019a,b', "Poe's (2001)"]
    """
    if not FOUR_DIGITS.search(text):
        return
    enclosed = list(_enclosed(text))
    yield from enclosed
    yield from _narrative(text, OPEN_YEAR.finditer(text), "narrative")
    ends = {candidate.end for candidate in enclosed}
    yield from (candidate for candidate in _narrative(text, _bare_years(text), "bare") if candidate.end not in ends)


def _enclosed(text: str) -> Iterator[Candidate]:
    for found in ENCLOSED.finditer(text):
        if not A_YEAR.search(found["inside"]):
            continue
        at, names = found.start("inside"), ""
        while at < found.end("inside"):
            part = _segment().match(text, at, found.end("inside"))
            if not part:
                at = _next(text, at, found.end("inside"))
                continue
            names = part["names"].strip(" ,:\n")
            if is_names(names, small=True):
                items = _items(names, part["years"], part["page"])
                sure = _hint().search(names) is not None or part["names"].rstrip().endswith(",")
                candidate = Candidate(part.start("work"), part.end("work"), "author_year", "enclosed", items, sure=sure)
                candidate.group = found.start()
                yield candidate
            at = _after(text, part.end())


def _next(text: str, at: int, end: int) -> int:
    """Past the next semicolon."""
    found = text.find(";", at, end)
    return found + 1 if found >= 0 else end


SEPARATOR = regex.compile(r"\s*+[;,]?\s*+")


def _after(text: str, at: int) -> int:
    found = SEPARATOR.match(text, at)
    return found.end() if found else at


def _bare_years(text: str) -> Iterator[regex.Match[str]]:
    past = 0
    for first in FOUR_DIGITS.finditer(text):
        found = BARE_YEAR.match(text, first.start()) if first.start() >= past else None
        if found:
            past = found.end()
            yield found


def _narrative(text: str, years: Iterable[regex.Match[str]], form: str) -> Iterator[Candidate]:
    for found in years:
        start = max(0, found.start() - WINDOW)
        before = text[start : found.start()].rstrip(" ,") if form == "bare" else text[start : found.start()]
        names = _cited_before().search(before) if _name_at_end().match(before) else None
        if names and not _is_life(found["years"]) and is_names(names["names"]):
            sure = _hint().search(names["names"]) is not None
            items = _items(names["names"], found["years"], found.groupdict().get("page"))
            yield Candidate(start + names.start("names"), found.end(), "author_year", form, items, sure=sure)


def _is_life(years: str) -> bool:
    """Whether they are when somebody was born and died.

    >>> _is_life("1771–1834"), _is_life("1990, 1992"), _is_life("1990–1992")
    (True, False, False)
    """
    found = SPAN.fullmatch(years)
    return found is not None and value_of(found[2]) - value_of(found[1]) in LIFE


def _items(names: str, years: str, page: str | None) -> list[Item]:
    items = [Item(f"{names.rstrip(' ,')} {year}") for year in years_of(years)]
    if page:
        items[-1].locator_kind, items[-1].locator_value = "page", page
    return items


@cache
def _et_al() -> regex.Pattern[str]:
    return regex.compile(et_al(), regex.IGNORECASE)


WORD = regex.compile(r"[\p{L}\p{M}][\p{L}\p{M}'’.-]*")
LONE_PARTICLE = regex.compile(PARTICLE)
SMALL = regex.compile(rf"(?:{PARTICLE}|\p{{L}}{{1,4}}|\p{{L}}\.)", regex.IGNORECASE)


def is_names(text: str, small: bool = False) -> bool:
    """Whether a text can be the authors of a work: names, small words between them, “et al.”.

    With `small` a single word in small letters passes too: there are papers whose capitals the extraction lost.

    >>> is_names("van der Berg & O'Neil"), is_names("Council of Europe"), is_names("measured in"), is_names("Table")
    (True, True, False, False)
    """
    bare = _et_al().sub(" ", text)
    plain = WORD.findall(bare)
    if small and len(plain) == 1 and len(plain[0]) > 3 and bare.strip().isalpha():
        return not _is_label(plain[0])
    if not plain or len(plain) > 16 or not NAME.search(bare) or "=" in bare:
        return False
    if plain[0][0].islower() and not LONE_PARTICLE.fullmatch(plain[0]):
        return False
    if any(word[0].islower() and not SMALL.fullmatch(word) for word in plain):
        return False
    return not _is_label(plain[0])


@lru_cache(maxsize=4096)
def _is_label(word: str) -> bool:
    return bool(lexicon(inline=True).whole(words_of(word)) & LABELS) and not LONE_PARTICLE.fullmatch(word)
