"""The language of every article and node."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable

from papersect.drafts.block import Block
from papersect.languages.detection import (
    UNDETERMINED,
    language_of,
    likeliest,
    told_by_label,
    told_by_script,
    told_by_words,
)
from papersect.languages.pack import packs

PROSE = frozenset({"paragraph", "list_item", "footnote", "statement", "abstract"})
NO_PROSE = frozenset({"table", "figure", "equation", "code", "reference", "caption"})
"""Kinds whose few words make no sentence."""
SHORT = 12  # characters from which a text's own words are asked
LONG = 40  # characters from which they speak for the article
CYRILLIC = re.compile("[Ѐ-ԯ]{2}")
LATIN = re.compile("[A-Za-zÀ-ʯ]{3}")
SAMPLE = 2000
OTHERS_IN_CYRILLIC = {"ba", "be", "bg", "mk", "mn", "sr", "tg", "tt"}  # languages that have no pack


def assign_languages(blocks: Iterable[Block], usual: str | None = None) -> str:
    """Set the language of the blocks of one article, and return the article's, or `usual` where that is known.

    A block whose own words do not decide takes the article's language, if it has words in that language's letters, or
    that of other blocks, if more in it speaks for that.
    """
    found = {block: _own(block) for block in blocks}
    usual = usual or _of_article(found)
    others = {language for language in found.values() if language in packs()}
    for block, language in found.items():
        block.language = language or _beside(block.content.text, () if block.kind in NO_PROSE else others, usual)
    return usual


def _beside(text: str, others: Collection[str], usual: str) -> str:
    """The language of a text that does not tell it by itself, from those of its neighbours."""
    language = likeliest(text, others, usual) if len(text) >= LONG else usual
    return language if _could_be(text, language) else UNDETERMINED


def _own(block: Block) -> str | None:
    text = block.content.text
    return told_by_script(text) or (told_by_words(text) if len(text) >= SHORT else None) or told_by_label(text)


def _of_article(found: dict[Block, str | None]) -> str:
    """The language of most of the prose, or where its words decide nothing, what its letters tell."""
    for kinds in (PROSE, None):
        weights: Counter[str] = Counter()
        for block, language in found.items():
            if language and len(block.content.text) >= LONG and (kinds is None or block.kind in kinds):
                weights[language] += len(block.content.text)
        if weights:
            return min(weights, key=lambda language: (-weights[language], language))
    return language_of(_sample(found))


def _sample(blocks: Iterable[Block]) -> str:
    pieces: list[str] = []
    for block in blocks:
        if block.ocr_quality is None or block.ocr_quality >= 0.5:
            pieces.append(block.content.text[:SAMPLE])
        if sum(map(len, pieces)) > SAMPLE:
            break
    return "\n".join(pieces)


def _could_be(text: str, language: str) -> bool:
    """Whether a text has any word in the letters that a language is written in."""
    if (language in packs() and packs()[language].script == "Cyrillic") or language in OTHERS_IN_CYRILLIC:
        return CYRILLIC.search(text) is not None
    return LATIN.search(text) is not None
