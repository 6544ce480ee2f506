"""The lines at which an article might start: all the others need not be weighed."""

from __future__ import annotations

from papersect.articles.signs.layout import gap
from papersect.articles.survey import Survey

OPENING_GROUPS = frozenset({"front", "running", "notice", "heading"})
CLOSING_GROUPS = frozenset({"reference", "note", "page", "running", "notice", "contents", "front"})


def candidates(survey: Survey) -> list[int]:
    """The indices of lines after some gap, or at a change of kind that may end or begin an article."""
    return [k for k in range(1, len(survey.lines)) if _possible(survey, k)]


def _possible(survey: Survey, k: int) -> bool:
    before, here = survey.groups[k - 1], survey.groups[k]
    if gap(survey, k) not in ("none", "indent"):
        return True
    return before != here and (here in OPENING_GROUPS or before in CLOSING_GROUPS)
