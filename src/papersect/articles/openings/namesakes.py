"""Front matter that names the authors again whom the front matter right before has named: it is of the same article."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

import regex

from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

REACH = 40  # lines of one front matter
AROUND = FRONT | FURNITURE | HEADINGS
NAME = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]{3,}")


def names_again(before: Iterable[LabelledLine], ahead: Iterable[LabelledLine]) -> bool:
    """Whether the front matter that ends before a place, read upwards, and that ahead of it have an author in common.

    Yes:   On Ice | A. Frost (a cover page) | > On Ice | A. Frost | Abstract
           О льде | А. Мороз | A. Moroz | > On Ice | A. Moroz
    No:    On Ice | A. Frost | Ice is cold. | > On Snow | A. Frost
    """
    return not _authors(ahead).isdisjoint(_authors(before))


def _authors(lines: Iterable[LabelledLine]) -> set[str]:
    front = takewhile(lambda line: line.label in AROUND, lines)
    return {name for line in front if line.label is Label.AUTHOR for name in NAME.findall(line.view.text)}
