"""The text of every reference entry to its fields."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from papersect.drafts.block import ArticleDraft, Block
from papersect.references.fields import read_fields
from papersect.references.labels import LOOSE, label_of
from papersect.references.parallel import pair_parallels

HABIT = 0.5  # a number without any mark is a label where so many entries of the list have one


def parse_references(articles: list[ArticleDraft]) -> None:
    """Fill the fields of every reference block, and link the entries of a second list to those of the first."""
    for article in articles:
        forms = label_forms([block.content.text for block in article.references])
        for block in article.references:
            _fill(block, forms)
        pair_parallels(article.references)


def _fill(block: Block, forms: frozenset[str]) -> None:
    fields = read_fields(block.content.text, forms)
    block.fields |= {name: value for name, value in fields.items() if value is not None or name not in block.fields}


def label_forms(texts: Sequence[str]) -> frozenset[str]:
    """The forms of label to be read as such in a list: those that cannot be text, and those that are a habit.

    >>> sorted(label_forms(["1 Abel A. Trees", "2 Cole C. Grass"]) & LOOSE)
    ['bare']
    >>> sorted(label_forms(["Abel A. Trees", "7 Days of rain", "Cole C. Grass"]) & LOOSE)
    []
    """
    counted = Counter(label.form for text in texts if (label := label_of(text)))
    strict = frozenset(counted) - LOOSE
    return strict | {form for form in LOOSE if counted[form] >= max(1, HABIT * len(texts))}
