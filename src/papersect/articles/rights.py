"""Lines that say whose the rights are: an author's stands below or above the author's own article."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.articles.fronts import FIRST
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

RIGHTS = regex.compile(r"© .{0,50} \b\p{Lu}\. .{0,50}", regex.VERBOSE)  # somebody's, with initials
ENDING = frozenset({Label.PARAGRAPH, Label.REFERENCE, Label.LIST_ITEM, Label.FOOTNOTE})
AHEAD = 8  # lines in which a title and an author are looked for


def part_articles(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a text ends above a line, an author has the rights, and the front matter of another follows.

    Yes:   … and melted. | © A. Frost, 2018 | > On Snow | B. Flake
    No:    On Ice | A. Frost | © A. Frost, 2018 | > On Ice (in another language)
    """
    if lines[k].label not in FIRST or k < 2 or lines[k - 2].label not in ENDING:
        return False
    ahead = {line.label for line in lines[k : k + AHEAD]}
    return {Label.TITLE, Label.AUTHOR} <= ahead and RIGHTS.fullmatch(lines[k - 1].view.text) is not None
