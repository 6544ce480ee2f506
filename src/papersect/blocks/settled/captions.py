"""Captions and notes that reach into the text, or text that was taken for their end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.blocks.paragraphs import BODY, LIKELY
from papersect.blocks.runs import at_gap
from papersect.blocks.settled.parts_of_drawings import end_of_parts, is_part
from papersect.languages.lexicon import alternatives
from papersect.lines.ends import CLOSED, OPEN, first_of, last_of
from papersect.lines.label import FURNITURE, Label
from papersect.lines.view import LabelledLine

CAPTIONS = frozenset({Label.FIGURE_CAPTION, Label.TABLE_CAPTION})
INSERTED = CAPTIONS | {Label.FOOTNOTE}
FLOATING = INSERTED | FURNITURE | {Label.FIGURE, Label.TABLE, Label.TABLE_NOTE}
FLOATS = frozenset({"figure", "table"})  # concepts a caption begins with
NAMED = regex.compile(r"[\p{L}.]{3,12} \s? (?P<number> \d{1,3} ) (?P<goes_on> \s+ \p{Ll}{2} )?", regex.VERBOSE)
NAME = rf"(?i: (?P<figure> {alternatives('figure')} ) | {alternatives('table')} )"
UNNUMBERED = regex.compile(
    rf"""
    {NAME}
    (?: (?<=\.) | \s? [.:] ) \s+ \p{{Lu}} [\p{{L}}-]{{2}}
    """,
    regex.VERBOSE,
)
NUMBERED = regex.compile(
    rf"""
    {NAME}
    [\s-]? (?: № \s? )? (?: \d{{1,3}} | [IVX]{{1,5}} ) (?: \s? : | \s [–—-] )? \s+ \p{{Lu}} [\p{{L}}-]{{2}}
    """,
    regex.VERBOSE,
)
STOPPED = regex.compile(
    rf"""
    {NAME}
    [\s-]? (?: № \s? )? (?: \( \s? )? (?: \d{{1,3}} | [IVX]{{1,5}} ) (?: \s? \) )? \s? [.|] \s+ \p{{Lu}} [\p{{L}}-]
    """,
    regex.VERBOSE,
)
LONE = regex.compile(rf"(?i: {alternatives('table')} )", regex.VERBOSE)
TITLE = regex.compile(r"\p{Lu} \p{Ll}+ (?: \s+ [\p{L}()-]{2,} ){2}", regex.VERBOSE)  # of a table: words, no cells
FLOATED = frozenset({Label.TABLE, Label.FIGURE, Label.TABLE_CAPTION, Label.PARAGRAPH, Label.FIGURE_CAPTION})
LEGEND = regex.compile(r"(?: [\p{L}\d] \s? [–—)-] \s [^;]+ ; \s ){1,9} [\p{L}\d] \s? [–—)-] \s", regex.VERBOSE)
WORDS = regex.compile(r"\p{Ll} (?: \S | [ ](?![ ]) )*", regex.VERBOSE)  # one cell
FEW = 6  # lines of a caption's first sentence
LONGEST = 15  # lines after its first in which a caption ends


def with_whole_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; where a sentence broken off before a float or note is taken up after it, that is where the float ends.

    Where none is broken off, one that ends inside a sentence goes on in the text right below; a figure's caption does
    so, too, where parts of the drawing are told there.

    Yes:   the ice of the | Fig. 2. Ice of the southern | lakes in winter. | northern lakes was blue.
           Fig. 2. Ice. (A) Lakes. | They are cold. (B) The sea.
    No:    the ice was blue. | Fig. 2. Ice. | Northern lakes were colder.
    """
    lines = list(labelled)
    open_text = False
    k = 0
    while k < len(lines):
        label = lines[k].label
        if label in INSERTED:
            end = _end(lines, k) if open_text else None
            for n in _beyond(lines, k, end):
                lines[n] = lines[n].taken_for(label if n < (end or 0) else Label.PARAGRAPH)
            if end is None and (end := _end_of_parts(lines, k, open_text)):
                lines[k + 1 : end] = [line.taken_for(label) for line in lines[k + 1 : end]]
            elif not open_text and _is_broken_off(lines, k):
                end = end_of_sentence(lines, k)
                lines[k + 1 : end] = [line.taken_for(label) for line in lines[k + 1 : end]]
            k = max(k + 1, end or 0)
            continue
        if label not in FLOATING:
            open_text = label in BODY and last_of(lines[k].view.text) in OPEN
        k += 1
    return lines


