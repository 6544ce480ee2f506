"""Signs in how the line before ends and how the line begins."""

from __future__ import annotations

from papersect.articles.survey import Survey

TERMINATORS = frozenset(".!?…:;»”\"'’")
BRACKETS = frozenset(")]}")


def ending(survey: Survey, k: int) -> str:
    """How the last line before the place ends, page furniture aside."""
    before = survey.before[k]
    if before < 0:
        return "nothing"
    last = survey.lines[before].view.text[-1:]
    if last in TERMINATORS:
        return "stop"
    if last in BRACKETS:
        return "bracket"
    return "hyphen" if last in "-‐‑\u00ad" else "letter" if last.isalpha() else "digit" if last.isdigit() else "sign"


def beginning(survey: Survey, k: int) -> str:
    """What the line begins with."""
    text = survey.lines[k].view.text
    first = text[:1]
    if first.isdigit():
        return "digit"
    if first.isupper():
        return "capitals" if text.isupper() else "upper"
    return "lower" if first.islower() else "letter" if first.isalpha() else "sign"


def last_line_length(survey: Survey, k: int) -> str | None:
    """Whether the line before is as wide as its neighbours."""
    before = survey.before[k]
    if before < 1:
        return None
    usual = max(survey.widths[max(0, before - 4) : before], default=0)
    return "short" if survey.widths[before] < 0.7 * usual else "full"
