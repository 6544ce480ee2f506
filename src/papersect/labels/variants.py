"""The same paper as it might have arrived otherwise: without blank lines, without pages, in another language.

Training shows some papers so, that the model leans on nothing that not every text has.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

import regex

from papersect.languages.concepts import INLINE, LABELS
from papersect.languages.pack import packs
from papersect.lines.transcript import Line

Variant = Callable[[Sequence[Line]], tuple[Line, ...]]

KEPT_AS_IS = r"\S*[@/_]\S* | \b \p{L} \b (?! \.)"  # addresses; single letters, mostly mathematics
LATIN = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC = "абсдефгхижклмнопкрстувшхыз"
TO_CYRILLIC = str.maketrans(LATIN + LATIN.upper(), CYRILLIC + CYRILLIC.upper())
NOT_TRANSLATED = {
    "abbreviation",
    "article_kind_alone",
    "byline",
    "compound_closing",
    "compound_opening",
    "governing_word",
    "session_chair",
    "settlement",
}
"""Concepts that tell the network nothing of a line."""
CYRILLIC_WORD = regex.compile(r"[\p{Cyrillic}]+")
LOOKS_LIKE: dict[str, tuple[str, ...]] = {  # what a reader of Latin makes of Cyrillic letters
    **{cyrillic: (latin,) for cyrillic, latin in zip("АВСЕНІКМОРТХасеорхі", "ABCEHIKMOPTXaceopxi", strict=True)},
    **{"Б": ("B", "6"), "Г": ("I", "T"), "Д": ("J1", "I"), "Ж": (")K", "XK"), "З": ("3",), "И": ("H", "U")},
    **{"Й": ("H",), "Л": ("JI", "I"), "П": ("II", "N"), "У": ("Y",), "Ф": ("@", "D"), "Ц": ("I]",), "Ч": ("4",)},
    **{"Ш": ("LI", "III"), "Щ": ("IL",), "Ы": ("bI",), "Ь": ("b",), "Э": ("3",), "Ю": ("IO",), "Я": ("A", "SA")},
    **{"б": ("6",), "в": ("B",), "г": ("r",), "д": ("1", "J"), "ж": ("x", "%"), "з": ("3",), "и": ("u", "H")},
    **{"й": ("ii",), "к": ("k",), "л": ("n", "JI"), "м": ("M",), "н": ("H",), "п": ("n", "II"), "т": ("T",)},
    **{"у": ("y",), "ф": ("d", "@"), "ц": ("u",), "ч": ("4", "u"), "ш": ("m", "LI"), "щ": ("u",), "ъ": ("b",)},
    **{"ы": ("bI", "b1"), "ь": ("b",), "э": ("3",), "ю": ("10", "to"), "я": ("s", "a")},
    **{"ә": ("o", "d"), "ғ": ("F", "f"), "қ": ("K", "k"), "ң": ("H",), "ө": ("e", "o"), "ұ": ("y",), "ү": ("y", "Y")},
    **{"Ә": ("O",), "Ғ": ("F",), "Қ": ("K",), "Ң": ("H",), "Ө": ("O",), "Ұ": ("Y",), "Ү": ("Y",), "һ": ("h",)},
}
STILL_CYRILLIC, TORN_OFF = 5, 9
"""Every so many words a reader of both alphabets reads rightly, every so many lines it takes for a block's first."""
LONG_SMALL_WORD = regex.compile(r"(?<! [\p{L}.@/_-] ) \p{Ll}{5,} (?! [\p{L}@/_] )", regex.VERBOSE)


def without_blanks(lines: Sequence[Line]) -> tuple[Line, ...]:
    """No empty lines anywhere."""
    return tuple(replace(line, blank_before=0, blank_after=0) for line in lines)


def without_pages(lines: Sequence[Line]) -> tuple[Line, ...]:
    """No page breaks, but empty lines where they were."""
    return tuple(replace(line, page=0) for line in lines)


