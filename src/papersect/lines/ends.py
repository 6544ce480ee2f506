"""What a line ends with and what it begins with, in a few classes that hold for all languages."""

from __future__ import annotations

from functools import lru_cache

import regex

LAST = regex.compile(
    r"""
    (?P<stop>   [.!?…。] (?P<note> [\d,–-]{1,9} | \s? [\[(] [\d,\s–-]{1,20} [\])] \.? )? ) ["”’»)\]]{0,3} $
  | (?P<colon>  : $ )
  | (?P<pause>  [,;] $ )
  | (?P<hyphen> [-‐¬\u00ad] $ )
  | (?P<closed> [)\]"”’»] $ )
  | (?P<digit>  \d $ )
  | (?P<upper>  \p{Lu} $ )
  | (?P<lower>  \p{L} $ )
    """,
    regex.VERBOSE | regex.REVERSE,  # looked for from the end
)
ABBREVIATED = regex.compile(r"\b (?: \p{L} | al | cf | vs | ca | \p{Lu}\p{Ll}{1,3} ) \. $", regex.VERBOSE)
FIRST = regex.compile(
    r"""
    (?P<bullet>  [•▪●◦‣■□○*+–—-] \s )
  | (?P<depth>   \d{1,2} (?: \.\d{1,2} ){1,4} \.? \s+ \p{Lu} )
  | (?P<item>    [\[(]? (?: \d{1,2} | \p{L} | [ivxIVX]{1,4} ) [.)\]] (?= \s ) )
  | (?P<lower>   \p{Ll} )
  | (?P<word>    \p{Lu} \p{Ll} )
  | (?P<capital> \p{Lu} )
  | (?P<digit>   \d )
  | (?P<bracket> [\[({] )
  | (?P<quote>   ["“„«'‘] )
    """,
    regex.VERBOSE,
)
CLOSED = frozenset({"stop", "noted"})
"""Classes of line ends that close a sentence."""
OPEN = frozenset({"lower", "pause", "hyphen"})
"""Classes of line ends that surely stand inside a sentence."""
TAIL = 30  # characters of a line's end that are looked at
BEFORE = 5  # letters before the last character that leave nothing but that to tell: no note, no abbreviation
HEAD = 7  # characters of a line's beginning, unless that is a digit, that can tell anything
KNOWN = 4096  # beginnings and ends whose classes are kept


def last_of(text: str) -> str:
    """The class of a stripped line's end.

    >>> last_of("It was so [3]."), last_of("as in Fig."), last_of("it was so.12"), last_of("and so,")
    ('stop', 'abbreviated', 'noted', 'pause')
    """
    if text[-1:].isalpha():
        return _last_of(text[-1])
    if text[-BEFORE - 1 : -1].isalpha() and len(text) > BEFORE:
        return _last_of("words" + text[-1])
    return _last_of(text[-TAIL:])


@lru_cache(KNOWN)
def _last_of(tail: str) -> str:
    match = LAST.search(tail)
    if not match:
        return "other"
    if match["note"]:
        return "noted"
    if match["stop"] and ABBREVIATED.search(tail):
        return "abbreviated"
    return match.lastgroup or "other"


def first_of(text: str) -> str:
    """The class of a stripped line's beginning.

    >>> first_of("The sea"), first_of("(a) the sea"), first_of("3.1. Sea"), first_of("сөз"), first_of("— so")
    ('word', 'item', 'depth', 'lower', 'bullet')
    """
    head = text[:HEAD]
    if head[:1].isdecimal():
        return _first_of(text)  # the blanks behind a number may be many
    return _known_first(head if "." in head or ")" in head or "]" in head else head[:2])


def _first_of(head: str) -> str:
    match = FIRST.match(head)
    return (match.lastgroup if match else None) or "other"


_known_first = lru_cache(KNOWN)(_first_of)
