"""How the author's name at the start of a line is written; by letters' classes alone, so that any script will do."""

from __future__ import annotations

import unicodedata

import regex

from papersect.languages.lexicon import alternatives

WORD = r"\p{Lu}[\p{L}\p{M}'’-]+"
NAME = r"\p{Lu}[\p{L}\p{M}'’-]*\p{Ll}"
OPENING = regex.compile(
    rf"""
    (?: \p{{Ll}}{{1,4}} ['’\s] ){{0,2}}
    (?:
        (?P<initials_surname>
            (?: \p{{Lu}}\p{{Ll}}?\. \s?-?\s? ){{1,4}} (?: \p{{Ll}}{{1,4}}\s ){{0,2}} (?P<s1> {WORD} ) )
      | (?P<surname_comma_initials> (?P<s2> {WORD} (?: \s {WORD} )? ) \s?,\s? \p{{Lu}}\p{{Ll}}?\s?\. )
      | (?P<surname_initials> (?P<s3> {WORD} (?: \s {WORD} )? ) \s \p{{Lu}}\p{{Ll}}?\. )
      | (?P<surname_capitals>
            (?P<s4> \p{{Lu}}[\p{{L}}\p{{M}}'’-]* (?: \s {NAME} )? ) ,? \s \p{{Lu}}{{1,3}} (?: [\s-] \p{{Lu}} ){{0,3}}
            (?= [,.:;(] | \s (?: \p{{Ll}} | [(\d] | {WORD} \s \p{{Lu}} ) | $ ) )
      | (?P<surname_comma_given> (?P<s5> {WORD} ) ,\s \p{{Lu}}\p{{Ll}}[\p{{L}}\p{{M}}'’-]+ )
      | (?P<given_initial_surname>
            \p{{Lu}}\p{{Ll}}[\p{{L}}\p{{M}}'’-]* \s (?: \p{{Lu}}\.? \s ){{1,3}} (?: \p{{Ll}}{{1,4}}\s ){{0,2}}
            (?P<s6> {WORD} ) )
      | (?P<given_surname>
            \p{{Lu}}\p{{Ll}}[\p{{L}}\p{{M}}'’-]* \s (?: {WORD} \s )? (?P<s7> {NAME} )
            (?= , | \s (?: & | {alternatives("and")} ) \s | \.\s ) )
    )
  | (?P<dash> (?: [-‐-―_]\s? ){{2,6}} (?= [,.~\s&] | $ ) | [‒-―-] (?= \s?[,.]) )
    """,
    regex.VERBOSE,
)
SURNAMES = ("s1", "s2", "s3", "s4", "s5", "s6", "s7")
KINDS = {
    "initials_surname": "given_first",
    "surname_comma_initials": "surname_first",
    "surname_initials": "surname_first",
    "surname_capitals": "surname_first",
    "surname_comma_given": "surname_first",
    "given_initial_surname": "given_first",
    "given_surname": "given_first",
    "dash": "dash",
}


def opening(text: str) -> tuple[str, str]:
    """The way the name at the start of `text` is written and a key to sort it by; both empty where there is none.

    >>> opening("Müller, H.-P. Stille Seen")
    ('surname_comma_initials', 'muller')
    >>> opening("А. Б. Петров Тихие озёра")
    ('initials_surname', 'петров')
    >>> opening("lakes of the north")
    ('', '')
    """
    match = OPENING.match(text)
    if match is None:
        return "", ""
    kind = next(kind for kind in KINDS if match[kind] is not None)
    return kind, sort_key(next((match[name] for name in SURNAMES if match[name]), ""))


def sort_key(name: str) -> str:
    """A name as lists are sorted: case and diacritics aside."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in plain if letter.isalpha())
