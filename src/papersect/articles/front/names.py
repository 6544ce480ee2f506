"""Personal names: initials before or after the family name, patronymics, capitals, particles."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import regex

from papersect.languages.lexicon import phrases, words_of

INITIAL = regex.compile(r"(?:\p{Lu}\p{Ll}?\.\s?-?)+|\p{Lu}{1,2}")
PATRONYMIC = regex.compile(
    r"\p{L}+(?:вич|вна|ична|ұлы|улы|қызы|кызы|оглы|вич[ау]|uly|kyzy|qyzy|ovich|evich|ovna|evna)", regex.IGNORECASE
)
NAME_WORD = regex.compile(r"\p{Lu}[\p{L}\p{M}'’ʼ`-]*\.?|(?:\p{Lu}\p{Ll}?\.-?)+")
LOWER_PARTICLES = frozenset(
    {"van", "der", "den", "de", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le"}
    | {"von", "zu", "zur", "ter", "ten", "el", "al", "bin", "ibn", "фон", "де", "и", "y", "e"}
)


class Name(NamedTuple):
    """A name taken apart; both parts None where it cannot be told."""

    family: str | None
    given: str | None


def is_name(text: str) -> bool:
    """Whether some words may be one person's name.

    Yes:   Lena M. Ostrova
           Остров Л.М.
           H. de Groot
    No:    Department of Physics and Mathematics
           received in
    """
    words = text.split()
    if not 1 <= len(words) <= 6 or any(char.isdigit() or char in "@:/" for char in text):
        return False
    strong = [word for word in words if NAME_WORD.fullmatch(word)]
    weak = [word for word in words if word.casefold() in _particles()]
    return len(strong) + len(weak) == len(words) and bool(strong) and any(len(w.strip(".")) > 1 for w in strong)


def parse_name(text: str) -> Name:
    """Family and given name of a person.

    >>> for name in ("Остров Л. М.", "L.M. Ostrova", "Лена Марковна Острова", "Острова Лена Марковна"):
    ...     print(*parse_name(name), sep=" | ")
    Остров | Л. М.
    Ostrova | L.M.
    Острова | Лена Марковна
    Острова | Лена Марковна
    >>> for name in ("Ostrova, Lena", "Pieter van den Berg", "Lena OSTROVA"):
    ...     print(*parse_name(name), sep=" | ")
    Ostrova | Lena
    van den Berg | Pieter
    OSTROVA | Lena
    """
    if "," in text:
        before, after = (part.strip() for part in text.split(",", 1))
        return Name(before or None, after or None)
    words = text.split()
    if len(words) < 2:
        return Name(text or None, None)
    at = _family_at(words)
    family = words[at[0] : at[1]]
    given = words[: at[0]] + words[at[1] :]
    return Name(" ".join(family) or None, " ".join(given) or None)


def _family_at(words: list[str]) -> tuple[int, int]:
    """Where among the words of a name the family name stands."""
    initials = [bool(INITIAL.fullmatch(word)) and ("." in word or len(word) == 1) for word in words]
    last = len(words)
    if initials[-1] and not initials[0]:
        return 0, initials.index(True)
    capitals = [len(word) > 2 and word.isupper() and "." not in word for word in words]
    if any(capitals) and not all(capital or initial for capital, initial in zip(capitals, initials, strict=True)):
        first = capitals.index(True)
        return first, first + sum(capitals[first:])
    if last == 3 and PATRONYMIC.fullmatch(words[2]):
        return 0, 1
    first = last - 1
    while first > 1 and words[first - 1].casefold() in _particles():
        first -= 1
    return first, last


@cache
def _particles() -> frozenset[str]:
    return LOWER_PARTICLES | {word for phrase in phrases("name_particle") for word in words_of(phrase)}
