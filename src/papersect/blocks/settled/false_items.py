"""What looks like the items of a list and is none: verses, turns of a dialogue, what a sentence counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby, pairwise
from statistics import median

import regex

from papersect.blocks.lists import BULLET, markers_of
from papersect.blocks.paragraphs import LIKELY
from papersect.blocks.runs import at_gap
from papersect.lines.ends import OPEN, first_of, last_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

PAUSED = regex.compile(r"[,;:.!?…—–-]\W*$")
TURN = regex.compile(r"(?: [—–-] | (?P<speaker> \p{Lu} \p{L}? \.? \d? ) \s? : ) \s? [¿¡]? \p{Lu}", regex.VERBOSE)
ENDS_TURN = regex.compile(r"[.?!…»”)\]]$", regex.VERBOSE)
NARROW = 0.7  # of the usual length of a line of text: so short are verses
FEWEST, SHARE = 2, 0.4  # lines, and share of them, that go on in small letters behind short ones
MARKER = 20  # characters that show a marker and what follows it
REACH = 6  # lines of a paragraph in which the number before is looked for
SENTENCE = regex.compile(r"(?<= \p{L}{5} [)\]]? [.!?] ) \s (?= \p{Lu} )", regex.VERBOSE)  # no abbreviation ends so
BETWEEN_WORDS = regex.compile(r"(?<=[\p{L}\p{P}]) \s (?= [(]? [\p{Ll}\d]{1,5} [)] )", regex.VERBOSE)
Run = Sequence[LabelledLine]
Place = tuple[str, int]


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
    if any(BULLET.match(line.view.text) for line in run):
        return False
    if 2 * sum(bool(PAUSED.search(line.view.text)) for line in run) < len(run):
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
    last = run[-1].view.text
    over = last.endswith(":")  # to a list
    if turns[0] is None or not all(map(ENDS_TURN.search, ends if over else [*ends, last])):
        return False
    ends.append(last)
    speakers = [turn["speaker"] for turn in turns if turn and turn["speaker"]]
    return 0 < sum(end.endswith("?") for end in ends) < len(ends) or len(set(speakers)) < len(speakers)


def without_counting_sentences(labelled: Sequence[LabelledLine]) -> list[LabelledLine]:
    """The lines; a marker at the beginning of a line that goes on from one inside the text right above is of that text,
    and so is what follows without a marker, or with the next, up to where a paragraph or item begins.

    Yes:   We show (1) that snow is white; | > (2) that it falls.
    No:    (1) Snow is white. | > (2) It falls.
           We have seen (1) and ask: | (2) How does it fall?
    """
    lines = list(labelled)
    counted: set[Place] = set()  # the marker that the text has come to, in each way it can be read
    for k in range(1, len(lines)):
        line, above = labelled[k], labelled[k - 1]
        if line.label is not Label.LIST_ITEM or at_gap(above, line):
            counted = set()
            continue
        if above.label is Label.PARAGRAPH and last_of(above.view.text) in OPEN:
            counted = _markers_inside(labelled[max(0, k - REACH) : k])
        here = {(marker.form, marker.value) for marker in markers_of(line.view.text)}
        if here or BULLET.match(line.view.text) or line.begins > LIKELY:
            counted = {(form, value) for form, value in here if (form, value - 1) in counted}
        if counted:
            lines[k] = line.taken_for(Label.PARAGRAPH)
    return lines


def _markers_inside(above: Run) -> set[Place]:
    """The markers that stand in the midst of the sentence above, in brackets, or with one behind them."""
    text = SENTENCE.split(" ".join(line.view.text for line in above if line.label is Label.PARAGRAPH))[-1]
    words = (text[match.end() : match.end() + MARKER] for match in BETWEEN_WORDS.finditer(text))
    return {(marker.form, marker.value) for word in words for marker in markers_of(word) if marker.text.endswith(")")}


def _is_uncounted(line: LabelledLine) -> bool:
    """Whether a line is of a list, and has no marker that counts."""
    return line.label is Label.LIST_ITEM and not any(markers_of(line.view.text))


def _as_text(labelled: Sequence[LabelledLine], is_text: Callable[[Run], bool]) -> list[LabelledLine]:
    """The lines, those of some lists being text."""
    lines: list[LabelledLine] = []
    for is_item, run in groupby(labelled, _is_uncounted):
        found = list(run)
        lines += [line.taken_for(Label.PARAGRAPH) for line in found] if is_item and is_text(found) else found
    return lines
