"""Front matter behind an article that names its authors again, and the next article's that may follow it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

import regex

from papersect.articles.front.authors import persons
from papersect.articles.heads import first_own
from papersect.articles.starts.start import Start
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine
from papersect.text.transliteration import skeleton

NAME = regex.compile(r"(?<! [\p{L}\p{M}] ) \p{Lu} [\p{L}\p{M}'’-]+", regex.VERBOSE)
SHORTEST = 3  # consonants of a name that tell a person
REACH = 60  # lines of front matter
TEXT = 3  # lines of running text or entries that are more than a summary taken for text
SUMMARY = frozenset({Label.ABSTRACT, Label.KEYWORDS})
OF_FRONT = FRONT | FURNITURE | HEADINGS
OF_TEXT = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.REFERENCE})


def behind_same_authors(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; front matter that names the authors of the article above again, in the letters of any language, is
    of that article: the next one starts behind its summary, where others are named, and none where no text follows.

    Yes:   О льде | А. Мороз | Лёд бел. … [1] … | On Ice | A. Moroz | Abstract. … | > О снеге | Б. Град | Снег бел.
           On Ice | A. Moroz | Abstract. … | О льде | А. Мороз | Лёд бел.      (no start)
    No:    On Ice | A. Frost | Ice is cold. … [1] … | > On Snow | A. Frost | Snow is white. …
    """
    begin = 0
    for start, following in zip_longest(starts, starts[1:]):
        place = _moved(lines, begin, start.place, following.place if following else len(lines))
        if place is not None:
            yield start if place == start.place else replace(start, place=place)
            begin = place


def _moved(lines: Sequence[LabelledLine], begin: int, place: int, end: int) -> int | None:
    """Where an article starts that was thought to start at a place; None where none does, up to the next start."""
    known = _names(lines[begin:place])
    front = _front(lines, place, end)
    bylines = [k for k in front if lines[k].label is Label.AUTHOR]
    again = [not known.isdisjoint(_names([lines[k]])) for k in bylines]
    if not any(again[:1]):
        return place
    other = next((k for k, same in zip(bylines, again, strict=True) if not same and _names([lines[k]])), None)
    if other is not None:
        summary = [k for k in range(place, other) if lines[k].label in SUMMARY]
        return first_own(lines, summary[-1] + 1) if summary else place
    apart = _has_text(lines[begin:place]) and _has_text(lines[front.stop : end])
    return place if apart else None


def _front(lines: Sequence[LabelledLine], place: int, end: int) -> range:
    last = min(end, place + REACH)
    return range(place, next((k for k in range(place, last) if lines[k].label not in OF_FRONT), last))


def _names(lines: Sequence[LabelledLine]) -> set[str]:
    """The names of the authors among some lines, as their consonants."""
    named = persons("\n".join(line.view.text for line in lines if line.label is Label.AUTHOR))
    words = (skeleton(word) for person in named for word in NAME.findall(person["text"]))
    return {word for word in words if len(word) >= SHORTEST}


def _has_text(lines: Sequence[LabelledLine]) -> bool:
    return sum(line.label in OF_TEXT for line in lines) >= TEXT
