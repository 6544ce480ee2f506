"""Signs in the white space before a line and in the lines' widths."""

from __future__ import annotations

import regex

from papersect.articles.survey import Survey

ORNAMENT = regex.compile(r"[\W_]+")
RARE = 0.03  # share of lines with so many blank lines before them, at most
STRAY_SHARE = 0.06  # above this share of indented lines an indent is the text's way of beginning paragraphs
WINDOW = 12


def gap(survey: Survey, k: int) -> str:
    """What white space parts the line from the one before: a page break, a stray blank, blank lines."""
    here, before = survey.lines[k], survey.lines[k - 1]
    blanks = here.line.blank_before
    stray = 0 < here.view.indent <= 3 and not before.view.indent and survey.indented_share < STRAY_SHARE
    if here.line.page != before.line.page:
        return "page_break"
    if stray:
        return "blank_line_and_stray_blank" if blanks else "stray_blank"
    if blanks:
        rank = survey.blank_ranks[blanks]
        return "blank_line" if blanks < 2 or rank > RARE else "many_blank_lines"
    return "indent" if here.view.indent > before.view.indent else "none"


def tallest_gap(survey: Survey, k: int) -> str | None:
    """Nowhere in the text stand more blank lines than here, or seldom."""
    count = survey.lines[k].line.blank_before
    if count < 2:
        return None
    if count >= survey.tallest:
        return "several_lines" if count > 2 else "two_lines"
    return f"{survey.tallest - count}_fewer" if survey.tallest - count < 3 else "many_fewer"


def gap_near(survey: Survey, k: int) -> str | None:
    """A page break within the next or the last few lines."""
    page = survey.lines[k].line.page
    after = survey.lines[min(k + 4, len(survey.lines) - 1)].line.page != page
    before = survey.lines[max(k - 5, 0)].line.page != survey.lines[k - 1].line.page
    return {(True, True): "both", (True, False): "after", (False, True): "before"}.get((after, before))


def stray_near(survey: Survey, k: int) -> str | None:
    """A better gap a line or two away."""
    for step in (-2, -1, 1, 2):
        if 0 < k + step < len(survey.lines) and gap(survey, k + step) in ("stray_blank", "blank_line_and_stray_blank"):
            return str(step)
    return None


def ornament(survey: Survey, k: int) -> str | None:
    """A row of asterisks or the like stands before the line."""
    return "before" if ORNAMENT.fullmatch(survey.lines[k - 1].view.text) else None


def width(survey: Survey, k: int) -> str | None:
    """The print before the place is wider or narrower than behind it."""
    before, after = _usual_width(survey, k - WINDOW, k), _usual_width(survey, k, k + WINDOW)
    if not before or not after:
        return None
    ratio = min(before, after) / max(before, after)
    return "same" if ratio > 0.93 else "near" if ratio > 0.85 else "other" if ratio > 0.6 else "quite_other"


def _usual_width(survey: Survey, start: int, end: int) -> int:
    widths = sorted(survey.widths[max(0, start) : end])
    return widths[len(widths) * 3 // 4] if widths else 0
