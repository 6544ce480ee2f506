"""What is printed on page after page is furniture, whatever its lines were taken for: named scores, added up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import regex

from papersect.blocks.settled.page_numbers import counts_pages
from papersect.lines.facts import fingerprint
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.numbering import numbering
from papersect.lines.section_names import name_of
from papersect.lines.view import LabelledLine, LineView
from papersect.text.numbers import value_of

NUMBER = regex.compile(r"\d{1,4}")
RIM_NUMBER = regex.compile(r"^\d{1,4}\b | \b\d{1,4}$", regex.VERBOSE)
LONE = regex.compile(
    r"(?P<dash> [-–—] \s? )? (?P<number> \d{1,4} ) (?(dash) \s? [-–—] ) (?: \s? / \s? \d{1,4} )?", regex.VERBOSE
)
LONGEST_NUMBER = 15  # characters of it
LONGEST = 150  # characters of such a line
FEWEST = 5  # characters of it but blanks
LETTERS = 3
EDGE, RIM = 4, 2  # printed lines from the rim of a page, for lines of words and for numbers alone
PAGE = (12, 170)  # printed lines from one page's line to the next one's, where no page breaks are kept
OFTEN = 3  # pages at least
ENOUGH = 3.5
SURE = 0.95  # that a line is a note
PRINTED = frozenset({Label.PAGE_NUMBER, Label.RUNNING_HEADER, Label.RUNNING_FOOTER, Label.NOTICE})
LABELS = frozenset({"table", "figure", "statement", "part"})
FLOATING = frozenset(
    {Label.TABLE, Label.FIGURE, Label.TABLE_CAPTION, Label.FIGURE_CAPTION, Label.TABLE_NOTE, Label.CODE}
)


@dataclass(frozen=True, slots=True)
class Repeated:
    """Lines of a text that differ at most in their numbers.

    `pages` is on how many pages they stand; `apart` the share of neighbours that are a page apart, `edges` the share
    of lines at the rim of their page, `known` the share taken for furniture; `counting` that a number in them grows.
    """

    lines: list[LabelledLine]
    pages: int
    apart: float
    edges: float
    known: float
    counting: bool

    @property
    def label(self) -> Label:
        """What most of them were taken for that is furniture; else what their place on the page says."""
        told = (Label.RUNNING_FOOTER if line.label is Label.FOOTNOTE else line.label for line in self.lines)
        counts = Counter(label for label in told if label in PRINTED)
        if counts:
            return counts.most_common(1)[0][0]
        low = sum(line.view.from_page_end < line.view.from_page_start for line in self.lines)
        return Label.RUNNING_FOOTER if 2 * low > len(self.lines) and self.edges else Label.RUNNING_HEADER


def with_furniture(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines, those that come back on page after page being furniture.

    Yes:   the name of the journal over every page, with the number of the page beside it
    No:    the word “Results” over a part of each of three studies
    """
    anew: dict[int, Label] = {}
    settled = settled_lines(labelled)
    paged = bool(labelled) and labelled[-1].line.page > 0
    for repeated in repetitions(labelled, paged):
        whole = sum(of_group(repeated, paged))
        if whole < ENOUGH:
            continue
        usual = repeated.label
        for line in repeated.lines:
            if whole + sum(of_line(line, paged)) >= ENOUGH:
                anew[line.view.index] = Label.PAGE_NUMBER if counts_pages(line.view.text) else usual
    anew.update((line.view.index, Label.PAGE_NUMBER) for line in lone_numbers(labelled))
    anew = {index: label for index, label in anew.items() if index not in settled}
    return [line.taken_for(anew.get(line.view.index, line.label)) for line in labelled]


def settled_lines(labelled: Sequence[LabelledLine]) -> frozenset[int]:
    """The lines that are furniture already, those that are surely notes, which may cite alike on page after page, and
    those between two rows of a table: furniture there would cut it."""
    inside = {
        here.view.index
        for before, here, after in zip(labelled, labelled[1:], labelled[2:], strict=False)
        if before.label is here.label is Label.TABLE
        and (after.label is Label.TABLE or "continued" in after.view.concepts)
    }
    notes = {line.view.index for line in labelled if line.label is Label.FOOTNOTE and line.confidence > SURE}
    return frozenset(inside | notes | {line.view.index for line in labelled if line.label in FURNITURE})


