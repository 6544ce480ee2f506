"""Tables seen by their columns, whatever the lines were taken for one by one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import regex

from papersect.blocks.tables.boundaries import WIDE
from papersect.blocks.tables.words import Kind, Word, is_rule, words_of_line
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

MAYBE = frozenset(
    {
        Label.PARAGRAPH,
        Label.OTHER,
        Label.REFERENCE,
        Label.FIGURE,
        Label.LIST_ITEM,
        Label.EQUATION,
        Label.CODE,
        Label.STATEMENT,
        Label.FOOTNOTE,
        Label.TABLE_NOTE,
        Label.HEADING_1,
        Label.HEADING_2,
        Label.HEADING_3,
    }
)
LONG_OR_ROW = MAYBE | {Label.TABLE}
SENTENCE_END = regex.compile(r"[.?!:;]['’”\")\]]*$")
TABLE_NUMBER = regex.compile(
    r"(?: [^\s\d]{1,40} (?:\s[^\s\d]{1,40})? [.\s]{0,40}? (?: \d+ | [IVXLC]+\b ) | \d+ [\s.‐-―-]* \p{L}+ )",
    regex.VERBOSE,
)
GAP = re.compile(r"[ ]{2}(?:[ ]|(?<=[^\s.?!:;][ ]{2}))")
BAR = re.compile(r"[\t|¦│┃║]")
DIGIT = re.compile(r"\d")
NUMBERS_IN_A_ROW = regex.compile(r"\d \S{0,50}+ \s+ [^\s\p{L}]* \d", regex.VERBOSE)  # bounded: a word may be endless
NUMBER_AT_END = regex.compile(r"(?r) \s [^\s\p{L}]* [\d–—+-] \S?", regex.VERBOSE)  # read backwards
NUMBER_ALONE = re.compile(r"[^\s\d]*\d\S*\Z")
PLAIN = -3.5
SHORT = -1.5
SHORT_LENGTH = 50
TORN = 1.4
SCRAP_SHARE = 0.45
FLUSH = 1
PROSE_WORDS = 6
SEEN = 6.0
DEPTH = 4.0
LABELLED_TABLE = 4.0
LABELLED_ELSE = 4.0  # where the label is sure; at 0.5 spectra in chemical papers became tables
BY_CAPTION = 3.0
AFTER_COLON = 1.0
CONTENTS = 2.5
ALIKE = 1.5


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen of a line once: whether it is a caption, or a scrap, as tables are torn into by extraction.

    Of a line that may be a row also its words, how many of them are values, how values and phrases follow one another,
    and the wide gaps; plain prose, which is most of a text, has none, to save the time.
    """

    caption: bool
    scrap: bool
    words: Sequence[Word] = ()
    values: int = 0
    pattern: Sequence[bool] = ()
    wide: Sequence[tuple[Word, Word]] = ()

    @classmethod
    def of(cls, item: LabelledLine) -> Sight:
        """The sight of a line."""
        view = item.view
        caption, scrap = is_caption(item), len(view.text) < SCRAP_SHARE * view.facts.median_length
        if not may_be_row(view.text):
            return PROSE[caption, scrap]
        words = list(words_of_line(view.line.text))
        values = [word.kind is not Kind.WORD for word in words]
        pattern = [b for a, b in pairwise([True, *values]) if a or b]
        return cls(caption, scrap, words, sum(values), pattern, _wide(words))


PROSE = {(caption, scrap): Sight(caption, scrap) for caption in (False, True) for scrap in (False, True)}


def may_be_row(text: str) -> bool:
    """Whether anything in a stripped line tells of columns: gaps, rules, numbers in a row or at its end.

    >>> [may_be_row(text) for text in ("Rye  12", "Rye | oats", "in 12 3 fields", "Rye 12", "12")]
    [True, True, True, True, True]
    >>> may_be_row("in 12 fields"), may_be_row("Rye and oats")
    (False, False)
    """
    if ("  " in text and GAP.search(text)) or BAR.search(text) or NUMBER_AT_END.match(text):
        return True
    return bool(DIGIT.search(text) and (NUMBERS_IN_A_ROW.search(text) or NUMBER_ALONE.match(text)))


