"""How likely an article starts at each line: what the network thinks, what contents, front matter and blanks tell."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.articles.fronts import fronts
from papersect.articles.listed import listed
from papersect.articles.rights import part_articles
from papersect.lines.ends import last_of
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine, fingerprint
from papersect.text.ocr_quality import ocr_quality

THRESHOLD = 0.4  # of 0.25 to 0.6 the best over volumes, excerpts, journals and single papers
REACH = 8  # lines: places so near one another speak for one start
TORN_OFF = 0.6  # how likely an article starts where a piece is torn off, and nothing else speaks for it
LISTED = 0.75  # where its title is listed, or front matter stands far behind the last or behind an author's rights
PROBABLE = 0.2  # likely enough to be told apart from the lines around it
FAINT = 0.05  # what is less likely speaks for nothing
AROUND, READ_OTHERWISE = 4, 0.4  # lines before and after; how far their quality of reading differs
STRAY = "stray_blank"  # a torn piece may begin with any section
CAPTIONS = frozenset({Label.TABLE_CAPTION, Label.FIGURE_CAPTION})
HEAD_LINES = 4  # lines of furniture over the first line of an article, at most
FOOT_REACH, FOOT_LENGTH = 300, 8  # lines between two standings of a running foot, its least characters
PAGE = 160  # lines in which the last page number is looked for
FLOATING = frozenset({Label.FIGURE, Label.TABLE, Label.EQUATION, *CAPTIONS})


def chances_of(lines: Sequence[LabelledLine], back: Sequence[bool]) -> list[float]:
    """How likely an article starts at each line, to the network and to those who look at contents and front matter.

    `back` tells which lines are furniture that has stood before.
    """
    chances = [line.opens for line in lines]
    for k in range(len(lines) - 1):
        if chances[k] >= FAINT and back[k] and not is_first(lines, k):  # the last running foot of the article above
            chances[k + 1] += chances[k]
            chances[k] = 0.0
    for k in range(1, len(lines)):
        if STRAY in lines[k].signs and _none_near(chances, k - REACH, k + REACH):
            chances[k] = TORN_OFF if is_torn_off(lines, k, chances[k]) else chances[k]
    for k in range(len(lines)):
        if part_articles(lines, k) and _none_near(chances, k - REACH, k + REACH):
            chances[k] = LISTED
    told = listed(lines)
    for k in told.nested:
        chances[k] = 0.0
    for k in told.starts:
        if _none_near(chances, k - HEAD_LINES, k + HEAD_LINES + 1):
            chances[k] = LISTED
    for joint in fronts(lines):
        if _none_near(chances, joint.start - REACH, joint.stop + REACH):
            chances[_first_own(lines, joint, chances, back)] = LISTED
    return chances


def _none_near(chances: Sequence[float], start: int, stop: int) -> bool:
    """Whether at none of the lines from `start` up to `stop` an article is likely to start."""
    return max(chances[max(0, start) : stop]) <= THRESHOLD


def is_torn_off(lines: Sequence[LabelledLine], k: int, chance: float) -> bool:
    """Whether a piece begins with a stray blank and something else that changes, the sentence above being closed.

    Yes:   It was cold [4]. |  The treaty was signed in May [1].
    No:    It was cold and |  very dark.
    """
    above, line = lines[k - 1], lines[k]
    if STRAY not in line.signs or line.label in FLOATING:
        return False
    if last_of(above.view.text) != "stop" or line.view.shape[0] != "A":
        return chance > PROBABLE
    changes = any(sign.endswith("restart") or sign == "change_of_topic" for sign in line.signs)
    return changes or chance > PROBABLE or is_read_otherwise(lines, k)


def is_read_otherwise(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether the lines before are read well and those from here on badly, or the other way round, as when text in
    another script was read with the wrong letters."""
    before = ocr_quality(" ".join(line.view.text for line in lines[max(0, k - AROUND) : k]))
    after = ocr_quality(" ".join(line.view.text for line in lines[k : k + AROUND]))
    return before is not None and after is not None and abs(before - after) > READ_OTHERWISE


def come_back(lines: Sequence[LabelledLine]) -> list[bool]:
    """Which lines are furniture that has stood a few pages before."""
    last: dict[str, int] = {}
    back = []
    for k, line in enumerate(lines):
        text = fingerprint(line.view.text)
        back.append(line.label in FURNITURE and k - last.get(text, -FOOT_REACH) < FOOT_REACH)
        if len(text) >= FOOT_LENGTH:
            last[text] = k
    return back


def _first_own(lines: Sequence[LabelledLine], joint: range, chances: Sequence[float], back: Sequence[bool]) -> int:
    """The line among furniture, and the first of front matter, that the article starts with: the likeliest, or where
    none is likely the first that is not of the article above, to judge by its running feet and page numbers."""
    likeliest = max(joint, key=lambda k: chances[k])
    if chances[likeliest] >= PROBABLE:
        return likeliest
    own = (k for k in joint if not back[k] and (lines[k].label is not Label.PAGE_NUMBER or counts_anew(lines, k)))
    return next(own, joint[-1])


def is_first(lines: Sequence[LabelledLine], k: int) -> bool:
    return k > 0 and lines[k].line.page != lines[k - 1].line.page


def counts_anew(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a line is a page number that does not follow the last one before it."""
    number = _page_number(lines[k])
    if number is None:
        return False
    before = (_page_number(line) for line in reversed(lines[max(0, k - PAGE) : k]))
    last = next((found for found in before if found is not None), None)
    return number != last + 1 if last is not None else number == 1


def _page_number(line: LabelledLine) -> int | None:
    text = line.view.text.strip("-–— ")
    return int(text) if line.label is Label.PAGE_NUMBER and text.isdecimal() and len(text) < 6 else None
