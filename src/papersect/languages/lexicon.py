"""The words of all language packs, looked up as concepts.

A pack is a TOML file in `packs/`: `[concepts]` maps a concept to its words and phrases, `[misread]` to the readings OCR
makes of them. Look-up folds case, blanks, numbers and punctuation, so that `1-кесте` and `КЕСТЕ` need one entry.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import regex

WORD = regex.compile(r"[\p{L}\p{M}]+(?:[.'’-](?=[\p{L}]))?(?:[\p{L}\p{M}]+)?|№")

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """One language: its code, script and the phrases for each concept."""

    code: str
    name: str
    script: str
    concepts: dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases of several packs, indexed by their words."""

    phrases: dict[Words, frozenset[str]]
    longest: int

    def at_start(self, words: Words) -> frozenset[str]:
        """The concepts of the longest phrase that `words` begin with."""
        for n in range(min(self.longest, len(words)), 0, -1):
            if found := self.phrases.get(words[:n]):
                return found
        return frozenset()

    def whole(self, words: Words) -> frozenset[str]:
        """The concepts that `words` as a whole are a phrase of."""
        return self.phrases.get(words, frozenset())

    def within(self, words: Words) -> frozenset[str]:
        """The concepts of any phrase anywhere in `words`."""
        found: set[str] = set()
        for k in range(len(words)):
            for n in range(1, min(self.longest, len(words) - k) + 1):
                found |= self.phrases.get(words[k : k + n], frozenset())
        return frozenset(found)


def words_of(text: str) -> Words:
    """The words of a text, case folded, numbers and punctuation left out.

    >>> words_of("Table 1. Ключевые слова:")
    ('table', 'ключевые', 'слова')
    """
    return tuple(word.casefold() for word in WORD.findall(text))


@cache
def packs() -> dict[str, Pack]:
    """All packs by language code, in the order of their codes."""
    folder = files("papersect.languages") / "packs"
    named = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)
    return {pack.code: pack for pack in (_pack(tomllib.loads(item.read_text("utf-8"))) for item in named)}


def _pack(data: dict[str, object]) -> Pack:
    concepts: dict[str, tuple[str, ...]] = {}
    for table in ("concepts", "misread"):
        entries = data.get(table, {})
        assert isinstance(entries, dict)
        for concept, phrases in entries.items():
            concepts[concept] = concepts.get(concept, ()) + tuple(phrases)
    return Pack(str(data["code"]), str(data["name"]), str(data["script"]), concepts)


@cache
def lexicon() -> Lexicon:
    """One lexicon of all packs together: which language a line is in need not be known to read it."""
    phrases: dict[Words, set[str]] = {}
    for pack in packs().values():
        for concept, spellings in pack.concepts.items():
            for spelling in spellings:
                phrases.setdefault(words_of(spelling), set()).add(concept)
    phrases.pop((), None)
    return Lexicon({k: frozenset(v) for k, v in phrases.items()}, max(map(len, phrases), default=0))


@cache
def phrases(concept: str) -> tuple[str, ...]:
    """All spellings of a concept in all packs, longest first: the alternatives of a pattern."""
    found = {s for pack in packs().values() for s in pack.concepts.get(concept, ())}
    return tuple(sorted(found, key=lambda s: (-len(s), s)))


@cache
def alternatives(concept: str) -> str:
    """The spellings of a concept as a regular-expression group, blanks in them matching any white space."""
    return (
        "(?:"
        + "|".join(
            regex.escape(s, special_only=True, literal_spaces=True).replace(" ", r"\s+") for s in phrases(concept)
        )
        + ")"
    )
