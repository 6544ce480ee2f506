"""Whether a hyphen at a line end belongs to the word or only to the line."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from enum import Enum, auto
from itertools import chain, pairwise

import regex

from papersect.languages.lexicon import vocabulary as spellings
from papersect.languages.lexicon import words_of

SOFT = "\u00ad¬"  # these never stand inside a word
HARD = "-‐"
TIES = "–—/"  # a range, a break in a sentence or an alternative that a line end has cut: no blank follows

HEAD = regex.compile(
    rf"(?P<word> (?: [\p{{L}}\p{{M}}]+ [{HARD}] )* [\p{{L}}\p{{M}}]+ ) [{HARD}{SOFT}] $", regex.VERBOSE | regex.REVERSE
)
TAIL = regex.compile(
    rf"(?P<word> (?P<first> \p{{Ll}} [\p{{L}}\p{{M}}]* ) (?: [{HARD}] [\p{{L}}\p{{M}}]+ )* )", regex.VERBOSE
)
CUTS = SOFT + HARD + TIES
LONGEST_WORD = 80  # characters looked at on either side
STEM = 3  # letters of the second part that tell one word from another


class Joint(Enum):
    """What becomes of a line end."""

    BLANK = auto()  # it parts two words
    TIE = auto()  # it stands inside a word, whose hyphen, where it has one, is its own
    MEND = auto()  # the hyphen is there for the line end only


class Vocabulary:
    """The words of a text, by which it is told how it spells those that its line ends cut."""

    def __init__(self, lines: Sequence[str]) -> None:
        counts = Counter(chain.from_iterable(map(str.split, map(str.casefold, lines))))
        cut = [after for line, after in pairwise(lines) if line.rstrip()[-1:] in HARD_OR_SOFT]
        counts.subtract(token for line in cut for token in line.casefold().split(None, 1)[:1])
        self._counts: Counter[str] = Counter()
        for token, count in counts.items():
            word = token.strip(PUNCTUATION)
            if count > 0 and word and token[-1] not in HARD_OR_SOFT:
                self._counts[word] += count
        compounds = [word for word in self._counts if "-" in word]
        self._sorted = sorted(self._counts)
        self._first_parts = {word.split("-", 1)[0] for word in compounds}
        self._last_parts = {word.rsplit("-", 1)[1] for word in compounds}

    def __contains__(self, word: str) -> bool:
        return word in self._counts

    def count(self, word: str) -> int:
        """How often the text has a word, written so."""
        return self._counts[word]

    def has_stem(self, stem: str) -> bool:
        """Whether any word begins so."""
        at = bisect_left(self._sorted, stem)
        return at < len(self._sorted) and self._sorted[at].startswith(stem)

    def opens_compounds(self, word: str) -> bool:
        """Whether it is the first part of a word with a hyphen."""
        return word in self._first_parts

    def closes_compounds(self, word: str) -> bool:
        """Whether it is the last part of a word with a hyphen."""
        return word in self._last_parts


HARD_OR_SOFT = frozenset(HARD + SOFT)
PUNCTUATION = ".,;:!?()[]{}<>\"'“”„«»‘’…*†‡|"


def joint(before: str, after: str, vocabulary: Vocabulary) -> Joint:
    """What the line end between two stripped lines stands for.

    >>> words = Vocabulary(["Our knowledge of e-learning and of the well-being of cities", "tells us more"])
    >>> joint("to widen our knowl-", "edge of", words)
    <Joint.MEND: 3>
    >>> joint("towns and their well-", "being in", words)
    <Joint.TIE: 2>
    >>> joint("the e-", "shop", words), joint("the Asia-", "Pacific area", words), joint("1998-", "2003", words)
    (<Joint.TIE: 2>, <Joint.TIE: 2>, <Joint.TIE: 2>)
    >>> joint("both short-", "and long-term", words), joint("a word", "and another", words)
    (<Joint.BLANK: 1>, <Joint.BLANK: 1>)
    """
    mark = before[-1:]
    if mark not in CUTS:  # as most lines end
        return Joint.BLANK
    if mark in SOFT and len(before) > 1:
        return Joint.MEND
    if mark in TIES:
        return Joint.TIE if before[-2:-1].isalnum() and after[:1].isalnum() else Joint.BLANK
    if mark not in HARD or not before[-2:-1].isalnum():
        return Joint.BLANK
    head, tail = HEAD.search(before[-LONGEST_WORD:]), TAIL.match(after[:LONGEST_WORD])
    if not head or not tail:
        return Joint.TIE
    if _is_suspended(tail["word"]):
        return Joint.BLANK
    first, second = head["word"].casefold(), tail["word"].casefold()
    return Joint.TIE if _is_compound(first, second, tail["first"].casefold(), vocabulary) else Joint.MEND


def _is_suspended(second: str) -> bool:
    """A hyphen that stands for a part left out: “short- and long-term”."""
    return _is_a("and", second) or _is_a("or", second)


def _is_a(concept: str, word: str) -> bool:
    return words_of(word) in spellings(concept)


def _is_compound(first: str, second: str, opening: str, vocabulary: Vocabulary) -> bool:
    """Whether `first-second` is spelt with its hyphen, by the strongest evidence there is.

    In order: how the text spells the word; how it spells words that begin the same; parts that open or close compounds
    in this text, or in the language; whether both parts are words by themselves.
    """
    whole, compound = vocabulary.count(first + second), vocabulary.count(f"{first}-{second}")
    if whole != compound:
        return compound > whole
    stem, compound_stem = (
        vocabulary.has_stem(first + second[:STEM]),
        vocabulary.has_stem(f"{first}-{second[:STEM]}"),
    )
    if stem != compound_stem:
        return compound_stem
    if len(first) == 1 or _is_a("compound_opening", first):
        return True
    if vocabulary.closes_compounds(second) or _is_a("compound_closing", opening):
        return True
    known_first, known_second = first.rsplit("-", 1)[-1] in vocabulary, opening in vocabulary
    if "-" in first or vocabulary.opens_compounds(first):
        return known_second
    return known_first and known_second and len(first) > 2
