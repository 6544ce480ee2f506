"""Every pattern of the package, found by walking its modules, and texts that lead patterns astray."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from importlib import import_module
from inspect import signature
from itertools import product
from typing import Any

import regex
from tests.fuzz.hostile import PIECES, hostile

import papersect

Pattern = Any  # of re or of regex, over text or bytes
PATTERNS = (re.Pattern, regex.Pattern)
TYPICAL = "aAяЯ1 \t\n.,-–([)“@"  # one of each class that patterns tell apart
MOST_SIGNS = 8  # of its own that a pattern is fed with
LITERAL = regex.compile(r"(?<!\\)[^\w\s\\\[\](){}|?*+.^$#]")


def patterns() -> dict[str, Pattern]:
    """All patterns by the name they are first met under."""
    named: dict[str, Pattern] = {}
    for module in pkgutil.walk_packages(papersect.__path__, "papersect."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                for pattern in _within(value):
                    named.setdefault(f"{module.name}.{name}", pattern)
    unique = {id(pattern): name for name, pattern in reversed(named.items())}
    return {name: named[name] for name in unique.values()}


def _within(value: object) -> Iterator[Pattern]:
    """The patterns that a module's variable holds, or that a function without arguments makes."""
    if isinstance(value, PATTERNS):
        yield value
    elif _makes_a_pattern(value):
        yield value()  # type: ignore[operator]
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _within(getattr(value, field.name))
    elif isinstance(value, Mapping | tuple | list):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _within(part)


def _makes_a_pattern(value: object) -> bool:
    made = getattr(getattr(value, "__wrapped__", None), "__annotations__", {}).get("return", "")
    return "Pattern" in str(made) and callable(value) and not signature(value).parameters


def pumps(pattern: Pattern) -> Iterable[str]:
    """What to feed a pattern over and over: hostile pieces, one of each class, and its own signs beside others."""
    own = sorted(set(LITERAL.findall(str(pattern.pattern))))[:MOST_SIGNS]
    return dict.fromkeys([*PIECES.values(), *TYPICAL, *own, *map("".join, product("a ", own))])


def fed(pattern: Pattern, pump: str, length: int) -> str | bytes:
    """A text of some length, or bytes where the pattern wants those."""
    text = hostile(pump, length)
    return text.encode() if isinstance(pattern.pattern, bytes) else text
