"""Tables seen by their columns, whatever the lines were taken for one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    r"(?: [^\s\d]+ (?:\s[^\s\d]+)? [.\s]*? (?: \d+ | [IVXLC]+\b ) | \d+ [\s.‐-―-]* \p{L}+ )", regex.VERBOSE
)
TELLING = regex.compile(
    r"""
      [ ]{3} | [^\s.?!:;] [ ]{2} | \t | [|¦│┃║]                            # parted by more than a blank
    | \d \S* \s+ [^\s\p{L}]* \d | \s [^\s\p{L}]* [\d–—+-] \S? $ | ^ \S* \d\S*\s*$   # numbers in a row, or at the end
    """,
    regex.VERBOSE,
)
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
LABELLED_ELSE = 0.5
AGAINST = {Label.FIGURE: 3.0, Label.REFERENCE: 1.5}
BY_CAPTION = 3.0
AFTER_COLON = 1.0
CONTENTS = 2.5
ALIKE = 1.5


def seen(labelled: Sequence[LabelledLine]) -> set[int]:
    """The places, in the sequence, of lines that are rows of tables by their looks and labels together.

    Each line has a score, for and against; the stretches of highest sum are tables (Ruzzo and Tompa 1999, simplified:
    a stretch ends where its sum has fallen by `DEPTH`).
    """
    words = [_words(item.line.text) for item in labelled]
    found: set[int] = set()
    start, best, at_best, total = 0, 0.0, -1, 0.0
    for k in range(len(labelled)):
        total += _score(labelled, words, k)
        if total > best:
            best, at_best = total, k
        if total <= 0 or total < best - DEPTH or k == len(labelled) - 1:
            if best >= SEEN:
                found.update(range(start, at_best + 1))
            start, best, at_best, total = k + 1, 0.0, -1, 0.0
    return found


def _words(text: str) -> list[Word]:
    """The words of a line that may be a row; of plain prose, which is most of a text, none, to save the time."""
    return list(words_of_line(text)) if TELLING.search(text.strip()) else []


def _score(lines: Sequence[LabelledLine], words: Sequence[list[Word]], k: int) -> float:
    item = lines[k]
    if item.label in LONG_OR_ROW and is_caption(item):
        return -2 * DEPTH
    if item.label is Label.TABLE:
        return looks_tabular(lines, words, k) + LABELLED_TABLE * item.confidence + _announced(lines, k)
    if item.label not in MAYBE:
        return -2 * DEPTH
    if is_rule(item.line.text):
        return 0.5
    return (
        looks_tabular(lines, words, k) - AGAINST.get(item.label, LABELLED_ELSE) * item.confidence + _announced(lines, k)
    )


def is_caption(item: LabelledLine) -> bool:
    """Whether a line begins like the caption of a table: its word and a number."""
    view = item.view
    return "table" in view.concepts_at_start and TABLE_NUMBER.match(view.text) is not None


def _announced(lines: Sequence[LabelledLine], k: int) -> float:
    """What the lines around promise: the caption of a table, or what follows a colon."""
    above = lines[max(0, k - 2) : k]
    if any(line.label is Label.TABLE_CAPTION or is_caption(line) for line in [*above, *lines[k + 1 : k + 2]]):
        return BY_CAPTION
    return AFTER_COLON if above and above[-1].view.text.endswith(":") else 0.0


def looks_tabular(lines: Sequence[LabelledLine], words: Sequence[list[Word]], k: int) -> float:
    """How much a line looks like the row of a table, from about −3 to 6."""
    own = words[k]
    if not own:
        return (SHORT if len(lines[k].line.text) < SHORT_LENGTH else PLAIN) + TORN * _is_torn(lines, k)
    values = sum(word.kind is not Kind.WORD for word in own)
    near = [words[j] for j in (k - 1, k + 1, k - 2, k + 2) if 0 <= j < len(words)]
    aligned = sum(_is_flush(gap, near) for gap in _wide(own))
    score = 1.2 * min(aligned, 3) + 2.0 * values / len(own) - 1.5
    if values > 2 and values * 2 >= len(own):
        score += 1.0 + (1.0 if any(_values(other) == values for other in near[:2]) else 0.0)
    if values > 1 and values < len(own) and any(_pattern(other) == _pattern(own) for other in near):
        score += ALIKE
    if values == 1 and own[-1].after_rule and own[-1].kind is Kind.NUMBER:
        score -= CONTENTS
    if _longest_phrase(own) >= PROSE_WORDS:
        score -= 2.0
    return score + TORN * _is_torn(lines, k)


def _is_torn(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a line is a scrap among scraps, as tables are torn into by extraction."""
    return all(
        len(line.view.text) < SCRAP_SHARE * line.view.facts.median_length for line in lines[max(0, k - 1) : k + 2]
    )


def _pattern(words: Sequence[Word]) -> list[bool]:
    """Which of a line's words are values, each phrase as one word."""
    kinds = [word.kind is not Kind.WORD for word in words]
    return [b for a, b in pairwise([True, *kinds]) if a or b]


def _values(words: Sequence[Word]) -> int:
    return sum(word.kind is not Kind.WORD for word in words)


def _wide(words: Sequence[Word]) -> Iterator[tuple[Word, Word]]:
    """The gaps of two blanks and more, but for two blanks at the end of a sentence."""
    for left, right in pairwise(words):
        width = right.left - left.right
        if right.after_rule or width > WIDE or (width == WIDE and not SENTENCE_END.search(left.text)):
            yield left, right


def _is_flush(gap: tuple[Word, Word], near: Sequence[list[Word]]) -> bool:
    """Whether a line near by begins or ends a word where the gap does, after a gap of its own."""
    left, right = gap
    for other in near:
        for a, b in _wide(other):
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
