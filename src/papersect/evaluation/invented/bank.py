"""The words of a language, and sentences spun from its patterns."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

import regex

from papersect.evaluation.invented.dice import Dice
from papersect.evaluation.invented.grammar import Grammar
from papersect.evaluation.invented.numbers import NUMBERS

SLOT = regex.compile(r"\{(\w+)\}")
DEPTHS = dict.fromkeys(("keyword", "row", "head", "axis", "institution", "department", "degree", "position"), 2)
DEPTHS |= dict.fromkeys(("journal", "banner", "publisher", "conference", "boxes", "titlepage"), 2)
DEPTHS |= dict.fromkeys(("course", "teacher", "helped"), 2)
DEPTHS |= dict.fromkeys(("heading", "item", "table_title", "figure_title", "title"), 1)


class Bank:
    """What a language file says. `labels` are printed as they stand, `say` are patterns with slots."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.code: str = data["code"]
        self.decimal: str = data.get("decimal", ",")
        self.latin: bool = data.get("latin", False)
        self.grammar = Grammar(data)
        self.labels: dict[str, list[str]] = data["label"]
        self._lists = {name: lines.strip().split("\n") for name, lines in data["say"].items()}
        self._lists |= {name: rows for name, rows in self.labels.items() if name not in self._lists}
        self._parsed: dict[str, list[str]] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of all its lists."""
        return frozenset(self._lists)

    def has(self, name: str) -> bool:
        """Whether the language has such a list."""
        return name in self._lists

    def say(self, dice: Dice, name: str, field: str, depth: int = 0) -> str:
        """One pattern of the list, its slots filled."""
        return self.fill(dice, dice.pick(self._lists[name]), field, max(depth, DEPTHS.get(name, 0)))

    def fill(self, dice: Dice, pattern: str, field: str, depth: int = 0) -> str:
        """The pattern with its slots filled, lists within lists; the deeper, the shorter its noun phrases."""
        parts = self._parsed.get(pattern)
        if parts is None:
            parts = self._parsed[pattern] = SLOT.split(pattern)
        if len(parts) == 1:
            return pattern
        return "".join(self._slot(dice, part, field, depth) if k % 2 else part for k, part in enumerate(parts))

    def _slot(self, dice: Dice, name: str, field: str, depth: int) -> str:
        if name in self.grammar.cases:
            return self.grammar.phrase(dice, name, field, depth)
        number: Callable[[Dice, Bank], str] | None = NUMBERS.get(name)
        return number(dice, self) if number else self.say(dice, name, field, depth)


@cache
def bank(code: str) -> Bank:
    """The words of a language by its code."""
    source = files("papersect.evaluation.invented") / "words" / f"{code}.toml"
    return Bank(tomllib.loads(source.read_text("utf-8")))