def bare(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Neither empty lines nor page breaks nor indents."""
    return tuple(replace(line, text=line.text.strip(), page=0, blank_before=0, blank_after=0) for line in lines)


def indented(lines: Sequence[Line]) -> tuple[Line, ...]:
    """All lines moved in, as when a margin was kept."""
    return tuple(replace(line, text=" " * 8 + line.text) for line in lines)


def in_cyrillic(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Letter for letter in Cyrillic; the words of the English pack by those of the Russian one."""
    return tuple(replace(line, text=_cyrillic(line.text)) for line in lines)


def misread(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Cyrillic read as if it were Latin, but for some words: letters taken for others that look like them.

    Lines lie uneven on such pages: here and there an empty one has come in.

    >>> from papersect.lines.transcript import lay_out
    >>> misread(lay_out("Новая дорога")[0])[0].text
    'HoBas Jopora'
    """
    return _torn([replace(line, text=_misread(line.text)) for line in in_cyrillic(lines)])


def _torn(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, some with an empty line before them."""
    blanks = [max(line.blank_before, int(k > 0 and _torn_off(line))) for k, line in enumerate(lines)]
    behind = [*blanks[1:], lines[-1].blank_after] if lines else []
    return tuple(
        replace(line, blank_before=before, blank_after=after)
        for line, before, after in zip(lines, blanks, behind, strict=True)
    )


def _torn_off(line: Line) -> bool:
    return _number(line.text) % TORN_OFF == 0


def _misread(text: str) -> str:
    return CYRILLIC_WORD.sub(lambda match: _misread_word(match.group()), text)


def _misread_word(word: str) -> str:
    """The word letter by letter; which of two readings is taken hangs on the word."""
    turn = _number(word)
    if turn % STILL_CYRILLIC == 0:
        return word
    return "".join(
        LOOKS_LIKE[letter][(turn >> k % 16) % len(LOOKS_LIKE[letter])] if letter in LOOKS_LIKE else letter
        for k, letter in enumerate(word)
    )


def with_capital_nouns(lines: Sequence[Line]) -> tuple[Line, ...]:
    """A third of the longer words always with a capital, as in German."""
    return tuple(replace(line, text=LONG_SMALL_WORD.sub(_capital, line.text)) for line in lines)


def _capital(match: regex.Match[str]) -> str:
    word = match.group()
    return word.capitalize() if _number(word) % 3 == 0 else word


def _cyrillic(text: str) -> str:
    return _translatable().sub(_translated, text)


def _translated(match: regex.Match[str]) -> str:
    found = match.group()
    if match["kept"]:
        return found
    if match["phrase"] is None:
        return found.translate(TO_CYRILLIC)
    choices = _translations()[found.casefold()]
    other = choices[_number(found.casefold()) % len(choices)]
    return other.upper() if found.isupper() and len(found) > 2 else other.capitalize() if found[0].isupper() else other


@cache
def _translations() -> dict[str, tuple[str, ...]]:
    """Each English phrase with the Russian phrases of its concept."""
    english, russian = packs()["en"], packs()["ru"]
    return {
        phrase.casefold(): russian.phrases(concept)
        for concept in sorted(LABELS.keys() | INLINE.keys() - NOT_TRANSLATED)
        if russian.phrases(concept)
        for phrase in english.phrases(concept)
    }


@cache
def _translatable() -> regex.Pattern[str]:
    known = sorted(_translations(), key=lambda phrase: (-len(phrase), phrase))
    phrases = "|".join(regex.escape(phrase, special_only=True, literal_spaces=False) for phrase in known)
    return regex.compile(
        rf"(?P<kept> {KEPT_AS_IS} ) | \b(?P<phrase> {phrases} )(?! \p{{L}} ) | \p{{L}}+",
        regex.VERBOSE | regex.IGNORECASE,
    )


def _number(word: str) -> int:
    """A number that hangs on the word only, the same on every machine."""
    return int.from_bytes(hashlib.sha256(word.encode()).digest()[:4], "big")


VARIANTS: tuple[Variant, ...] = (
    in_cyrillic,
    misread,
    without_blanks,
    with_capital_nouns,
    bare,
    without_pages,
    indented,
)
