"""The words of all language packs, looked up as concepts.

Look-up folds case, blanks, numbers, punctuation and look-alike letters, so that `1-кесте` and `КЕСТЕ` need one entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from papersect.languages.concepts import INLINE, LABELS
from papersect.languages.pack import packs
from papersect.languages.words import Words, words_of
from papersect.text.trie import one_of

__all__ = ["Lexicon", "Words", "alternatives", "lexicon", "phrases", "vocabulary", "words_of"]

LOOKED_UP = INLINE.keys() - {
    "abbreviation",
    "compound_closing",
    "compound_opening",
    "function_word",
    "name_particle",
    "section_part",
    "session_chair",
    "settlement",
}
NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of several packs, indexed by their words; `longest` counts the words of a first word's longest phrase."""

    phrases: dict[Words, frozenset[str]]
    longest: dict[str, int]

    def at_start(self, words: Words) -> frozenset[str]:
        """The concepts of the longest phrase that `words` begin with."""
        return self._at(words, 0)

    def whole(self, words: Words) -> frozenset[str]:
        """The concepts that `words` as a whole are a phrase of."""
        return self.phrases.get(words, NONE)

    def within(self, words: Words) -> frozenset[str]:
        """The concepts of any phrase anywhere in `words`."""
        found: set[str] = set()
        for k, word in enumerate(words):
            for n in range(self.longest.get(word, 0), 0, -1):
                found |= self.phrases.get(words[k : k + n], NONE)
        return frozenset(found)

    def _at(self, words: Words, k: int) -> frozenset[str]:
        for n in range(self.longest.get(words[k], 0) if len(words) > k else 0, 0, -1):
            if found := self.phrases.get(words[k : k + n]):
                return found
        return NONE


@cache
def lexicon(*, inline: bool = False) -> Lexicon:
    """One lexicon of all packs' labels: which language a line is in need not be known to read it.

    What is only known inside running text (`с.`, `id.`, *and*) is left out, unless `inline` asks for it.
    """
    found: dict[Words, set[str]] = {}
    for concept in LABELS.keys() | (LOOKED_UP if inline else ()):
        for pack in packs().values():
            for phrase in pack.phrases(concept) if inline else pack.labels(concept):
                for words in _forms(phrase):
                    found.setdefault(words, set()).add(concept)
    return _indexed(found)


def _indexed(found: dict[Words, set[str]]) -> Lexicon:
    longest: dict[str, int] = {}
    for words in found:
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return Lexicon({words: frozenset(concepts) for words, concepts in found.items()}, longest)


def _forms(phrase: str) -> set[Words]:
    """A phrase as small letters, as capitals, and with its blanks lost."""
    words = words_of(phrase)
    capitals = words_of(phrase.upper()) if "-" in phrase or "'" in phrase else words  # a hyphen before a capital parts
    return {words, capitals, ("".join(words),)} - {()}


@cache
def vocabulary(concept: str) -> frozenset[Words]:
    """The phrases of a concept as words, for look-up inside a line's words.

    >>> ("января",) in vocabulary("month"), ("там", "же") in vocabulary("ibid")
    (True, True)
    """
    return frozenset(words for phrase in phrases(concept) for words in _forms(phrase))


@cache
def phrases(*concepts: str) -> tuple[str, ...]:
    """All spellings of the concepts in all packs, longest first: the alternatives of a pattern."""
    if unknown := set(concepts) - LABELS.keys() - INLINE.keys():
        raise KeyError(f"no such concept: {unknown.pop()}")
    found = {s for pack in packs().values() for concept in concepts for s in pack.phrases(concept)}
    return tuple(sorted(found, key=lambda s: (-len(s), s)))


@cache
def alternatives(*concepts: str) -> str:
    r"""The spellings of concepts as a regular-expression group, blanks in them matching any white space.

    Match it without regard to case, and look to both sides, since spellings may end in a point:

    >>> import regex
    >>> PAGES = regex.compile(rf"(?i: (?<!\w) {alternatives('page')} ) \s* \d+", regex.VERBOSE)
    >>> [PAGES.search(text)[0] for text in ("[4, p. 25]", "[4. С. 25]", "[4, S. 25]")]
    ['p. 25', 'С. 25', 'S. 25']
    """
    return one_of(phrases(*concepts))
