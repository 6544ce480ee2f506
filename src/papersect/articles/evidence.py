"""What is seen where an article may start, and what it weighs beside the network's word."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.articles.chances import FLOATING, STRAY, is_read_otherwise
from papersect.articles.odds import chance_of_any, log_odds
from papersect.lines.label import FRONT, FURNITURE, Label
from papersect.lines.view import LabelledLine

AHEAD, BEHIND = 14, 6  # lines in which front matter, or the end of a reference list, is looked for
PLAUSIBLE = 0.08  # likely enough to the network that the evidence is looked at
FRONT_SIGNS = {
    Label.TITLE: "title",
    Label.AUTHOR: "authors",
    Label.AFFILIATION: "affiliations",
    Label.ABSTRACT: "abstract",
    Label.KEYWORDS: "keywords",
    Label.CLASSIFICATION: "classification_code",
}
NOTHING_ELSE, LIST_ENDS = "change_of_text", "end_of_reference_list"
TRUST, DOUBT = 0.6, -1.4
WEIGHTS = {
    "stray_blank": 2.5,
    "unusual_gap": 1.5,
    "ornament": 1.5,
    "listed_in_contents": 1.5,
    "change_of_topic": 0.7,
    "citation_numbers_restart": 0.7,
    "change_of_citation_style": 0.7,
    "entry_numbers_restart": 0.4,
    "change_of_running_head": 0.3,
    "title": 0.6,
    "page_break": -0.6,
    NOTHING_ELSE: 0.9,
}
"""What each sign adds to the log-odds of a start, `DOUBT` and `TRUST` times the network's own; the others add nothing.

Rounded from a logistic regression over the places that two networks thought plausible in texts they had not seen. The
networks see that a page begins, too, and make too much of it.
"""
TITLED, BACK_MATTER = 1.0, -1.0
"""What the end of a list adds: a title with authors behind it starts an article, anything else is back matter."""


def evidence(lines: Sequence[LabelledLine], place: int) -> list[str]:
    """What is seen at a start: white space and what changes there, the front matter that follows, a list that ends.

    Lines of tables, drawings and equations often begin with a blank that others lack: there it tells nothing.
    """
    found = [sign for sign in lines[place].signs if sign != STRAY or lines[place].label not in FLOATING]
    ahead = {line.label for line in lines[place : place + AHEAD]}
    found += [name for label, name in FRONT_SIGNS.items() if label in ahead]
    behind = [line.label for line in lines[max(0, place - BEHIND) : place] if line.label not in FURNITURE]
    if Label.REFERENCE in behind and lines[place].label is not Label.REFERENCE:
        found.append(LIST_ENDS)
    if STRAY in lines[place].signs and is_read_otherwise(lines, place):
        found.append("change_of_reading_quality")
    if not ahead & FRONT and not found:
        found.append(NOTHING_ELSE)
    return found


def weighed(chance: float, evidence: Sequence[str]) -> float:
    """How likely an article starts where the network thinks so with a chance, and this is seen.

    >>> round(weighed(0.5, []), 2), round(weighed(0.5, ["unusual_gap", "title"]), 2), round(weighed(1.0, []), 2)
    (0.2, 0.67, 0.94)
    """
    odds = DOUBT + TRUST * log_odds(chance) + sum(WEIGHTS.get(sign, 0.0) for sign in evidence)
    if LIST_ENDS in evidence:
        odds += TITLED if {"title", "authors"} <= set(evidence) else BACK_MATTER
    return chance_of_any([odds])
