"""What stands at either end of a volume and is of none of its articles: its title page, its imprint."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from papersect.articles.evidence import evidence
from papersect.articles.heads import NAMING, OWN_FRONT, names_part
from papersect.articles.starts.manners import is_kind
from papersect.articles.starts.start import Start
from papersect.lines.label import FRONT, FURNITURE, Label
from papersect.lines.view import LabelledLine

FEWEST = 2  # lines of a title page that are nothing else
CHANCE = 0.6  # that the first article starts behind a title page
SECTION_LINES = 4  # of the title of a section, which ends the title page
IMPRINT = frozenset({Label.OTHER, Label.BANNER, Label.NOTICE})
TITLE_PAGE = FURNITURE | NAMING
BARE = FURNITURE | FRONT - {Label.ABSTRACT}  # what holds no text


def behind_title_page(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts, and that of the first article where the title page of the volume stands over it, which names a
    conference, or ends with the title of a section.

    Yes:   University of Ice | First Steps | Proceedings | SECTION 1. SNOW | > On Snow | A. Storm
    No:    Cover page | Ice archive | On Snow | A. Storm   (a library's cover of the paper behind it)
    """
    place = _end_of_title_page(lines)
    if not starts or not place or starts[0].place <= place:
        return list(starts)
    return sorted([Start(place, CHANCE, evidence(lines, place)), *starts], key=attrgetter("place"))


def _end_of_title_page(lines: Sequence[LabelledLine]) -> int:
    """The first line behind the title page at the beginning of a text; 0 where there is none."""
    end = next((k for k, line in enumerate(lines) if line.label not in TITLE_PAGE), 0)
    while end and lines[end - 1].label in NAMING:  # of the article
        end -= 1
    over = lines[:end]
    sections = [line for line in over[-SECTION_LINES:] if line.label is Label.BANNER and names_part(line)]
    conference = [line for line in over if line.label is Label.OTHER and names_part(line) and not is_kind(line)]
    bare = sum(line.label is Label.OTHER for line in over) >= FEWEST
    return end if (sections or conference) and bare and lines[end].label in OWN_FRONT else 0


def without_imprint(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts; what comes last, has no text and is mostly furniture, is the imprint of the volume.

    Yes:   [9] A. Frost. Ice. 1901. | > Scientific edition | First Steps | Ed. A. Storm | 80 copies (none starts)
    No:    [9] A. Frost. Ice. 1901. | > On Snow | B. Flake | © B. Flake 2018   (torn off)
    """
    part = lines[starts[-1].place :] if starts else []
    furniture = sum(line.label in IMPRINT for line in part)
    bare = all(line.label in BARE for line in part)
    begins = bool(part) and part[0].label in IMPRINT
    return list(starts[:-1] if bare and begins and 2 * furniture > len(part) else starts)
