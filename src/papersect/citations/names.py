"""The grammar of surnames and years: `Müller und Weber 2011`, `van der Berg & O'Neil 2001`, `Есин и др., 2012a, b`."""

from __future__ import annotations

from functools import cache

import regex

from papersect.citations.numerals import words

PARTICLE = (
    r"(?:van|von|vom|de|der|den|del|della|degli|di|da|do|dos|das|du|la|le|les|el|al|ter|ten|bin|ibn|ben|zu|zur|af|st\.?|"
    r"[dDlL]['’]|[Aa]l-|фон|де|ван|дер)"
)
SURNAME = (
    rf"(?:(?i:{PARTICLE})\s|\p{{L}}['’])?(?:{PARTICLE}(?:\s|(?<=['’-]))){{0,3}}+"
    r"\p{Lu}[\p{L}\p{M}'’\-]*+(?:\s?[´¨ˇ`˜]\s?\p{Ll}++)?"
)
INITIALS = r"(?:\p{Lu}\.[\s-]?){0,3}"
YEAR = r"(?:1[5-9]|20)\d\d(?:\s?[a-kа-г](?![\p{L}\d]))?(?![\d%°]|\s?%)"
LETTER = r"[a-kа-г](?![\p{L}\d])"
YEARS = rf"{YEAR}(?:\s?(?:[,/&–-]|and|и|und|y|e|et)\s?(?:{YEAR}|{LETTER}))*+"


@cache
def et_al() -> str:
    """A pattern of `et al.` in all languages, with its emphasis marks or comma left free."""
    return rf"(?:{words('et_al')}|et\.?\s?al\b\.?)(?:['’]s)?"


@cache
def conjunction() -> str:
    """A pattern of what joins the last author to the others."""
    return rf"(?:&|{words('and')})"


@cache
def surnames() -> str:
    """A pattern of one to several authors as the text names them, longest first."""
    one = rf"{INITIALS}{SURNAME}(?:,?\s{INITIALS}(?<=\.\s?))?"
    return rf"{one}(?:(?:\s?,\s?{one}){{0,5}}\s?,?\s?{conjunction()}\s{one})?(?:\s?,?\s{et_al()})?(?:['’]s?)?"


NAME = regex.compile(rf"\b{SURNAME}")
LETTER_GLUED = regex.compile(r"(?<=\d)\s?(?=[a-kа-г](?!\p{L}))")
SINGLE_YEAR = regex.compile(r"(?P<year>(?:1[5-9]|20)\d\d)|(?<![\p{L}])(?P<letter>[a-kа-г])(?![\p{L}])")


def years_of(text: str) -> list[str]:
    """The years of a list of them, each with its letter.

    >>> years_of("2002, 2012a,b")
    ['2002', '2012a', '2012b']
    """
    found: list[str] = []
    for part in SINGLE_YEAR.finditer(LETTER_GLUED.sub(" ", text)):
        if part["year"]:
            found.append(part["year"])
        elif found and not found[-1][-1].isdigit():
            found.append(found[-1][:4] + part["letter"])
        elif found:
            found[-1] += part["letter"]
    return found
