"""How well a text was read: low where it was read with the wrong alphabet, whatever its language.

Measured is the share of words that no orthography writes. Plain misspellings cost nothing, since it takes a
dictionary to tell them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import regex

FEWEST_WORDS = 5
ENOUGH_WORDS = 10  # in shorter texts a single odd word tells little
SAMPLE = 1500  # characters looked at
TOLERATED = 0.02  # share of odd words in clean papers: formulas, brand names
PENALTY = 3.0  # a text with every third word damaged has quality 0
RIMS = ".,:;!?()[]{}\"'“”„«»‘’‚…*†‡§–—-/"
TWO_SCRIPTS = re.compile("[Ѐ-ԯ](?:(?<=[A-Za-zÀ-ʯ].)|(?=[A-Za-zÀ-ʯ]))")  # Latin texts are soon passed over
CONSONANTS = "bcdfghjklmnpqrstvwxzбвгджзклмнпрстфхцчшщ"
WITHOUT_VOWEL = re.compile(rf"[{CONSONANTS}](?<![\w.'’/-].)[{CONSONANTS}]{{4,}}(?![\w.'’:/-])")
ADDRESS = re.compile(r"@|://|www\.|\.(?:com|org|net|edu|html?)\b|_|\\")

DAMAGED = regex.compile(
    r"""
    (?<two_scripts> (?: \p{Latin}\p{Cyrillic} | \p{Cyrillic}\p{Latin} ) )
  | (?<symbol_inside> \p{L} [|}{\\<>^~$#*"»«™®©°¥£€¢§¤¬¦] \p{L} | \uFFFD )   # Ky»Kar, a broken code
  | (?<symbol_before> ^ [)>}®©&¥£¢§\\^~] \p{L}{2} )                     # )KOHE, >KbIJT
  | (?<digit_inside> \p{Ll} \d \p{Ll}{2} )                               # kayinci3oiri
  | (?<thrice> (?<! ^ ) ( \p{Ll} ) \g{-1} \g{-1} )
    """,
    regex.VERBOSE,
)
HUMPS = regex.compile(
    r"""
    (?: Ma?c | \p{Lu}?['’] | de | van | e | i | [dDlL]['’] )?
    (?:
        \p{Ll}{0,3}+ (?: \p{Lu}++ \p{Ll}{2,} )+ \p{Lu}*    # PubMed, iPhone, McDonald, JavaScript, DataCiteXML
      | \p{Ll}{0,3} \p{Lu}+ s?                             # mRNA, pH, DNAs
      | (?= \p{L}{3,6}+ $ ) (?: \p{Lu} \p{Ll}? ){2,} s?   # NaCl, AgNPs
      | \p{Lu}+ \p{Ll}? \p{Lu}+                            # PhD, BSc
    )
    """,
    regex.VERBOSE,
)
HUMP = regex.compile(r"\p{Ll}\p{Lu}")


def ocr_quality(text: str) -> float | None:
    """From 0 (no word is one) to 1, or None where there are too few words to tell.

    >>> ocr_quality("The bridge was closed for repair in the spring.")
    1.0
    >>> ocr_quality("Kenip )kasbl KyHi eTKeH a3aMaTTapAblH TiIeri MaKaJIaHbIH COHbIHAa") < 0.5
    True
    >>> ocr_quality("Fig. 3")
    """
    sample = text[:SAMPLE]
    tokens = sample.split()
    odd = tokens if TWO_SCRIPTS.search(sample) else _not_plain(tokens)
    stripped = [token.strip(RIMS) for token in odd]
    words = len(tokens) - sum([len(word) < 2 or word.isdecimal() for word in stripped])
    if words < FEWEST_WORDS:
        return None
    suspects = stripped if odd is tokens else _not_plain(stripped)
    damaged = sum([is_damaged(word) for word in suspects if len(word) > 2]) + len(WITHOUT_VOWEL.findall(sample))
    return min(1.0, max(0.0, 1.0 - PENALTY * (damaged / max(words, ENOUGH_WORDS) - TOLERATED)))


def _not_plain(words: Iterable[str]) -> list[str]:
    return [word for word in words if not (word.isalpha() and (word.islower() or word.istitle() or word.isupper()))]


@lru_cache(maxsize=4096)  # papers repeat their formulas and names
def is_damaged(word: str) -> bool:
    """Whether no orthography writes a word so.

    >>> [w for w in ("PubMed", "mRNA", "yaKbITTa", "кoта", "Ky»Kar", "10-year", "a@b.cd") if is_damaged(w)]
    ['yaKbITTa', 'кoта', 'Ky»Kar']
    """
    if (not _not_plain([word]) and not TWO_SCRIPTS.search(word)) or ADDRESS.search(word):
        return False
    if DAMAGED.search(word):
        return True
    return any(HUMP.search(part) and not HUMPS.fullmatch(part) for part in LETTERS.findall(word))


LETTERS = regex.compile(r"[\p{L}\p{M}'’]{3,}")
