"""What stands over an article as the title of a part of its volume: a section, a session, letters, reviews."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from papersect.articles.chances import HEAD_LINES
from papersect.articles.heads import OWN_FRONT, below_section_title, names_part
from papersect.articles.starts.start import Start
from papersect.languages.lexicon import vocabulary
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

NUMBER = regex.compile(r"\d{1,3} | [ivxlіхvⅰ-ⅻ]{1,5}", regex.VERBOSE)
OVER_SECTIONS = frozenset({Label.BANNER, Label.TITLE, Label.TOC_ENTRY, Label.RUNNING_HEADER, *HEADINGS})
OVER_KINDS = OVER_SECTIONS | {Label.OTHER, Label.NOTICE}


def below_issue_sections(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts; the title of a part of an issue is of none of the pieces in it.

    Yes:   It melts. | LETTERS TO THE EDITOR | > On Snow | Sir, … (the title of the part was found)
           It melts. | LETTERS | 121 | > On Snow | Sir, …
    No:    It melts. | > LETTER TO THE EDITOR | On Snow | Sir, …
    """
    sections = vocabulary("issue_section")
    for start in starts:
        place = start.place
        while place + 1 < len(lines) and lines[place].label in OVER_KINDS and lines[place].view.words in sections:
            place += 1
        numbered = start.place < place < len(lines) - 1 and lines[place].label is Label.PAGE_NUMBER
        yield replace(start, place=place + numbered)


def below_names_of_parts(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts; what stands right under the number of a part of a volume is the name of that part, and so is what
    its name goes on with, up to an empty line.

    Yes:   It melts. | SECTION 2 | SNOW AND ICE | > On Snow | B. Flake (the name of the part was found)
           It melts. | SECTION 2. SNOW | AND ICE | (empty line) > On Snow | B. Flake
           It melts. | SECTION 2. SNOW | AND ICE | > B. Flake | On Snow
    No:    It melts. | SECTION 2. SNOW AND ICE | > On Snow | B. Flake
    """
    for start in starts:
        place = start.place
        if place and lines[place].label in OVER_SECTIONS and _is_name_of_part(lines, place):
            named = lines[place].label is not Label.BANNER
            below = range(place + named, min(len(lines), place + HEAD_LINES))
            own = next((k for k in below if lines[k].label is not Label.BANNER), place)
            place = own if lines[own].label in OWN_FRONT else place
        elif place and names_part(lines[place - 1]):
            place = _below_name_over_names(lines, place)
        yield replace(start, place=place)


def _below_name_over_names(lines: Sequence[LabelledLine], place: int) -> int:
    """The names under what the name of a part goes on with, where a title follows them; else the same place."""
    last = place
    while last + 1 < min(len(lines), place + HEAD_LINES) and lines[last + 1].label is Label.TITLE:
        last += 1
    below = below_section_title(lines, last)
    return below if below != last else place


def _is_name_of_part(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line stands right under the number of a part, or goes on with its name."""
    above, line, below = lines[place - 1], lines[place], lines[min(place + 1, len(lines) - 1)]
    if _is_number_of_part(above):
        return True
    goes_on = not line.line.blank_before and below.line.blank_before > 0
    return goes_on and names_part(above) and above.label in OVER_SECTIONS


def _is_number_of_part(line: LabelledLine) -> bool:
    """Whether a line says no more than which part or session begins: СЕКЦИЯ 4, III бөлім, Session B."""
    words = line.view.words
    parts = [(word,) in vocabulary("part") or (word,) in vocabulary("conference") for word in words]
    numbers = [len(word) == 1 or NUMBER.fullmatch(word) is not None for word in words]
    return len(words) in (2, 3) and sum(parts) == 1 and sum(numbers) == len(words) - 1