def seen(labelled: Sequence[LabelledLine]) -> set[int]:
    """The places, in the sequence, of lines that are rows of tables by their looks and labels together.

    Each line has a score, for and against; the stretches of highest sum are tables (Ruzzo and Tompa 1999, simplified:
    a stretch ends where its sum has fallen by `DEPTH`).
    """
    sights = [Sight.of(item) for item in labelled]
    announced = _announced(labelled, sights)
    found: set[int] = set()
    start, best, at_best, total = 0, 0.0, -1, 0.0
    for k in range(len(labelled)):
        total += _score(labelled, sights, k, announced[k])
        if total > best:
            best, at_best = total, k
        if total <= 0 or total < best - DEPTH or k == len(labelled) - 1:
            if best >= SEEN:
                found.update(range(start, at_best + 1))
            start, best, at_best, total = k + 1, 0.0, -1, 0.0
    return found


def _score(lines: Sequence[LabelledLine], sights: Sequence[Sight], k: int, announced: float) -> float:
    item = lines[k]
    if sights[k].caption and item.label in LONG_OR_ROW:
        return -2 * DEPTH
    if item.label is Label.TABLE:
        return looks_tabular(lines, sights, k) + LABELLED_TABLE * item.confidence + announced
    if item.label not in MAYBE:
        return -2 * DEPTH
    if is_rule(item.line.text):
        return 0.5
    against = LABELLED_ELSE * max(0.0, 2 * item.confidence - 1)
    return looks_tabular(lines, sights, k) - against + announced


def is_caption(item: LabelledLine) -> bool:
    """Whether a line begins like the caption of a table: its word and a number."""
    view = item.view
    return "table" in view.concepts_at_start and TABLE_NUMBER.match(view.text) is not None


def _announced(lines: Sequence[LabelledLine], sights: Sequence[Sight]) -> list[float]:
    """What the lines around each one promise: the caption of a table, or what follows a colon."""
    captions = [k for k, line in enumerate(lines) if sights[k].caption or line.label is Label.TABLE_CAPTION]
    by_caption = {k + off for k in captions for off in (-1, 1, 2)}
    colons = [False, *(line.view.text.endswith(":") for line in lines)]
    return [BY_CAPTION if k in by_caption else AFTER_COLON if colons[k] else 0.0 for k in range(len(lines))]


def looks_tabular(lines: Sequence[LabelledLine], sights: Sequence[Sight], k: int) -> float:
    """How much a line looks like the row of a table, from about −3 to 6."""
    own = sights[k]
    words, values = own.words, own.values
    if not words:
        return (SHORT if len(lines[k].line.text) < SHORT_LENGTH else PLAIN) + TORN * _is_torn(sights, k)
    near = [sights[j] for j in (k - 1, k + 1, k - 2, k + 2) if 0 <= j < len(sights)]
    aligned = sum(_is_flush(gap, near) for gap in own.wide)
    score = 1.2 * min(aligned, 3) + 2.0 * values / len(words) - 1.5
    if values > 2 and values * 2 >= len(words):
        score += 1.0 + (1.0 if any(other.values == values for other in near[:2]) else 0.0)
    if values > 1 and values < len(words) and any(other.pattern == own.pattern for other in near):
        score += ALIKE
    if values == 1 and words[-1].after_rule and words[-1].kind is Kind.NUMBER:
        score -= CONTENTS
    if _longest_phrase(words) >= PROSE_WORDS:
        score -= 2.0
    return score + TORN * _is_torn(sights, k)


def _is_torn(sights: Sequence[Sight], k: int) -> bool:
    """Whether a line is a scrap among scraps."""
    return sights[k].scrap and sights[max(0, k - 1)].scrap and sights[min(k + 1, len(sights) - 1)].scrap


def _wide(words: Sequence[Word]) -> list[tuple[Word, Word]]:
    """The gaps of two blanks and more, but for two blanks at the end of a sentence."""
    return [
        (left, right)
        for left, right in pairwise(words)
        if right.after_rule
        or (width := right.left - left.right) > WIDE
        or (width == WIDE and not SENTENCE_END.search(left.text))
    ]


def _is_flush(gap: tuple[Word, Word], near: Sequence[Sight]) -> bool:
    """Whether a line near by begins or ends a word where the gap does, after a gap of its own."""
    left, right = gap
    for other in near:
        for a, b in other.wide:
            if (
                abs(b.left - right.left) <= FLUSH
                or abs(b.right - right.right) <= FLUSH
                or abs(a.right - left.right) <= FLUSH
            ):
                return True
    return False


def _longest_phrase(words: Sequence[Word]) -> int:
    """The most words with one blank between them, not counting values."""
    longest = run = 0
    for k, word in enumerate(words):
        wide = k > 0 and word.left - words[k - 1].right > WIDE
        run = (1 if wide else run + 1) if word.kind is Kind.WORD else 0
        longest = max(longest, run)
    return longest
