"""References to the document's own tables, figures, equations, sections: Table 2, рис. 3, Eq. (4), 1-кесте."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import regex

from papersect.citations.candidate import Candidate
from papersect.drafts.block import Item
from papersect.languages.lexicon import phrases

KINDS = {"table": "table", "figure": "figure", "equation": "equation", "part": "heading", "statement": "statement"}
NUMBER = r"(?:\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Z]\.?\d{1,2})(?:\s?[a-h](?![\p{L}]))?"

LABEL_BEFORE = regex.compile(  # read backwards
    r"(?r)(?<![\p{L}\p{M}\d])(?P<label>\p{L}{2,20}+\.?|§§?)\s?\(?"
)
FIRST_NUMBER = re.compile(  # \d+ | [IVX]{1,5}\b | [A-Z]\.?\d, said so that all other characters are soon passed over
    r"[\dA-Z] (?: (?<=\d)\d* | (?<=[IVX])[IVX]{0,4}\b | (?<=[A-Z])\.?\d )", re.VERBOSE
)
NUMBERS = regex.compile(
    rf"{NUMBER} \)? (?: \s?(?:,|–|-|&|,?\ \p{{L}}{{1,3}}\ )\s? \(? {NUMBER} \)? ){{0,6}} (?![\p{{L}}\d]|\.\d)",
    regex.VERBOSE,
)
LABEL_AFTER = regex.compile(r"\s?-?\s?(?P<label>\p{L}{4,12}+)")
BEFORE_NUMBER = frozenset(" \n\u00a0(.§")
REACH = 24  # characters before a number within which its label begins
ONE = regex.compile(r"\d{1,3}(?:\.\d{1,2}){0,3}|[IVX]{1,5}\b|[A-Z]\.?\d{1,2}")


@cache
def _labels() -> dict[str, str]:
    """Label words, as the text uses them, with the concept of each."""
    spelled = {concept: phrases(concept, f"{concept}_mention") for concept in KINDS}
    return {"§": "part", "§§": "part"} | {
        spelling.rstrip("."): concept for concept, spellings in spelled.items() for spelling in spellings
    }


def own_objects(text: str) -> Iterator[Candidate]:
    """Every label word with a number; `form` says what kind of block it names.

    >>> [(c.form, [item.key for item in c.items]) for c in own_objects("see Table 2 and Figures 3, 4; 1-кестеде")]
    [('table', ['2']), ('figure', ['3', '4']), ('table', ['1'])]
    >>> text = "so it was (Table 1) by Eq. (2)"
    >>> [text[c.start : c.end] for c in own_objects(text)]
    ['Table 1', 'Eq. (2)']
    """
    past, ascii_only = 0, text.isascii()
    for first in FIRST_NUMBER.finditer(text):
        at = first.start()
        found = _before(text, at) if at >= past and _may_have_label(text, at) else None
        if found := found or (None if ascii_only or at < past else _after(text, first)):
            past = found.end
            yield found


def _may_have_label(text: str, at: int) -> bool:
    """Whether what stands right before a number may end a label: most numbers stand after other signs."""
    last = text[at - 1 : at]
    if last not in BEFORE_NUMBER:
        return False
    before = text[max(0, at - 2) : at - 1]
    return last == "§" or before.isalpha() or before.isspace() or before in BEFORE_NUMBER


def _before(text: str, at: int) -> Candidate | None:
    """The numbers at a place, with the label before them."""
    label = LABEL_BEFORE.match(text, max(0, at - REACH), at)
    concept = concept_of(label["label"]) if label else None
    numbers = NUMBERS.match(text, at) if concept else None
    if not label or not concept or not numbers:
        return None
    items = [Item(key) for key in ONE.findall(numbers[0])]
    opened = text.count("(", label.start(), numbers.end())
    of_others = numbers[0].endswith(")") and opened < numbers[0].count(")")  # the bracket around all of it
    return Candidate(label.start(), numbers.end() - of_others, "cross_reference", concept, items, sure=True)


def _after(text: str, first: re.Match[str]) -> Candidate | None:
    """A number with the label after it, as Kazakh has it."""
    label = LABEL_AFTER.match(text, first.end())
    if not label or label["label"].isascii() or not (concept := concept_of(label["label"])):
        return None
    return Candidate(first.start(), label.end(), "cross_reference", concept, [Item(first[0])], sure=True)


@lru_cache(maxsize=8192)
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
