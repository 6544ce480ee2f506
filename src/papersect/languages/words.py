"""Words as look-up sees them: case, hyphenation of letters, look-alike letters and odd code points folded away."""

from __future__ import annotations

import re
import unicodedata

import regex

Words = tuple[str, ...]

WORD = regex.compile(
    r"""
    [\p{L}\p{M}]+                         # letters and their accents
    (?: ['-] \p{Ll} [\p{L}\p{M}]* )*+     # l'auteur, key-words, but Abstract | This and КЛЮЧЕВЫЕ | СЛОВА
    | №
    """,
    regex.VERBOSE,
)
ASCII_WORD = re.compile(r"[A-Za-z]+(?:['-][a-z][A-Za-z]*)*")  # WORD for ASCII: twice as fast
SPACED_OUT = regex.compile(r"(?<!\S) \p{L} (?: [ ] \p{L} (?!\p{L}) ){3,}+", regex.VERBOSE)  # А н н о т а ц и я
TWO_SCRIPTS = re.compile("[Ѐ-ԯ](?:(?<=[A-Za-zÀ-ʯ].)|(?=[A-Za-zÀ-ʯ]))")  # Latin texts are soon passed over
RIM = ".,;:!?()[]{}\"'“”’«»-–—"
CYRILLIC = re.compile("[ -@Ѐ-ԯ«»“”’—–…]*")
UNMIXED = re.compile(f"{CYRILLIC.pattern}|[ -ɏ“”’—–…]*")  # letters of one script only
LETTERS = regex.compile(r"[\p{L}\p{M}]+")

LATIN_TWINS = "ABCEHIKMOPTXYaceiopxyhəɵ"
CYRILLIC_TWINS = "АВСЕНІКМОРТХУасеіорхуһәө"
TO_CYRILLIC = str.maketrans(LATIN_TWINS, CYRILLIC_TWINS)
TO_LATIN = str.maketrans(CYRILLIC_TWINS, LATIN_TWINS)
ODD = {"’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-", "\u00ad": "", "\u200b": "", "\ufeff": "", "İ": "I", "ı": "i"}
HAS_ODD = re.compile(f"[{''.join(ODD)}]")
TO_PLAIN = str.maketrans(ODD)


def words_of(text: str) -> Words:
    """The words of a text, case folded; numbers, punctuation and look-alike letters of another script left out.

    >>> words_of("Table 1. Ключевые слова:")
    ('table', 'ключевые', 'слова')
    >>> words_of("К л ю ч е в ы е  с л о в а"), words_of("GİRİŞ"), words_of("Deﬁ\u00adnition")
    (('ключевые', 'слова'), ('giriş',), ('definition',))
    """
    text = text.lstrip()
    if may_be_spaced_out(text):
        text = close_up(text)
    if text.isascii():
        return _ascii_words(text)
    return tuple([word.casefold() for word in WORD.findall(plain(text))])


def _ascii_words(text: str) -> Words:
    return () if text.isdecimal() else tuple([word.lower() for word in ASCII_WORD.findall(text)])


def may_be_spaced_out(text: str) -> bool:
    """Whether a stripped text may begin with a word whose letters blanks part; plain to see, and not often wrong."""
    return text[1:2] == " " == text[3:4]


def words_of_token(token: str) -> Words:
    """What `words_of` finds in a text without blanks, in half the time.

    >>> words_of_token("Ключевые"), words_of_token("1."), words_of_token("Smith's)")
    (('ключевые',), (), ("smith's",))
    """
    core = token if token.isalpha() else token.strip(RIM)
    if token.isascii():
        return (core.lower(),) if core.isalpha() else _ascii_words(core)
    if core.isalpha() and CYRILLIC.fullmatch(token):
        return (core.casefold(),)  # as most are, and nothing in it to make plain
    return words_of(token)


def is_touchy(token: str) -> bool:
    """Whether a token is spelled otherwise beside a token of two scripts."""
    if token.isascii() or UNMIXED.fullmatch(token):
        return False
    spelled = plain(token)
    return _respelled(spelled) != spelled


def plain(text: str) -> str:
    """A text with its accents composed, and odd hyphens, apostrophes, Turkish i and look-alike letters made plain."""
    text = unicodedata.normalize("NFC", text)
    return one_script(text.translate(TO_PLAIN) if HAS_ODD.search(text) else text)


def close_up(text: str) -> str:
    """A text with its spaced-out words closed up; two blanks or more part words.

    >>> close_up("A B S T R A C T  We")
    'ABSTRACT  We'
    """
    return SPACED_OUT.sub(lambda match: match.group().replace(" ", ""), text)


def one_script(text: str) -> str:
    """A text whose words of Latin and Cyrillic letters are spelled in the script that most of their letters have.

    >>> one_script("Tүйiн").encode() == "Түйін".encode()
    True
    """
    return _respelled(text) if TWO_SCRIPTS.search(text) else text


def _respelled(text: str) -> str:
    return LETTERS.sub(lambda match: _one_script(match.group()), text)


def _one_script(word: str) -> str:
    cyrillic = sum("Ѐ" <= letter <= "ԯ" for letter in word)
    if cyrillic in (0, len(word)):
        return word
    return word.translate(TO_CYRILLIC if _only_twins(word) or 2 * cyrillic >= len(word) else TO_LATIN)


def _only_twins(word: str) -> bool:
    """Whether every Latin letter of the word has a Cyrillic twin."""
    return all(letter in LATIN_TWINS for letter in word if letter < "Ѐ" or letter > "ԯ")
