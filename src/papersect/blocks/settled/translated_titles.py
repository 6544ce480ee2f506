"""Titles in a second language, taken for whatever else stands in front matter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.languages.detection import lacks_letters, told_by_words
from papersect.lines.ends import last_of
from papersect.lines.label import RUNNING, Label
from papersect.lines.view import LabelledLine
from papersect.text.scripts import is_cyrillic

LONGEST = 3  # lines of a title
WORDS, LETTERS = 2, 3  # words without a capital that a title has, at least, and letters these have
MISTAKEN = frozenset({Label.AUTHOR, Label.AFFILIATION, Label.KEYWORDS, Label.ABSTRACT, Label.BANNER, Label.PARAGRAPH})
BESIDE = frozenset({Label.AUTHOR, Label.AFFILIATION})
PAGE_HEAD = RUNNING | {Label.PAGE_NUMBER}  # a banner right below it is no title
NAMING = frozenset({"abstract", "keywords"})
OTHERWISE = frozenset(
    {"institution", "degree", "supervisor", "email", "author_information", "received", "for_citation"}
)
NO_TITLE = regex.compile(r"@ | https?: | ^[\d*†¹²³] | \d{5} | [.;,]$", regex.VERBOSE)
PLACE = regex.compile(r"\p{Lu}\p{Ll}+(?:-\p{L}+)?")
INITIALS = regex.compile(r"\b\p{Lu}\.\s?\p{Lu}", regex.VERBOSE)


def with_translated_titles(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what stands over authors or an abstract in front matter, in another language than the title, and names
    nobody and no place, is the title again.

    Yes:   Снег на льду | И. И. Ручьёв | Ключевые слова: снег | > Snow on the ice of lakes | I. I. Ruchyov
    No:    Снег на льду | И. И. Ручьёв | Ключевые слова: снег | > Institute of Snow and Ice | I. I. Ruchyov
    """
    lines = list(labelled)
    title: list[str] = []
    for k, line in enumerate(lines):
        if line.label is Label.TITLE:
            title = [*title, line.view.text] if k and lines[k - 1].label is Label.TITLE else [line.view.text]
        elif title and _comes_after_title(line):
            run = list(_above(lines, k))
            again = " ".join(lines[n].view.text for n in run)
            if run and _differ(" ".join(title), again):
                title = [again]
                lines[run[0] : k] = [lines[n].taken_for(Label.TITLE) for n in run]
    return lines


def _comes_after_title(line: LabelledLine) -> bool:
    names = line.label in BESIDE and not _may_be_title(line)
    return names or "abstract" in line.view.concepts_at_start


def _above(lines: Sequence[LabelledLine], place: int) -> Iterator[int]:
    """The places of lines right above one that may be a title, in order; none where they go on with what is above."""
    first = place
    while first and place - first < LONGEST and _may_be_title(lines[first - 1]):
        first -= 1
        if lines[first].line.blank_before:
            break
    if first == place:
        return
    above = lines[first - 1]
    if lines[first].label is Label.BANNER and above.label in PAGE_HEAD:
        return
    apart = lines[first].line.blank_before or above.label is not lines[first].label or _names_place(above)
    if first and (apart or last_of(above.view.text) == "stop"):
        yield from range(first, place)


def _names_place(line: LabelledLine) -> bool:
    """Whether an institution ends with the line, as its last word is the name of where it is."""
    *named, place = line.view.text.split()
    is_whole = "institution" in line.view.concepts and line.label is Label.AFFILIATION
    return is_whole and bool(named) and named[-1].endswith(",") and PLACE.fullmatch(place) is not None


def _may_be_title(line: LabelledLine) -> bool:
    text = line.view.text
    if line.label not in MISTAKEN or NO_TITLE.search(text) or (text.isupper() and INITIALS.search(text)):
        return False
    small = sum(word.islower() and len(word) >= LETTERS for word in text.split())
    plain = NAMING.isdisjoint(line.view.concepts_at_start) and OTHERWISE.isdisjoint(line.view.concepts)
    return plain and (small >= WORDS or text.isupper())


def _differ(title: str, other: str) -> bool:
    """Whether two texts are in different languages, as far as their words or their scripts tell."""
    if is_cyrillic(title) != is_cyrillic(other):
        return True
    language, again = told_by_words(title), told_by_words(other)
    if language is None or again is None:
        return language is not None and lacks_letters(other, language)
    return language != again
