"""Signs in a change of hand: running heads, script, the manner of citing."""

from __future__ import annotations

from papersect.articles.survey import Survey


def citing(survey: Survey, k: int) -> str | None:
    """Works are cited in another manner before and after the place."""
    before = survey.count("bracketed", k - 80, k), survey.count("dated", k - 80, k)
    after = survey.count("bracketed", k, k + 80), survey.count("dated", k, k + 80)
    if max(before) < 3 or max(after) < 3:
        return None
    return "same" if (before[0] > before[1]) == (after[0] > after[1]) else "other"


def running_head(survey: Survey, k: int) -> str | None:
    """No running head of the pages before comes back on the pages after."""
    crossing, around = (
        survey.heads[k],
        max(survey.heads[max(0, k - 60)], survey.heads[min(len(survey.heads) - 1, k + 60)]),
    )
    return None if not around else "goes_on" if crossing else "changes"


def script(survey: Survey, k: int) -> str | None:
    """The letters before and after belong to different scripts."""
    before, after = _script(survey, k - 12, k), _script(survey, k, k + 12)
    return None if not before or not after else "same" if before == after else "changes"


def _script(survey: Survey, start: int, end: int) -> str | None:
    cyrillic, latin = survey.count("cyrillic", start, end), survey.count("latin", start, end)
    return None if cyrillic + latin < 4 else "cyrillic" if cyrillic > latin else "latin"
