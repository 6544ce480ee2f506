"""Running text to paragraphs, list items, abstracts, statements and notes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

import regex

from papersect.blocks.group import Group, kind_of
from papersect.blocks.lists import item_starts
from papersect.lines.ends import CLOSED, OPEN, first_of, last_of
from papersect.lines.label import HEADINGS, Label
from papersect.lines.view import LabelledLine

BODY = frozenset({Label.PARAGRAPH, Label.LIST_ITEM})
FLOWS = (
    BODY,
    frozenset({Label.ABSTRACT}),
    frozenset({Label.STATEMENT}),
    frozenset({Label.FOOTNOTE}),
)
"""Labels whose lines may be one block; a line goes on with the last line of its own flow, whatever stands between."""

RUNNING = frozenset[Label]().union(*FLOWS)

BRACKETED = regex.compile(r"\(\p{Lu}[\p{Lu}\d]{2,4}\)\.?")
BRACKET_OR_NUMBER = r"\d (?! \d? [.)] \s ) | [(\[{] (?! \s? \w{1,2} [)\]] \s )"
AFTER_PAUSE = regex.compile(BRACKET_OR_NUMBER, regex.VERBOSE)
AFTER_WORD = regex.compile(
    rf"""
    {BRACKET_OR_NUMBER}
  | \p{{Lu}} [\p{{Lu}}\d]            # NMR
  | [B-DF-HJ-NP-TV-XZ] (?= \s )     # M, no word of any language
  | \p{{L}} \. \s? \p{{Ll}}          # S. alba, т. е.
    """,
    regex.VERBOSE,
)
INSIDE = {"pause": AFTER_PAUSE, "lower": AFTER_WORD, "hyphen": AFTER_WORD}
"""With what a sentence may go on besides a small letter, behind each class of line ends: numbers, brackets, short
names; items of lists begin with words, and words begin large."""
CUT = OPEN | {"upper", "digit"}  # classes of line ends inside a sentence
LIKELY = 0.5
FAINT = 0.05
SURE, UNMARKED = 0.9, 0.9
SHORT = 0.75  # of the length of the next line
FULL = 25  # characters of a line that text fills
FURNITURE_LINES = 4  # from the last line of a page to the first of the next
FARTHEST = 150  # lines between the two parts of a sentence
HABIT, ENOUGH = 0.9, 5  # of the sure paragraphs of a text, and how many these are at least


def paragraphs(labelled: Sequence[LabelledLine]) -> Iterator[Group]:
    """The blocks of running text, flow by flow."""
    after_heading = frozenset(
        here.view.index for above, here in pairwise(labelled) if above.label in HEADINGS and here.label in RUNNING
    )
    unmarked = UNMARKED if _marked_by_blanks(labelled) else LIKELY
    for labels in FLOWS:
        flow = [line for line in labelled if line.label in labels]
        items = item_starts(flow) if labels is BODY else {}
        pieces: list[list[LabelledLine]] = []
        for line in flow:
            likely = LIKELY if line.line.blank_before else unmarked
            lines = pieces[-1] if pieces else []
            listed = bool(lines) and lines[0].view.index in items
            begins = line.begins > likely and not (lines and _goes_on(lines[-1], line, listed))
            begins |= line.view.index in items or line.view.index in after_heading
            begins = begins and not _only_closes(line)
            if not lines or begins or (listed and _ends_list(lines[-1], line)):
                pieces.append([line])
            else:
                lines.append(line)
        pieces = _rejoined(pieces)
        for lines, listed in zip(pieces, _listed(pieces, items), strict=True):
            certainty = min(max(line.begins, 1 - line.begins) for line in lines)
            yield Group("list_item" if listed else _kind(lines), lines, certainty)


def _rejoined(pieces: Sequence[list[LabelledLine]]) -> list[list[LabelledLine]]:
    """The pieces; text that begins small behind a closed sentence goes to the piece above that was left open.

    So it is where a note, a caption taken for text or a column read too early stands inside a sentence.

    Yes:   the ice of the upper | The map shows both lakes. | > lake was blue.     goes on with the first piece
    No:    the ice of the upper | lake was blue. | > and so on.
    """
    joined: list[list[LabelledLine]] = []
    left_open, latest = None, list[LabelledLine]()
    for piece in pieces:
        if latest and _left_open(latest[-1], piece[0]):
            left_open = latest
        rest: list[LabelledLine] = []
        into = rest
        for line in piece:
            if left_open and _is_lost(latest[-1], line):
                if line.view.index - left_open[-1].view.index <= FARTHEST:
                    into = left_open
                left_open = None
            into.append(line)
            latest = into
        if rest:
            joined.append(rest)
    return joined


def _ends_list(above: LabelledLine, line: LabelledLine) -> bool:
    """Whether the text after a list may begin: taken for text, behind an item that has closed.

    Yes:   2) where it falls. | The answers follow.
    No:    2) where it falls | in winter.
    """
    if above.label is not Label.LIST_ITEM or line.label is not Label.PARAGRAPH or line.begins < FAINT:
        return False
    return last_of(above.view.text) in CLOSED and first_of(line.view.text) != "lower"


def _left_open(last: LabelledLine, following: LabelledLine) -> bool:
    """Whether a piece ends inside a sentence, with something between it and what follows."""
    return _parted(last, following) and len(last.view.text) >= FULL and last_of(last.view.text) in OPEN


def _is_lost(above: LabelledLine, line: LabelledLine) -> bool:
    """Whether a line is the rest of a sentence, and what stands above it, set apart or ended short, is not its
    beginning."""
    apart = line.line.blank_before > 0 or _parted(above, line) or len(above.view.text) < SHORT * len(line.view.text)
    return apart and last_of(above.view.text) in CLOSED and first_of(line.view.text) == "lower"


def _only_closes(line: LabelledLine) -> bool:
    """Whether a line is nothing but the sign that closes a proof, or an abbreviation or a kind of file in brackets.

    Yes:   Hence ice is cold. | > □
           S1 Table. Lakes and their depths. | > (XLSX)
    No:    Hence ice is cold. | > Theorem 2.
    """
    if line.label is Label.STATEMENT and not any(map(str.isalnum, line.view.text)):
        return True
    return BRACKETED.fullmatch(line.view.text) is not None


def _parted(above: LabelledLine, line: LabelledLine) -> bool:
    """Whether another line, or a page end, stands between two."""
    return line.view.index > above.view.index + 1 or line.line.page != above.line.page


def _goes_on(before: LabelledLine, line: LabelledLine, marked: bool) -> bool:
    """Whether a sentence goes on with a line, behind what a page end or a float has put between, too.

    One line right below another may be an item of a list without marks; not so where the block begins with a mark
    (`marked`). With a number, a bracket or a short name a sentence goes on right below, or over the end of a page;
    behind an empty line or what floats a new one may begin so.

    Yes:   the water of the upper | Table 2. … | > lake rose
           • the water of the upper | > lake
           the water rose within | > 6 days
    No:    the water rose. | Table 2. … | > lake by lake
           water of the upper lake | > water of the lower lake
           the water is given by | v = gt | > V is the water of the lake
    """
    apart = line.view.index > before.view.index + 1
    if not apart and not marked and before.label is Label.LIST_ITEM:
        return False
    ends, first = last_of(before.view.text), first_of(line.view.text)
    if first == "lower":
        return ends in CUT
    inside = INSIDE.get(ends)
    if inside is None or not inside.match(line.view.text) or {before.label, line.label} != {Label.PARAGRAPH}:
        return False
    return _over_page_end(before, line) if apart else ends == "hyphen" or not line.line.blank_before


def _over_page_end(before: LabelledLine, line: LabelledLine) -> bool:
    """Whether there is hardly more between two lines than the furniture of two pages."""
    return line.line.page != before.line.page and line.view.index - before.view.index <= FURNITURE_LINES


def _marked_by_blanks(labelled: Sequence[LabelledLine]) -> bool:
    """Whether nearly all sure paragraphs of a text begin after an empty line; right under a heading they need none."""
    sure = [
        line.line.blank_before > 0
        for above, line in pairwise(labelled)
        if line.label is Label.PARAGRAPH and line.begins > SURE
        if line.line.blank_before or above.label not in HEADINGS
    ]
    return len(sure) >= ENOUGH and sum(sure) >= HABIT * len(sure)


def _listed(pieces: Sequence[list[LabelledLine]], items: Mapping[int, str]) -> Iterator[bool]:
    """Which pieces are items of a list by their markers: those with a bullet, and those that count next to another.

    Yes:   We ask: | > 1. What is ice? | > 2. Where is it?
    No:    > 1. Ice is cold, as … | It was seen that … | > 2. Snow is white, as …     numbered paragraphs
    """
    markers = ["", *(items.get(lines[0].view.index, "") for lines in pieces), ""]
    for before, here, after in zip(markers, markers[1:], markers[2:], strict=False):
        counts = any(map(str.isalnum, here))
        yield bool(before or after) if counts else bool(here)


def _kind(lines: Sequence[LabelledLine]) -> str:
    """What most of the text was taken for."""
    weights: Counter[Label] = Counter()
    for line in lines:
        weights[line.label] += len(line.view.text)
    return kind_of(weights.most_common(1)[0][0])
