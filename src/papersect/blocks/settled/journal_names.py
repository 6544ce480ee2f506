"""The name of the journal over a title, which is none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

import regex

from papersect.lines.label import RUNNING, Label
from papersect.lines.view import LabelledLine

HEAD = 20  # lines at the beginning of a text, or between the journal's name and the title
NAMING = RUNNING | {Label.NOTICE}
CITED = regex.compile(r"[\s,.:;(]+ .{0,20}? \d", regex.VERBOSE)  # a year, a volume or a page behind the name
SHORTEST = 5  # characters of a journal's name


def with_journal_names(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what was taken for a first title, and is cited with year or volume in notices or running heads, is the
    name of the journal.

    Yes:   > Annals of Ice | Research article | On Snow | B. Flake | Annals of Ice 2006, 6:3
    No:    > On Snow | B. Flake | Flake B. On Snow. Annals of Ice 2006, 6:3
    """
    first = next((k for k, line in enumerate(labelled[:HEAD]) if line.label is Label.TITLE), None)
    if first is None:
        return list(labelled)
    name = list(takewhile(lambda line: line.label is Label.TITLE, labelled[first : first + HEAD]))
    below = range(first + len(name) + 1, min(len(labelled), first + len(name) + HEAD))
    title = next((k for k in below if labelled[k].label is Label.TITLE), None)
    if title is None or not _is_cited(" ".join(line.view.text for line in name), labelled):
        return list(labelled)
    return [*labelled[:first], *(line.taken_for(Label.NOTICE) for line in name), *labelled[first + len(name) :]]


def _is_cited(name: str, labelled: Sequence[LabelledLine]) -> bool:
    """Whether a notice or running head begins with a name and goes on with a number."""
    folded = name.casefold()
    named = (line.view.text for line in labelled if line.label in NAMING)
    cited = (text[len(name) :] for text in named if text.casefold().startswith(folded))
    return len(name) >= SHORTEST and any(map(CITED.match, cited))
