"""References to the document's own tables, figures, equations, sections: Table 2, рис. 3, Eq. (4), 1-кесте."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from papersect.citations.candidate import Candidate
from papersect.drafts.block import Item
from papersect.languages.lexicon import phrases

KINDS = {"table": "table", "figure": "figure", "equation": "equation", "part": "heading", "statement": "statement"}
NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z]\.?\d{1,2})(?:\s?[a-h](?![\p{L}]))?"

LABELLED = regex.compile(
    rf"""
      (?<! [\p{{L}}\p{{M}}\d] ) (?P<label> \p{{L}}{{3,20}}+ | \p{{L}}{{2,5}}+\. | §§? )  \s?\(?  # Table   рис.   Eq. (
      (?P<numbers> {NUMBER} \)? (?: \s?(?:,|–|-|&|,?\ \p{{L}}{{1,3}}\ )\s? \(? {NUMBER} \)? ){{0,6}} )
      (?! [\p{{L}}\d] | \.\d )
    | (?<! [\p{{L}}\p{{M}}\d] ) (?P<first> \d{{1,3}} ) \s?-?\s? (?P<after> \p{{L}}{{4,12}}+ )           # 1-кесте
    """,
    regex.VERBOSE,
)
ONE = regex.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}\b|[A-Z]\.?\d{1,2}")


@cache
def _labels() -> dict[str, str]:
    """Label words, as the text uses them, with the concept of each."""
    spelled = {concept: phrases(concept, f"{concept}_mention") for concept in KINDS}
    return {"§": "part", "§§": "part"} | {
        spelling.rstrip("."): concept for concept, spellings in spelled.items() for spelling in spellings
    }


@cache
def _numbered_before() -> frozenset[str]:
    return frozenset(stem for label in _labels() if len(stem := label[:5]) > 3)


def own_objects(text: str) -> Iterator[Candidate]:
    """Every label word with a number; `form` says what kind of block it names.

    >>> [(c.form, [item.key for item in c.items]) for c in own_objects("see Table 2 and Figures 3, 4; 1-кестеде")]
    [('table', ['2']), ('figure', ['3', '4']), ('table', ['1'])]
    """
    for found in LABELLED.finditer(text):
        label = found["label"] or found["after"]
        concept = concept_of(label) if found["label"] or not label.isascii() else None
        if concept:
            keys = ONE.findall(found["numbers"]) if found["numbers"] else [found["first"]]
            items = [Item(key) for key in keys]
            yield Candidate(found.start(), found.end(), "cross_reference", concept, items, sure=True)


def concept_of(label: str) -> str | None:
    """The kind of object a label word names, up to two letters of ending left free.

    >>> concept_of("Figures"), concept_of("таблицей"), concept_of("Patients")
    ('figure', 'table', None)
    """
    word = label.rstrip(".").casefold()
    for stem in (word, word[:-1], word[:-2], word[:-2] + "а"):
        if len(stem) >= min(4, len(word)) and (concept := _labels().get(stem)):
            return concept
    return None