def with_last_lines_of_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; what goes on right below a table's caption, before a gap, is its last line, unless it has cells.

    Yes:   Table 3 Snow on the lakes of the | > southern plain | (an empty line) 1901 12.4
    No:    Table 3 Snow on the lakes | (an empty line) lake | (an empty line) 1901
           Table 3 Snow on the lakes | Year | (an empty line) 1901
           Table 3. Snow. | year  snow | (an empty line) 1901  12.4
    """
    lines = list(labelled)
    for k in range(1, len(lines) - 1):
        above, line, below = lines[k - 1 : k + 2]
        torn = above.label is Label.TABLE_CAPTION and line.label is Label.TABLE and not at_gap(above, line)
        ends = below.label in FURNITURE or at_gap(line, below)
        if torn and ends and WORDS.fullmatch(line.view.text) and last_of(above.view.text) not in CLOSED:
            lines[k] = line.taken_for(Label.TABLE_CAPTION)
    return lines


def with_numbered_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; running text cannot have a colon, a dash or nothing between a float's number and a capital.

    The caption runs to the end of its sentence, if that is near. A full stop there can stand in a sentence, too: not
    behind another one, nor behind an empty line or a float; such a caption runs up to what begins next.

    Yes:   the ice was | Figure 2: Ice of the | southern lakes.
           so it was. | Table 3 Snow by years
           so it was. | Fig. (2). Ice of lakes. It is blue. | The ice is old.
    No:    the ice is shown in | Figure 2. It was
           so it was. | Figure 2 shows the ice
    """
    lines = list(labelled)
    for k, line in enumerate(lines):
        named = line.label in BODY and line.view.concepts_at_start & FLOATS
        if not named:
            continue
        if match := NUMBERED.match(line.view.text):
            end = end_of_sentence(lines, k)
        elif (match := STOPPED.match(line.view.text)) and _stands_apart(lines, k):
            end = _next_beginning(lines, k)
        else:
            continue
        label = Label.FIGURE_CAPTION if match["figure"] else Label.TABLE_CAPTION
        for n in range(k, end):
            lines[n] = lines[n].taken_for(label)
    return lines