def lone_numbers(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """Numbers alone at the rim of their page that keep step with the pages: the difference of the two is one all over.

    Yes:   - 17 - below the second page, - 18 - below the third, - 20 - below the fifth
    No:    17 below the second page, 18 below the ninth
    """
    steps: dict[int, list[LabelledLine]] = defaultdict(list)
    for line in labelled:
        first = line.label in FRONT and line.line.page == 0
        short = len(line.view.text) <= LONGEST_NUMBER
        if short and not first and _at_edge(line.view, RIM) and (match := LONE.fullmatch(line.view.text)):
            steps[value_of(match["number"]) - line.line.page].append(line)
    return [line for lines in steps.values() if len({line.line.page for line in lines}) >= OFTEN for line in lines]


def repetitions(labelled: Sequence[LabelledLine], paged: bool) -> Iterator[Repeated]:
    """The groups of lines that differ at most in their numbers; where pages are not known, in the first or last one."""
    short = [line for line in labelled if len(line.view.text) <= LONGEST]
    texts = [line.view.text if paged else without_rim_numbers(line.view.text) for line in short]
    groups: dict[str, list[LabelledLine]] = defaultdict(list)
    for line, key in zip(short, keys_of(texts, paged), strict=True):
        groups[key].append(line)
    return (_measured(lines) for key, lines in groups.items() if len(lines) > 1 and says_something(key))


def keys_of(texts: Sequence[str], blurred: bool = True) -> list[str]:
    """What lines have in common that differ in their blanks, case and, if blurred, numbers only.

    >>> keys_of(["Lakes 5 (1901) 17", "Lakes 5(1901) 23"])
    ['lakes0(0)0', 'lakes0(0)0']
    """
    if not texts:
        return []
    whole = "\n".join(["".join(text.split()) for text in texts])
    return (fingerprint(whole) if blurred else whole.casefold()).split("\n")


def says_something(key: str) -> bool:
    """Whether lines that have this in common are alike by more than chance.

    >>> says_something("lakes0(0)0"), says_something("0.0(0.0)")
    (True, False)
    """
    return len(key) >= FEWEST and sum(map(str.isalpha, key)) >= LETTERS


def without_rim_numbers(text: str) -> str:
    """A stripped line without the numbers it begins and ends with."""
    return RIM_NUMBER.sub("", text) if text[:1].isdecimal() or text[-1:].isdecimal() else text


def _measured(lines: list[LabelledLine]) -> Repeated:
    steps = [after.view.index - before.view.index for before, after in pairwise(lines)]
    return Repeated(
        lines=lines,
        pages=len({line.line.page for line in lines}),
        apart=sum(PAGE[0] <= step <= PAGE[1] for step in steps) / len(steps),
        edges=sum(_at_edge(line.view) for line in lines) / len(lines),
        known=sum(line.label in PRINTED for line in lines) / len(lines),
        counting=_counts(lines, median(steps)),
    )


def _at_edge(view: LineView, edge: int = EDGE) -> bool:
    return min(view.from_page_start, view.from_page_end) < edge


def _counts(lines: Sequence[LabelledLine], step: float) -> bool:
    """Whether one of the numbers grows from line to line, by little: that of the page."""
    rows = [[value_of(number) for number in NUMBER.findall(line.view.text)] for line in lines]
    columns = zip(*rows, strict=False)
    return step >= PAGE[0] and any(all(0 < b - a <= 6 for a, b in pairwise(column)) for column in columns)


def of_group(repeated: Repeated, paged: bool) -> Iterator[float]:
    """What speaks for a group of lines that are alike, and against it."""
    times = len(repeated.lines)
    if paged:
        yield 4.0 * repeated.edges - 1.5
        yield -3.0 if times > 1.5 * repeated.pages else 0.0
    else:
        yield 3.0 * repeated.apart - 2.0
    yield min(1.5, 0.5 * (times - 2))
    if repeated.counting:
        yield 2.0
    yield 2.0 * repeated.known


def of_line(line: LabelledLine, paged: bool) -> Iterator[float]:
    """What speaks against a single line of a group."""
    text = line.view.text
    if paged and not _at_edge(line.view):
        yield -2.0
    if name_of(text) not in ("", "begins") or line.view.concepts_at_start & LABELS:
        yield -3.0
    if "ibid" in line.view.concepts:
        yield -4.0  # notes that cite the work above are alike on page after page
    if line.label is Label.REFERENCE:
        yield -1.5 if paged and _at_edge(line.view) else -3.0
    if line.label in FLOATING:
        yield -1.5
    if line.label in HEADINGS:
        yield -3.0 if numbering(text) else -0.5
    if line.label in FRONT:
        yield -1.5 if line.line.page else -4.0
    if text[:1].islower() or text.endswith(("-", ",")):
        yield -1.5
