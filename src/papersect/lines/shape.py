"""The shape of a text: every letter, digit and blank replaced by its class, so that patterns need know no script."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from unicodedata import category

from papersect.lines.characters import CharacterTable, blocks_of, codes_of, ends_of

KEPT = frozenset(".,;:!?()[]{}/\\@&%#_=<>|~$\t")
SYMBOL_FONT_BULLETS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf071\uf06e\uf0a8\uf02d"
ALIKE = {
    **dict.fromkeys("‘’‚‛'`´ʹ′", "'"),
    **dict.fromkeys('“”„‟«»"″‹›', '"'),
    **dict.fromkeys("-‐‑‒–—―−", "-"),
    **dict.fromkeys("*†‡§¶∗⁎✱※", "*"),
    **dict.fromkeys("•·▪●◦‣∙■□◆►➢" + SYMBOL_FONT_BULLETS, "•"),
    **dict.fromkeys("+×÷±≤≥≠≈", "+"),
}
BY_CATEGORY = {"Lu": "A", "Lt": "A", "Nd": "0", "No": "^", "Sm": "+", "Zs": " ", "Sc": "$"}
GREEK = range(0x370, 0x400)


def _class_of(char: str) -> str:
    if char in KEPT:
        return char
    if char in ALIKE:
        return ALIKE[char]
    if ord(char) in GREEK:
        return "g"
    kind = category(char)
    if kind in BY_CATEGORY:
        return BY_CATEGORY[kind]
    return "a" if kind[0] in "LM" else " " if char.isspace() else "?"


BULLET = "\x95"  # stands for the one class that is no Latin-1 character
CLASSES = CharacterTable(lambda char: ord(_class_of(char).replace("•", BULLET)))


def shapes_of(texts: Sequence[str]) -> list[str]:
    """The classes of the characters of each text, one for each.

    `A` is a capital, `a` any other letter, `0` a digit, `g` a Greek letter (in papers mostly mathematics), `+` a
    mathematical sign, `*` a footnote mark, `•` a bullet, `?` what is rare; punctuation stays, quotes and dashes alike.

    >>> shapes_of(["И. Иванов, Том 5(2)—§ 3", "• α"])
    ['A. Aaaaaa, Aaa 0(0)-* 0', '• g']
    """
    return [shape for block in blocks_of(len(texts)) for shape in _shapes_of(texts[block])]


def _shapes_of(texts: Sequence[str]) -> list[str]:
    shape = CLASSES.of(codes_of(texts)).tobytes().decode("latin-1").replace(BULLET, "•")
    return [shape[start:end] for start, end in pairwise(ends_of(texts).tolist())]
