"""Lines that look like front matter by themselves, whatever they were taken for.

Labels lean on the beginning of a text, and in a volume only the first article begins there.
"""

from __future__ import annotations

from functools import cache

import regex

from papersect.languages.lexicon import lexicon
from papersect.lines.view import LineView

OPENING = frozenset(
    {"abstract", "keywords", "received", "article_kind", "classification", "for_citation", "corresponding_author"}
    | {"author_information", "email", "copyright", "journal", "conference", "supervisor"}
)
IMPRINT_WORDS = frozenset(
    {"doi", "issn", "eissn", "arxiv", "biorxiv", "medrxiv", "isbn", "www", "http", "https", "vol"}
)
NAME = r"(?:A[a'-]+(?:-?A[a]+)?|A\.)"
MARKS = r"(?:[ ]?[0*^,a](?![a]))*"
PERSON = rf"{NAME}(?:[ ]+{NAME}){{1,3}}{MARKS}"
PEOPLE = regex.compile(rf"{PERSON}(?:(?:[,;]|[ ]?[,]?[ ]a{{1,3}}|[ ]&)[ ]?{PERSON})*[,;.]?")
MARKED_PLACE = regex.compile(r"(?:0|[a*^]|\(0\)) ?A[a]+")
POSTCODE = regex.compile(r"(?:^|[ ,-])(?:0{5,6}|A{2} 0{5}|AA?0{1,2}A? 0AA)(?:[ ,.]|$)")
LONGEST = 200  # characters


def look_of(view: LineView) -> str:
    """What kind of front matter a line looks like: people, place, imprint, opening; otherwise plain.

    Yes:   Lena Ostrova1, Piet van Berg2
           2 Institute of Rivers, 12345 Rivertown
           doi: 10.1000/182
           Abstract
    No:    The rivers carry silt to the sea.
    """
    if view.concepts_at_start & OPENING:
        return "opening"
    shape = view.shape
    if len(shape) > LONGEST:
        return "plain"
    words = set(view.words)
    if words & IMPRINT_WORDS or "(0000)" in shape or "@" in shape:
        return "imprint"
    if words & _institutions() or MARKED_PLACE.match(shape) or POSTCODE.search(shape):
        return "place"
    return "people" if shape[0] == "A" and PEOPLE.fullmatch(shape) else "plain"


@cache
def _institutions() -> frozenset[str]:
    """The words that name an institution."""
    return frozenset(
        phrase[0] for phrase, concepts in lexicon().phrases.items() if len(phrase) == 1 and "institution" in concepts
    )
