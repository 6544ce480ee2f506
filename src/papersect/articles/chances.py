"""How likely an article starts at each line: what the network thinks, what contents, rights and blanks tell."""

from __future__ import annotations

from collections.abc import Container, Sequence

from papersect.articles.bylines import bylined
from papersect.articles.listed import listed
from papersect.articles.rights import part_articles
from papersect.lines.label import FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine, fingerprint
from papersect.text.ocr_quality import ocr_quality

THRESHOLD = 0.4  # above it an article is likely to start: no other sign is asked near by
REACH = 8  # lines: places so near one another speak for one start
TORN_OFF = 0.6  # how likely an article starts where a piece is torn off, and nothing else speaks for it
LISTED = 0.8  # where its title is listed, or front matter stands behind an author's rights
BYLINED = 0.95  # where a title runs into its author's name behind white space: of articles, or of books reviewed
FAINT = 0.05  # what is less likely speaks for nothing,
FAINTER = 0.005  # but for a stray blank where nothing but text can follow, or the text turns to other words
AROUND, READ_OTHERWISE = 4, 0.4  # lines before and after; how far their quality of reading differs
STRAY = "stray_blank"  # a torn piece may begin with any section
TOPIC = "change_of_topic"
CAPTIONS = frozenset({Label.TABLE_CAPTION, Label.FIGURE_CAPTION})
HEAD_LINES = 4  # lines of furniture over the first line of an article, at most
FOOT_REACH, FOOT_LENGTH = 300, 8  # lines between two standings of a running foot, its least characters
PAGE = 160  # lines in which the last page number is looked for
FLOATING = frozenset({Label.FIGURE, Label.TABLE, Label.EQUATION, *CAPTIONS})


def chances_of(lines: Sequence[LabelledLine], back: Sequence[bool], judged: Container[int] = ()) -> list[float]:
    """How likely an article starts at each line, to the network and to those who look at contents and rights.

    `back` tells which lines are furniture that has stood before; the network is not heard on the lines `judged`.
    """
    chances = [0.0 if k in judged else line.opens for k, line in enumerate(lines)]
    for k in range(len(lines) - 1):
        if chances[k] >= FAINT and back[k] and not is_first(lines, k):  # the last running foot of the article above
            chances[k + 1] += chances[k]
            chances[k] = 0.0
    for k in range(1, len(lines)):
        if is_torn_off(lines, k, chances[k]) and _none_near(chances, k - REACH, k + REACH):
            chances[k] = TORN_OFF
    for k in range(len(lines)):
        if part_articles(lines, k) and _none_near(chances, k - REACH, k + REACH):
            chances[k] = LISTED
    for k in bylined(lines):
        chances[k + 1 : k + REACH] = [0.0] * len(chances[k + 1 : k + REACH])
        if _none_near(chances, k - REACH, k + 1):
            chances[k] = BYLINED
    contents = listed(lines)
    for k in contents.nested:
        chances[k] = 0.0
    for k in contents.starts:
        if _none_near(chances, k - HEAD_LINES, k + HEAD_LINES + 1):
            chances[k] = LISTED
    return chances


def _none_near(chances: Sequence[float], start: int, stop: int) -> bool:
    """Whether at none of the lines from `start` up to `stop` an article is likely to start."""
    return max(chances[max(0, start) : stop]) <= THRESHOLD


def is_torn_off(lines: Sequence[LabelledLine], k: int, chance: float) -> bool:
    """Whether a piece begins with a stray blank: with one, the least that the network sees there is enough, unless it
    is part of a table, a drawing or an equation, or a page number in the middle of its line.

    Yes:   It was cold [4]. |  The treaty was signed in May [1].
           3. Results |  The treaty was signed in May [1].   (even less is enough under a heading,
           or where the text turns to other words)
    No:    It was cold [4]. |  12.5   (a cell of a table)
    """
    if STRAY not in lines[k].signs or lines[k].label in FLOATING | {Label.PAGE_NUMBER}:
        return False
    turns = TOPIC in lines[k].signs and lines[k].label is Label.PARAGRAPH
    faint = FAINTER if turns or lines[k - 1].label in HEADINGS else FAINT
    return chance > faint or is_read_otherwise(lines, k)


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
