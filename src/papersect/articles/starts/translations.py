"""Front matter given again in another language, which starts no article of its own.

Journals of many countries print title, authors, abstract and keywords in two or three languages, one after the other
before the text, or some of them behind the reference list. Such a part has no text of its own: it belongs to the
article whose text stands next to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, takewhile

from papersect.articles.starts.start import Start
from papersect.languages.detection import language_of
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine
from papersect.text.scripts import is_cyrillic

LONGEST = 60  # lines of front matter in one language
SAMPLE = 40  # lines that show a part's language
TEXT = 20  # lines of an abstract that may have been taken for text
ALIKE = 2  # times the lines of a list that the same list in other letters has, at most
SUMMARY = frozenset({Label.TITLE, Label.ABSTRACT, Label.KEYWORDS})  # in its language; names may be in another
OPENING = frozenset({Label.TITLE, Label.AUTHOR})
TELLING = 5  # lines of text that show its letters
OF_BODY = frozenset({Label.TABLE, Label.TABLE_CAPTION, Label.FIGURE_CAPTION, Label.LIST_ITEM})  # in no front matter
LABELS = frozenset({"abstract", "keywords"})
TEXT_BEGINS = frozenset({"introduction", "reference_list"})


def starts_of_own(lines: Sequence[LabelledLine], places: Sequence[int]) -> list[int]:
    """The places that start an article, without those where front matter only goes over to another language."""
    bounds = [0, *places, len(lines)]
    parts = [lines[start:end] for start, end in pairwise(bounds)]
    dropped: set[int] = set()
    for n, part in enumerate(parts):
        if is_front_only(part):
            before, after = parts[n - 1] if n else None, parts[n + 1] if n + 1 < len(parts) else None
            dropped |= _side(part, before, after, n)
        elif n and is_second_list(part, parts[n - 1]):
            dropped.add(n - 1)
    return [place for n, place in enumerate(places) if n not in dropped]


def is_front_only(part: Sequence[LabelledLine]) -> bool:
    """Whether a part is no longer than front matter, names an abstract or keywords, and begins no text."""
    if len(part) > LONGEST:
        return False
    named = [item.view.concepts_at_start for item in part]
    return any(LABELS & found for found in named) and not any(
        TEXT_BEGINS & item.view.concepts_of_whole or item.label is Label.REFERENCE for item in part
    )


def is_second_list(part: Sequence[LabelledLine], before: Sequence[LabelledLine]) -> bool:
    """Whether a part is no more than front matter in another language than the text before, and as long a list of
    references: the same works in the letters of that language.

    Yes:   Снег на льду … Литература | [1] Ручьёв … | > Snow on Ice | Keywords: snow | References | [1] Ruchyov …
    No:    Снег на льду … Литература | [1] Ручьёв … | > Snow on Ice | Keywords: snow | Snow is white. … | References …
    """
    own, other = (sum(item.label is Label.REFERENCE for item in one) for one in (part, before))
    front = [item for item in part if item.label is not Label.REFERENCE and item.label not in FURNITURE]
    if not own or own > ALIKE * other or len(front) > LONGEST or _is_classified(part):
        return False
    over_list = takewhile(lambda item: item.label is not Label.REFERENCE, part)
    if any(item.label in OF_BODY for item in front) or any(map(_names_section, over_list)):
        return False
    text = sum(item.label is Label.PARAGRAPH for item in front)
    if text and ALIKE * own < other:  # a list that breaks off, or is a choice, stands behind no text
        return False
    named = any(LABELS & item.view.concepts_at_start for item in front)
    return named and text <= TEXT and _language(front) != _language(before)


def _names_section(line: LabelledLine) -> bool:
    """Whether a line is a heading of a text, not that of a summary or a list."""
    return line.label in HEADINGS and line.view.concepts_at_start.isdisjoint(LABELS | TEXT_BEGINS)


def _side(
    part: Sequence[LabelledLine],
    before: Sequence[LabelledLine] | None,
    after: Sequence[LabelledLine] | None,
    n: int,
) -> set[int]:
    """Which start to drop: that of the part itself or that of the next one; none where both speak its language."""
    own = _language([line for line in part if line.label in SUMMARY] or part)
    goes_on = after is not None and own != _language(after) and not _is_classified(after)
    came_on = before is not None and own != _language(before)
    if goes_on and (n == 0 or _is_classified(part) or not came_on):
        return {n}
    return {n - 1} if came_on and (after is None or _is_classified(after) or _has_front(after)) else set()


def behind_translations(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts; title and abstract in other letters, between an article that lacks them and front matter in its
    letters, end that article, and the next one starts behind them.

    Yes:   О льде … [1] Мороз А. Лед. 1901. | On Ice | Abstract. It is cold. | > О снеге | Снег бел.
    No:    О льде | On Ice | Abstract. … [1] Мороз А. Лед. 1901. | > On Snow | Abstract. … | О снеге | Снег бел.
    """
    begin = 0
    for start in starts:
        begin = _behind_translation(lines, begin, start.place)
        yield replace(start, place=begin)


def _behind_translation(lines: Sequence[LabelledLine], begin: int, place: int) -> int:
    """The line at which front matter goes over to the letters of the article above, or the same place."""
    if lines[place].label not in OPENING:
        return place
    above = _in_cyrillic(lines, begin, place)
    if any(line.label in SUMMARY and is_cyrillic(line.view.text) is not above for line in lines[begin:place]):
        return place
    summed_up = False
    for k in range(place, min(len(lines), place + LONGEST)):
        label = lines[k].label
        if label not in FRONT | FURNITURE:
            break
        in_letters = is_cyrillic(lines[k].view.text) is above
        if summed_up and in_letters and label in OPENING | {Label.CLASSIFICATION}:
            return k if _in_cyrillic(lines, k, len(lines)) is above else place
        if in_letters and label not in FURNITURE:
            break
        summed_up |= label in SUMMARY - {Label.TITLE}
    return place


def _in_cyrillic(lines: Sequence[LabelledLine], begin: int, end: int) -> bool:
    """Whether the first lines of running text from one line up to another are in Cyrillic letters."""
    text = (lines[k].view.text for k in range(begin, end) if lines[k].label is Label.PARAGRAPH)
    return any(map(is_cyrillic, islice(text, TELLING)))


def _language(part: Sequence[LabelledLine]) -> str:
    return language_of(" ".join(item.view.text for item in part[:SAMPLE]))


def _is_classified(part: Sequence[LabelledLine]) -> bool:
    """Whether a part begins with classification codes, as only an article does."""
    return any("classification" in item.view.concepts_at_start for item in part[:6])


def _has_front(part: Sequence[LabelledLine]) -> bool:
    return any(LABELS & item.view.concepts_at_start for item in part[:LONGEST])
