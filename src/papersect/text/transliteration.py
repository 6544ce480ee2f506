"""Names in two scripts, compared by the consonants that every way of transliterating agrees on."""

from __future__ import annotations

import re
import unicodedata

import regex

CYRILLIC = str.maketrans(
    {
        **dict(zip("бвгдзклмнпрстфхцчшщж", "bvgdzklmnprstfhccssz", strict=True)),
        **dict(zip("қғңһґћђљњџѓќѕ", "kgnhgcdlncgkz", strict=True)),
        **dict.fromkeys("аеёиоуыэюяйьъіїєәөұүў", ""),
    }
)
CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")
LATIN_LETTER = re.compile("[A-Za-zªµºÀ-ÖØ-öø-\u024f]")
DIGRAPHS = regex.compile(
    r"(?P<s> s(?:hc|c)?h) | (?P<z> zh) | (?P<c> tch | ch | ts | tz) | (?P<h> kh | x) | (?P<v> w) | (?P<f> ph)",
    regex.VERBOSE,
)
SOUND = {"s": "s", "z": "z", "c": "c", "h": "h", "v": "v", "f": "f"}
NO_CONSONANT = regex.compile(r"[^b-df-hk-np-tvxz]", regex.VERBOSE)
DOUBLED = regex.compile(r"(?P<one>.)(?P=one)+", regex.VERBOSE)
SHORTEST = 2  # consonants: fewer say nothing


def skeleton(name: str) -> str:
    """The consonants of a name, alike for any script and any usual transliteration.

    >>> skeleton("Берёзкин"), skeleton("Berezkin"), skeleton("Щукин"), skeleton("Shchukin")
    ('brzkn', 'brzkn', 'skn', 'skn')
    >>> skeleton("Жұмабаева") == skeleton("Zhumabayeva")
    True
    """
    plain = unicodedata.normalize("NFKD", name.lower().translate(CYRILLIC))
    letters = "".join(filter(str.isalpha, plain))
    sounds = DIGRAPHS.sub(lambda match: SOUND[str(match.lastgroup)], letters)
    return DOUBLED.sub(r"\g<one>", NO_CONSONANT.sub("", sounds.replace("q", "k")))


def same_name(one: str, other: str) -> bool:
    """Whether two spellings may be one name.

    >>> same_name("Хвостов", "Khvostov"), same_name("Хвостов", "Petrov")
    (True, False)
    """
    first, second = skeleton(one), skeleton(other)
    return len(first) >= SHORTEST and first == second


def script_of(text: str) -> str:
    """The script most letters of a text are in: "Cyrillic", "Latin" or, for any other or none, "".

    >>> script_of("Озеро Lake и берег"), script_of("Lake"), script_of("2001")
    ('Cyrillic', 'Latin', '')
    """
    cyrillic = 0 if text.isascii() else len(CYRILLIC_LETTER.findall(text))
    latin = len(LATIN_LETTER.findall(text)) if cyrillic else LATIN_LETTER.search(text) is not None
    if not cyrillic and not latin:
        return ""
    return "Cyrillic" if cyrillic > latin else "Latin"
