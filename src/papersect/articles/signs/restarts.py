"""Signs in numbers that start again."""

from __future__ import annotations

from papersect.articles.numbering import Series
from papersect.articles.survey import Survey

REACH = 250  # lines


def citation_numbers(survey: Survey, k: int) -> str | None:
    """Citation numbers after the place are far below those before it."""
    before, after = survey.numbers.citation.around(k, REACH, 8)
    if len(before) < 2 or not after:
        return None
    high, first = sorted(before)[len(before) // 2], max(after[:2])
    return "restart" if first <= 3 < high else "fall" if 2 * first < high else "on"


def entry_numbers(survey: Survey, k: int) -> str | None:
    """The entries of a reference list start again at 1."""
    return _restart(survey.numbers.entry, k)


def entry_here(survey: Survey, k: int) -> str | None:
    """The line itself is an entry whose number goes on from the one before."""
    if survey.groups[k] != "reference":
        return None
    before, after = survey.numbers.entry.around(k, REACH, 1)
    if not survey.numbers.entry.stands_at(k) or not before:
        return "unnumbered"
    return "next" if 0 < after[0] - before[0] <= 2 else "other"


def caption_numbers(survey: Survey, k: int) -> str | None:
    """Tables or figures are numbered anew."""
    return _restart(survey.numbers.caption, k)


def section_numbers(survey: Survey, k: int) -> str | None:
    """Sections are numbered anew."""
    return _restart(survey.numbers.section, k)


def page_numbers(survey: Survey, k: int) -> str | None:
    """The printed page numbers do not go on."""
    before, after = survey.numbers.page.around(k, REACH, 1)
    if not before or not after:
        return None
    return "on" if 0 <= after[0] - before[0] <= 2 else "jump"


def _restart(series: Series, k: int) -> str | None:
    before, after = series.around(k, REACH, 1)
    if not before or not after:
        return None
    return "on" if after[0] > before[0] else "restart" if after[0] == 1 < before[0] else "fall"
