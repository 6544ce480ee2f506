"""References to the document's own tables, figures, equations, sections: Table 2, рис. 3, Eq. (4), 1-кесте."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.numerals import DASH, words
from papersect.drafts.block import Item
from papersect.languages.lexicon import phrases
from papersect.text.trie import one_of

KINDS = {"table": "table", "figure": "figure", "equation": "equation", "part": "heading", "statement": "statement"}
NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z]\.?\d{1,2})(?:\s?[a-h](?![\p{L}]))?"


@cache
def _inflected(concept: str) -> str:
    """A pattern of label words in any case and number: Figures, таблице, рис."""
    stems = {regex.sub(r"(?<=\p{L}{4})[\p{L}]$|\.$", "", phrase) for phrase in phrases(concept) if " " not in phrase}
    return one_of(stems) + r"\p{L}{0,3}\.?"


@cache
def _reference() -> regex.Pattern[str]:
    labels = "|".join(rf"(?P<{concept}>{_inflected(concept)})" for concept in KINDS)
    more = rf"(?:\s?(?:,|{DASH}|&|{words('and')})\s?\(?{NUMBER}\)?){{0,6}}"
    return regex.compile(
        rf"""
        (?<![\p{{L}}\p{{M}}\d]) (?: (?:{labels}) \s?\(?
        (?P<numbers> {NUMBER}\)?{more} )
        | (?P<first> \d{{1,3}} ) -? (?: (?P<table_after>кесте) | (?P<figure_after>сурет) ) \p{{L}}{{0,4}} )
        (?![\p{{L}}\d])
        """,
        regex.VERBOSE | regex.IGNORECASE,
    )


ONE = regex.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}\b|[A-Z]\.?\d{1,2}")


def own_objects(text: str) -> Iterator[Candidate]:
    """Every label word with a number; `form` says what kind of block it names.

    >>> [(c.form, [item.key for item in c.items]) for c in own_objects("see Table 2 and Figures 3, 4")]
    [('table', ['2']), ('figure', ['3', '4'])]
    """
    for found in _reference().finditer(text):
        kind = (found.lastgroup or "").removesuffix("_after")
        if found["numbers"]:
            concept = next(concept for concept in KINDS if found[concept])
            keys = ONE.findall(found["numbers"])
        else:
            concept, keys = kind, [found["first"]]
        yield Candidate(found.start(), found.end(), "cross_reference", concept, [Item(key) for key in keys], sure=True)
