"""What begins somewhere, but is no article: chapters, appendices, heaps of drawings."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from papersect.articles.chances import CAPTIONS, FLOATING, STRAY, is_first
from papersect.articles.evidence import AHEAD
from papersect.articles.fronts import NAMED
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import lexicon
from papersect.lines.label import FRONT, FURNITURE, HEADINGS
from papersect.lines.numbering import numbering
from papersect.lines.view import LabelledLine

FIRST_LINES = 8  # of an article, by which one sees whether it is but a heap of figures
BACK_MATTER, BACK_MATTER_LENGTH = frozenset({"appendix", "reference_list"}), 60  # characters
NAMES = SECTION_NAMES | {"contents", "index"}  # of what is a part of an article, or of the volume
CHAPTER_NUMBER = regex.compile(r"\d{1,2}")
AUTHORED = NAMED  # a chapter has a title, too, and may have an abstract


def is_part(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line begins a chapter, an appendix, a section or a caption: by its number, or where nothing of an
    author follows.

    Yes:   A.5 References cited in Appendix A
           1.1 On Old Maps
           Appendix A | A. Storm
           Chapter 4: On Old Maps | of the Coast | 4.1 Summary
    No:    On the References of Old Maps
           Ada Storm
    """
    view = lines[place].view
    if lines[place].label in CAPTIONS or _is_numbered_part(lines[place]) or _is_numbered_chapter(lines, place):
        return True
    names_section = bool(NAMES & view.concepts_of_whole) and STRAY not in lines[place].signs
    names_section |= "part" in view.concepts_at_start and any(map(str.isdigit, view.text))
    speaks_of_back = len(view.text) <= BACK_MATTER_LENGTH and bool(BACK_MATTER & lexicon().within(view.words))
    if not names_section and not speaks_of_back:
        return False
    return not any(line.label in AUTHORED for line in lines[place : place + AHEAD])


def _is_numbered_part(line: LabelledLine) -> bool:
    """Whether a line bears the number of an appendix, or, as a heading, that of a section in a section."""
    number = numbering(line.view.text) if STRAY not in line.signs else None
    if number is None:
        return False
    return number.scheme == "appendix" or (line.label in HEADINGS and number.depth > 1)


def _is_numbered_chapter(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether the number of a chapter comes back in that of the section below it, whatever stands between."""
    view = lines[place].view
    digits = CHAPTER_NUMBER.search(view.text) if "part" in view.concepts_at_start else None
    ahead = (line.view.text for line in lines[place + 1 : place + AHEAD])
    return digits is not None and any(text.startswith(f"{digits[0]}.1 ") for text in ahead)


def begins_with_floats(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether tables, drawings or their captions begin a page: they are gathered behind papers, not before them.

    Yes:   FIGURE CAPTIONS | Fig. 1. The old pier. | Fig. 2. The new pier.
    No:    On Piers | Ada Storm | Fig. 1. The old pier.
    """
    labels = [line.label for line in lines[place : place + AHEAD] if line.label not in FURNITURE][:FIRST_LINES]
    floating = sum(label in FLOATING for label in labels)
    return is_first(lines, place) and not FRONT.intersection(labels) and 4 * floating >= 3 * len(labels) > 0
