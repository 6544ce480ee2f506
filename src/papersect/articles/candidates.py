"""The lines at which an article might start: all the others need not be weighed."""

from __future__ import annotations

from papersect.articles.signs.layout import gap
from papersect.articles.survey import Survey

TELLING_GAPS = frozenset({"stray_blank", "blank_line_and_stray_blank", "many_blank_lines"})
SOME_GAPS = frozenset({"page_break", "blank_line"})
OPENING_GROUPS = frozenset({"front", "running", "notice", "heading"})
CLOSING_GROUPS = frozenset({"reference", "note", "page", "running", "notice", "contents", "front"})
NEXT, FEW = 8, 1  # lines that follow, and how many of them at most look like front matter by chance
STEP, DIP, DEEP_DIP = 15, 0.6, 0.3  # the cohesion so many lines off, and the shares of it that change the topic


def candidates(survey: Survey) -> list[int]:
    """The indices of lines after some gap, or at a change of kind that may end or begin an article."""
    return [k for k in range(1, len(survey.lines)) if _possible(survey, k)]


def _possible(survey: Survey, k: int) -> bool:
    """Whether the white space alone asks for a look, or some space or change of kind together with a promise."""
    space = gap(survey, k)
    if space in TELLING_GAPS:
        return True
    before, here = survey.groups[k - 1], survey.groups[k]
    turn = before != here and (here in OPENING_GROUPS or before in CLOSING_GROUPS)
    if space in SOME_GAPS or turn or survey.looks[k - 1] != survey.looks[k]:
        return _opens(survey, k) or _dips(survey, k, DIP)
    return _dips(survey, k, DEEP_DIP)


def _opens(survey: Survey, k: int) -> bool:
    """Whether front matter seems to follow."""
    return survey.count("front", k, k + NEXT) > FEW or survey.count("showy", k, k + NEXT) > FEW


def _dips(survey: Survey, k: int, share: float) -> bool:
    """Whether far fewer words live on across the line than nearby, as they do inside a reference list anyway."""
    if survey.groups[k - 1] == survey.groups[k] == "reference":
        return False
    near = survey.cohesion.near
    return near[k] < share * max(near[max(0, k - STEP)], near[min(len(near) - 1, k + STEP)])
