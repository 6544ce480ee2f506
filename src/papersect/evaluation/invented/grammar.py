"""Noun phrases in every case of a language, from the tables of its word file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from papersect.evaluation.invented.dice import Dice


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in one case, bare and as what stands before and after an adjective with the ending `quality`."""

    bare: str
    before: str
    after: str
    quality: str


class Grammar:
    """Nouns by field and case. `chains` says what may tie a second noun to the first, in what case."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.cases: list[str] = data["cases"].split()
        self._chains = [_chain(words) for words in data.get("chains", "").split("|") if words]
        self._classes: dict[str, list[str]] = {name: row.split() for name, row in data["classes"].items()}
        self._endings: dict[str, dict[str, str]] = data.get("adjectives", {})
        self._frames: dict[str, str] = data.get("frames", {})
        self._has_plurals = any("p" in endings for endings in self._endings.values())
        self._chained: float = data.get("chained", 0.36)
        self._often: float = data.get("qualified", 0.4)
        words: dict[str, str] = data["nouns"]
        self._qualities = [self._quality(word) for word in words["qualities"].split()]
        self.fields = [name for name in words if name not in ("qualities", "general")]
        general = [self._noun(word) for word in words["general"].split()]
        self._nouns = {field: [self._noun(word) for word in words[field].split()] for field in self.fields}
        self._nouns["general"] = general

    def phrase(self, dice: Dice, case: str, field: str, depth: int = 0) -> str:
        """A noun phrase, perhaps with an adjective and a second noun."""
        nouns = self._nouns.get(field if dice.chance(0.55) else "general", self._nouns["general"])
        noun = dice.pick(nouns)[case]
        found = noun.bare
        if dice.chance(self._often):
            found = f"{noun.before}{dice.pick(self._qualities).get(noun.quality, '')}{noun.after}"
        if self._chains and depth < 2 and dice.chance(self._chained):
            before, second = dice.pick(self._chains)
            found = f"{found} {before}{self.phrase(dice, case if second == 'same' else second, field, depth + 1)}"
        return found

    def _noun(self, word: str) -> dict[str, Noun]:
        stem, kind = word.rsplit("/", 1)
        gender, *endings = self._classes[kind]
        return {
            case: self._form(case, gender, stem, "" if ending == "-" else ending)
            for case, ending in zip(self.cases, endings, strict=True)
        }

    def _form(self, case: str, gender: str, stem: str, ending: str) -> Noun:
        word = ending.replace("~", stem) if "~" in ending else stem.replace("_", " ") + ending
        frame = self._frames.get(f"{gender}.{case}", self._frames.get(case, "{a} {n}"))
        before, after = frame.replace("{n}", word).split("{a}")
        bare = f"{before}{after}".replace("  ", " ").strip()
        return Noun(bare, before, after, f"{'p' if case[0] == 'p' and self._has_plurals else gender}.{case}")

    def _quality(self, word: str) -> dict[str, str]:
        """The adjective by gender and case; plurals of a language with one plural are under p."""
        stem, _, kind = word.partition("/")
        stem = stem.replace("_", " ")
        if not kind:
            return _Same(stem)
        result: dict[str, str] = {}
        half = len(self.cases) // 2
        for gender, row in self._endings[kind].items():
            cases = self.cases[half:] if gender == "p" else self.cases
            for case, ending in zip(cases, row.split(), strict=False):
                result[f"{gender}.{case}"] = stem + ("" if ending == "-" else ending)
        return result


def _chain(words: str) -> tuple[str, str]:
    """The words before a second noun, and its case.

    >>> _chain("для gen"), _chain("gen")
    (('для ', 'gen'), ('', 'gen'))
    """
    before, _, case = words.rpartition(" ")
    return (f"{before} " if before else "", case)


class _Same(dict[str, str]):
    """An adjective that never changes."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.word = word

    def get(self, key: str, default: str = "") -> str:  # type: ignore[override]
        return self.word