def _stands_apart(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether no sentence of the text right above can go on with a line."""
    if k == 0 or lines[k - 1].label not in BODY or at_gap(lines[k - 1], lines[k]):
        return True
    return lines[k].begins > LIKELY and last_of(lines[k - 1].view.text) in CLOSED


def _next_beginning(lines: Sequence[LabelledLine], begin: int) -> int:
    """The line behind a block of text; behind its first sentence, where it has more lines than a caption."""
    last = min(len(lines), begin + 1 + LONGEST)
    ends = (k for k in range(begin + 1, last) if lines[k].label not in BODY or lines[k].begins > LIKELY)
    return next(ends, len(lines) if last == len(lines) else end_of_sentence(lines, begin))


def end_of_sentence(lines: Sequence[LabelledLine], begin: int) -> int:
    """The line behind the sentence that a line begins; the next line, where it does not end soon."""
    for k in range(begin, min(len(lines), begin + FEW)):
        if k > begin and (lines[k].label not in BODY or lines[k].begins > LIKELY):
            return k
        if last_of(lines[k].view.text) in CLOSED:
            return k + 1
    return begin + 1


def with_unnumbered_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; the only figure or table of a paper may have no number, the parts of a figure may be told below.

    Yes:   so it was. | Рис. Снег на льду
           so it was. | Таблица | Снег по годам | 1901 12,4
           Fig. 2. Snow. | a – old snow; b – new snow
    No:    so it was (see | Рис. Снег на льду)
           so it was: | a – old snow; b – new snow
    """
    lines = _with_lone_names(labelled)
    above: LabelledLine | None = None
    unnumbered = False
    for k, line in enumerate(lines):
        if line.label in FURNITURE:
            continue
        found = _unnumbered(line)
        if above is not None and found is None and above.label in CAPTIONS:
            goes_on = unnumbered and not line.line.blank_before and last_of(above.view.text) not in CLOSED
            told = above.label is Label.FIGURE_CAPTION and LEGEND.match(line.view.text)
            found = above.label if told or (goes_on and line.begins <= LIKELY) else None
        unnumbered = line.label is Label.PARAGRAPH and found is not None
        above = lines[k] = line.taken_for(found) if unnumbered and found else line
    return lines


def _with_lone_names(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; the bare word for a table, over a line of words and over rows, is the label of the table."""
    lines = list(labelled)
    for k, (line, title, row) in enumerate(zip(labelled, labelled[1:], labelled[2:], strict=False)):
        named = line.label not in FURNITURE and LONE.fullmatch(line.view.text)
        if named and TITLE.match(title.view.text) and row.label in FLOATED and title.label is not Label.TABLE_CAPTION:
            lines[k : k + 2] = [line.taken_for(Label.TABLE_CAPTION), title.taken_for(Label.TABLE_CAPTION)]
    return lines


def _unnumbered(line: LabelledLine) -> Label | None:
    """What a line is the caption of, if the name of a float and a stop begin it, and no number follows."""
    if line.begins <= LIKELY or (match := UNNUMBERED.match(line.view.text)) is None:
        return None
    return Label.FIGURE_CAPTION if match["figure"] else Label.TABLE_CAPTION


def without_mentions_as_captions(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a sentence that begins with the name of a float is text where that float has another caption.

    Yes:   Figure 3. The ice. | Figure 3 shows the ice
    No:    Figure 3. The ice | Figure 3 continued
           Figure 3 the ice | Figure 4. The snow
    """
    lines = list(labelled)
    named = {key for line in lines if line.label in CAPTIONS and (key := _name(line)) and not _is_mention(line)}
    mention = False
    for k, line in enumerate(lines):
        if line.label not in CAPTIONS or line.view.concepts_at_start & FLOATS:
            mention = line.label in CAPTIONS and _is_mention(line) and _name(line) in named
        if mention:
            lines[k] = line.taken_for(Label.PARAGRAPH)
    return lines


def _name(line: LabelledLine) -> tuple[str, str] | None:
    """What kind of float a line begins with, and its number."""
    match, kinds = NAMED.match(line.view.text), line.view.concepts_at_start & FLOATS
    return (min(kinds), match["number"]) if match and kinds else None


def _is_mention(line: LabelledLine) -> bool:
    match = NAMED.match(line.view.text)
    return match is not None and match["goes_on"] is not None and "continued" not in line.view.concepts


def _is_broken_off(lines: Sequence[LabelledLine], k: int) -> bool:
    """Whether a caption or note ends inside a sentence that the text right below it goes on with."""
    if k + 1 == len(lines) or lines[k + 1].label not in BODY or lines[k + 1].line.blank_before:
        return False
    return last_of(lines[k].view.text) in OPEN and first_of(lines[k + 1].view.text) in ("lower", "bracket")


def _end_of_parts(lines: Sequence[LabelledLine], k: int, is_open: bool) -> int | None:
    """The line behind the parts of a drawing told below a caption's last line; None where there are none."""
    if lines[k].label is not Label.FIGURE_CAPTION or k + 1 == len(lines) or lines[k + 1].label is Label.FIGURE_CAPTION:
        return None
    first = k
    while first and not lines[first].view.concepts_at_start & FLOATS and lines[first - 1].label is Label.FIGURE_CAPTION:
        first -= 1
    return end_of_parts(lines, first, k, is_open) if lines[first].view.concepts_at_start & FLOATS else None


def _end(lines: Sequence[LabelledLine], begin: int) -> int | None:
    """The line after a caption that takes a sentence up, or None where there is none.

    The caption itself has closed before it, and nothing but its lines, and text that goes on with them, stands between.
    """
    label = lines[begin].label
    for k in range(begin + 1, min(len(lines), begin + 1 + LONGEST)):
        here, ends = lines[k].label, last_of(lines[k - 1].view.text)
        if here is not label and here is not Label.PARAGRAPH:
            return None
        if label is Label.FIGURE_CAPTION and is_part(lines, k):
            continue
        if ends in CLOSED and first_of(lines[k].view.text) == "lower":
            return k
        if (ends in CLOSED or ends == "closed") and here is not label and lines[k - 1].label is label:
            return None
    return None


def _beyond(lines: Sequence[LabelledLine], begin: int, end: int | None) -> Iterator[int]:
    """The lines of the caption taken for text, and those of the text taken for the caption."""
    if end is None:
        return
    yield from (k for k in range(begin, end) if lines[k].label is Label.PARAGRAPH)
    for k in range(end, len(lines)):
        if lines[k].label is not lines[begin].label:
            return
        yield k
