"""Front matter behind an article that names its authors again in another language, and the next article's behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, zip_longest

from papersect.articles.front.authors import persons
from papersect.articles.heads import first_own
from papersect.articles.starts.start import Start
from papersect.languages.detection import language_of
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine
from papersect.text.transliteration import skeleton

SHORTEST = 2  # consonants of a name that tell a person
REACH = 60  # lines of front matter
TEXT = 3  # lines of running text or entries that are more than a summary taken for text
SAMPLE = 40  # lines that show a language
SUMMARY = frozenset({Label.ABSTRACT, Label.KEYWORDS})
TOLD = SUMMARY | {Label.TITLE}  # in the language of the front matter; names may be in another
OF_FRONT = FRONT | FURNITURE | HEADINGS
OF_TEXT = frozenset({Label.PARAGRAPH, Label.LIST_ITEM, Label.REFERENCE})


def behind_same_authors(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; front matter that names the authors of the article above again, in another language, is of that
    article, be it in Cyrillic letters or in Latin ones: the next one starts behind its summary, where others are named,
    and none where no text follows.

    Yes:   О льде | А. Мороз | Лёд бел. … [1] … | On Ice | A. Moroz | Abstract. … | > О снеге | Б. Град | Снег бел.
           On Ice | A. Moroz | Abstract. … | О льде | А. Мороз | Лёд бел.      (no start)
    No:    On Ice | A. Frost | Ice is cold. … [1] … | > On Snow | A. Frost | Abstract. Snow is white.
    """
    begin, known = 0, None
    for start, following in zip_longest(starts, starts[1:]):
        if known is None:
            known = _families(lines[begin : start.place])
        place = _moved(lines, begin, known, start.place, following.place if following else len(lines))
        if place is not None:
            yield start if place == start.place else replace(start, place=place)
            begin, known = place, None


def _moved(lines: Sequence[LabelledLine], begin: int, known: set[str], place: int, end: int) -> int | None:
    """Where an article starts that was thought to start at a place; None where none does, up to the next start."""
    front = _front(lines, place, end)
    named = [(k, _families([lines[k]])) for k in front if lines[k].label is Label.AUTHOR]
    same = [2 * len(families & known) >= len(families) > 0 for _, families in named]
    if not any(same[:1]):
        return place
    other = next((k for (k, families), again in zip(named, same, strict=True) if families and not again), front.stop)
    if _language(lines[place:other], TOLD) == _language(lines[begin:place], OF_TEXT):
        return place
    if other < front.stop:
        summary = [k for k in range(place, other) if lines[k].label in SUMMARY]
        return first_own(lines, summary[-1] + 1) if summary else place
    apart = _has_text(lines[begin:place]) and _has_text(lines[front.stop : end])
    return place if apart else None


def _front(lines: Sequence[LabelledLine], place: int, end: int) -> range:
    last = min(end, place + REACH)
    return range(place, next((k for k in range(place, last) if lines[k].label not in OF_FRONT), last))


def _families(lines: Sequence[LabelledLine]) -> set[str]:
    """The family names of the authors among some lines, as their consonants."""
    named = persons("\n".join(line.view.text for line in lines if line.label is Label.AUTHOR))
    found = (skeleton(person["family"] or person["text"]) for person in named)
    return {family for family in found if len(family) >= SHORTEST}


def _language(lines: Sequence[LabelledLine], labels: frozenset[Label]) -> str:
    """The language of the first lines of some kinds; of any kind where there are none."""
    told = [line.view.text for line in islice((line for line in lines if line.label in labels), SAMPLE)]
    return language_of(" ".join(told or [line.view.text for line in lines[:SAMPLE]]))


def _has_text(lines: Sequence[LabelledLine]) -> bool:
    return sum(line.label in OF_TEXT for line in lines) >= TEXT
