"""What looks like the items of a list and is none: verses, turns of a dialogue, what a sentence counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby, pairwise
from statistics import median

import regex

from papersect.blocks.lists import BULLET, markers_of
from papersect.blocks.runs import at_gap
from papersect.lines.ends import OPEN, first_of, last_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

TURN = regex.compile(r"(?: [—–-] | (?P<speaker> \p{Lu} \p{L}? \.? \d? ) \s? : ) \s? [¿¡]? \p{Lu}", regex.VERBOSE)
ENDS_TURN = regex.compile(r"[.?!…»”)\]]$", regex.VERBOSE)
NARROW = 0.7  # of the usual length of a line of text: so short are verses
FEWEST, SHARE = 2, 0.4  # lines, and share of them, that go on in small letters behind short ones
REACH = 6  # lines of a paragraph in which the number before is looked for
Run = Sequence[LabelledLine]


def without_verses(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; items without a mark that again and again go on in small letters, though the line before ends early,
    are verses, hence text.

    Yes:   The first one goes for me, | the second for my sister, | the third one for the bread
    No:    in the morning, | at noon, | in the evening   (all begin small)
           Ice | Snow and | hail   (once only)
    """
    usual = median([len(line.view.text) for line in labelled if line.label is Label.PARAGRAPH] or [0])
    return _as_text(labelled, lambda run: _is_verse(run, NARROW * usual))


def _is_verse(run: Run, narrow: float) -> bool:
    if any(BULLET.match(line.view.text) or any(markers_of(line.view.text)) for line in run):
        return False
    small = [first_of(line.view.text) == "lower" for line in run]
    going_on = sum(
        here and len(above.view.text) < narrow for (above, _), here in zip(pairwise(run), small[1:], strict=True)
    )
    return not small[0] and going_on >= max(FEWEST, SHARE * (len(run) - 1))


def without_dialogues(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; items with dashes, each a sentence, of which some ask and some do not, are turns of a dialogue, and so
    are those of speakers who come back.

    Yes:   — Did it snow? | — It did.
           A.: It snowed. | B.: So it did. | A.: All night.
    No:    — snow; | — hail.
           — What is snow? | — Where does it fall?
           A: Snow. | B: Hail.
    """
    return _as_text(labelled, _is_dialogue)


def _is_dialogue(run: Run) -> bool:
    turns = [TURN.match(line.view.text) for line in run]
    ends = [above.view.text for (above, _), turn in zip(pairwise(run), turns[1:], strict=True) if turn]
    ends.append(run[-1].view.text)
    if turns[0] is None or not all(map(ENDS_TURN.search, ends)):
        return False
    speakers = [turn["speaker"] for turn in turns if turn and turn["speaker"]]
    return 0 < sum(end.endswith("?") for end in ends) < len(ends) or len(set(speakers)) < len(speakers)


def without_counting_sentences(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a marker at the beginning of a line that goes on from one inside the text right above is of that text.

    Yes:   We show (1) that snow is white; | > (2) that it falls.
    No:    (1) Snow is white. | > (2) It falls.
           We have seen (1) and ask: | (2) How does it fall?
    """
    lines = list(labelled)
    inside = False
    for k in range(1, len(lines)):
        line, above = labelled[k], labelled[k - 1]
        if line.label is not Label.LIST_ITEM:
            inside = False
        elif above.label is Label.PARAGRAPH and not at_gap(above, line):
            inside = last_of(above.view.text) in OPEN and _counts_on(labelled[max(0, k - REACH) : k], line)
        elif at_gap(above, line):
            inside = False
        if inside:
            lines[k] = line.taken_for(Label.PARAGRAPH)
    return lines


def _counts_on(above: Run, line: LabelledLine) -> bool:
    """Whether the marker of a line is the next after one that stands in the midst of a line of the text above."""
    text = " ".join(over.view.text for over in above if over.label is Label.PARAGRAPH)
    for marker in markers_of(line.view.text):
        if marker.value > 1:
            before = regex.escape(marker.text).replace(str(marker.value), str(marker.value - 1))
            if regex.search(rf"(?<=[\p{{L}}\p{{P}}]\s){before}\s", text):
                return True
    return False


def _as_text(labelled: Sequence[LabelledLine], is_text: Callable[[Run], bool]) -> list[LabelledLine]:
    """The lines, those of some lists being text."""
    lines: list[LabelledLine] = []
    for is_item, run in groupby(labelled, lambda line: line.label is Label.LIST_ITEM):
        found = list(run)
        lines += [line.taken_for(Label.PARAGRAPH) for line in found] if is_item and is_text(found) else found
    return lines
