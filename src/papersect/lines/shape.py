"""The shape of a text: every letter, digit and blank replaced by its class, so that patterns need know no script."""

from __future__ import annotations

from unicodedata import category

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


class _Shapes(dict[int, str]):
    """Fills itself as new characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _class_of(chr(code))
        return found


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


_SHAPES = _Shapes()


def shape_of(text: str) -> str:
    """The classes of a text's characters, one for each.

    `A` is a capital, `a` any other letter, `0` a digit, `g` a Greek letter (in papers mostly mathematics), `+` a
    mathematical sign, `*` a footnote mark, `•` a bullet, `?` what is rare; punctuation stays, quotes and dashes alike.

    >>> shape_of("И. Иванов, Том 5(2)—§ 3")
    'A. Aaaaaa, Aaa 0(0)-* 0'
    """
    return text.translate(_SHAPES)
