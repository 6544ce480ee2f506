"""What begins somewhere, but is no article: chapters, appendices, heaps of drawings."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.articles.chances import CAPTIONS, FLOATING, STRAY, is_first
from papersect.articles.evidence import AHEAD
from papersect.articles.fronts import NAMED
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import lexicon
from papersect.lines.label import FRONT, FURNITURE
from papersect.lines.view import LabelledLine

FIRST_LINES = 8  # of an article, by which one sees whether it is but a heap of figures
BACK_MATTER, BACK_MATTER_LENGTH = frozenset({"appendix", "reference_list"}), 60  # characters
AUTHORED = NAMED  # a chapter has a title, too, and may have an abstract


def is_part(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line begins a chapter, an appendix, a section or a caption, and nothing of an author follows.

    Yes:   A.5 References cited in Appendix A
    No:    On the References of Old Maps
           Ada Storm
    """
    view = lines[place].view
    if lines[place].label in CAPTIONS:
        return True
    names_section = bool(SECTION_NAMES & view.concepts_of_whole) and STRAY not in lines[place].signs
    names_section |= "part" in view.concepts_at_start and any(map(str.isdigit, view.text))
    speaks_of_back = len(view.text) <= BACK_MATTER_LENGTH and bool(BACK_MATTER & lexicon().within(view.words))
    if not names_section and not speaks_of_back:
        return False
    return not any(line.label in AUTHORED for line in lines[place : place + AHEAD])


def begins_with_floats(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether tables, drawings or their captions begin a page: they are gathered behind papers, not before them.

    Yes:   FIGURE CAPTIONS | Fig. 1. The old pier. | Fig. 2. The new pier.
    No:    On Piers | Ada Storm | Fig. 1. The old pier.
    """
    labels = [line.label for line in lines[place : place + AHEAD] if line.label not in FURNITURE][:FIRST_LINES]
    floating = sum(label in FLOATING for label in labels)
    return is_first(lines, place) and not FRONT.intersection(labels) and 4 * floating >= 3 * len(labels) > 0
