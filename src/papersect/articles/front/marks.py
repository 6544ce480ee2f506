"""The marks that tie authors to affiliations and notes: *, †, ¹, 1, a."""

from __future__ import annotations

import unicodedata

import regex

from papersect.languages.lexicon import alternatives

SIGNS = "*†‡§¶#☯✉∗⁎⁺+"
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱ"
MARK = regex.compile(rf"[{regex.escape(SIGNS)}] | [{SUPERSCRIPTS}]+ | \d{{1,2}} | \p{{Ll}}", regex.VERBOSE)
TOWN = regex.compile(rf"\s* (?: {alternatives('settlement')} ) \s", regex.VERBOSE)
LEADING = regex.compile(
    rf"""
    \s* [(\[]?
    (?P<marks> (?: [{regex.escape(SIGNS)}]+ | [{SUPERSCRIPTS}]+ | \d{{1,2}} | \p{{Ll}} ) )
    [)\].]? \s*
    (?= \p{{Lu}} | [«“"] | № )
    """,
    regex.VERBOSE,
)


def marks_in(text: str) -> list[str]:
    """The marks in the part of an author line that is no name.

    >>> marks_in("¹,²*"), marks_in("1, ab")
    (['1', '2', '*'], ['1', 'a', 'b'])
    """
    return [_plain(mark) for mark in MARK.findall(text)]


def leading_marks(text: str) -> list[str]:
    """The marks that an affiliation line begins with.

    >>> leading_marks("² Institute of Soil"), leading_marks("a University"), leading_marks("Institute 2")
    (['2'], ['a'], [])
    >>> leading_marks("2 № 17 орта мектеп"), leading_marks("г. Пермь"), leading_marks("а. Институт почвы")
    (['2'], [], ['а'])
    >>> leading_marks("қ. Семей"), leading_marks("м. Львів")
    ([], [])
    """
    found = None if TOWN.match(text) else LEADING.match(text)
    return [_plain(found["marks"])] if found else []


def _plain(mark: str) -> str:
    """A raised figure or letter as a common one, so that the two sides of a tie compare equal."""
    return unicodedata.normalize("NFKC", mark)
