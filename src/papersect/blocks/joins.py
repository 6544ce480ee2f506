"""Which lines of running text begin a paragraph: a learned decision, from what stands at the joint of two lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import chain

from papersect.blocks.flow import Habits, Joint, Seen, habits_of, look
from papersect.crf.sequence import SequenceTagger
from papersect.lines.label import HEADINGS

BEGINS, GOES_ON, HEADING, STRANGER = "B", "I", "H", "X"
"""The line begins a paragraph; goes on with one; is a heading; stands among running text but is none."""

# Edges between the classes of a measure, learned from as names.
SLACK = (-0.15, -0.05, -0.02, 0.0, 0.015, 0.03, 0.045, 0.065, 0.1, 0.2, 0.35, 0.6)  # of the column
STEP = (-8, -1, 0, 1, 2, 7)  # characters
SHARE = (0.0, 0.01, 0.1, 0.4, 0.8)
CONFIDENCE = (0.5, 0.7, 0.85, 0.95)
CAPITALS = (0.2, 0.5, 0.8, 1.0)
SHORT = 0.8  # of the column
RAGGEDNESS = (0.0, 0.03, 0.06, 0.1, 0.2)


def chances(joints: Sequence[Joint], tagger: SequenceTagger) -> list[dict[str, float]]:
    """How likely each line begins a paragraph, goes on with one, is a heading or a stranger."""
    return tagger.marginals(attributes(joints))


def attributes(joints: Sequence[Joint]) -> list[list[str]]:
    """What is known of each line of a flow, as names for the model."""
    seen = look(joints)
    habits = Classes(habits_of(seen))
    return [
        list(
            chain(
                _alone(here),
                _attributes(seen[k - 1] if k else None, here, seen[k + 1] if k + 1 < len(seen) else None, habits),
                (f"over={seen[k - 2].last},{here.first},{seen[k - 1].joint.line.label}",) if k > 1 else (),
            )
        )
        for k, here in enumerate(seen)
    ]


class Classes:
    """The habits of a text as classes, written once for all its lines."""

    def __init__(self, habits: Habits) -> None:
        inside = bisect_right(SHARE, habits.blanks_inside)
        between = bisect_right(SHARE, habits.blanks_between)
        self.blanks = f"{inside},{between}"
        self.blanks_between = str(between)
        self.indents = str(bisect_right(SHARE, habits.indents_between))
        self.ragged = str(bisect_right(RAGGEDNESS, habits.raggedness))


def _alone(here: Seen) -> Iterator[str]:
    """What a line tells by itself: what it was taken for, how surely, and whether it looks like a heading."""
    line = here.joint.line
    yield f"label={line.label},{bisect_right(CONFIDENCE, line.confidence)}"
    short = here.width < SHORT * here.column_after
    yield f"shape={short:d},{here.last},{here.first}"
    if short or line.label in HEADINGS:
        concepts = "known" if line.view.concepts_of_whole else ""
        capitals = sum(word[:1].isupper() for word in line.view.text.split())
        share = bisect_right(CAPITALS, capitals / (line.view.text.count(" ") + 1))
        yield f"name={concepts},{share}"
        yield f"gap={min(2, line.line.blank_before)},{min(2, line.line.blank_after)},{share}"


def _attributes(before: Seen | None, here: Seen, after: Seen | None, habits: Classes) -> Iterator[str]:
    yield "always"
    yield f"first={here.first}"
    yield f"label={here.joint.line.label}"
    if after:
        yield f"next={after.first},{here.last}"
    if before is None:
        yield "start"
        return
    sentence = f"{before.is_sentence_end:d}{here.first == 'lower':d}"
    fit = _fit(before, here)
    yield f"last={before.last}"
    yield f"joint={before.last},{here.first}"
    yield f"labels={before.joint.line.label},{here.joint.line.label}"
    yield from _of_widths(before, here, sentence, fit, habits)
    if here.beside:
        yield from _of_blanks(here, sentence, fit, habits)
        yield from _of_indents(before, here, after, sentence, habits)
    else:
        what = ",".join(sorted(here.joint.between)) or "page"
        yield f"between={what}"
        yield f"between={what},{sentence}"
        yield f"parted={sentence},{min(fit)}"


def _fit(before: Seen, here: Seen) -> tuple[int, int]:
    """The room left at the end of the line before, less the first word, by the columns before and after."""
    used = before.width + here.head
    return _slack(used, here.column_before), _slack(used, here.column_after)


def _slack(used: float, column: float) -> int:
    return bisect_right(SLACK, (column - used) / column)


def _of_widths(before: Seen, here: Seen, sentence: str, fit: tuple[int, int], habits: Classes) -> Iterator[str]:
    yield f"short={_slack(before.width, here.column_before)}"
    yield f"shorter={_slack(before.width, here.column_after)}"
    yield f"fit={fit[0]},{sentence}"
    yield f"fits={fit[1]},{sentence}"
    yield f"both={fit[0]},{fit[1]}"
    yield f"ragged={min(fit)},{sentence},{habits.ragged}"
    own = _slack(here.width, here.column_after)
    yield f"own={own},{sentence}"
    yield f"own={own},{sentence},{habits.ragged}"


def _of_blanks(here: Seen, sentence: str, fit: tuple[int, int], habits: Classes) -> Iterator[str]:
    blank = min(2, here.joint.line.line.blank_before)
    yield f"blank={blank}"
    yield f"blank={blank},{sentence}"
    yield f"habit={blank},{habits.blanks}"
    yield f"habit={blank},{habits.blanks_between},{sentence}"
    yield f"blankfit={blank},{min(fit)}"


def _of_indents(before: Seen, here: Seen, after: Seen | None, sentence: str, habits: Classes) -> Iterator[str]:
    step = bisect_right(STEP, here.indent - before.indent)
    yield f"step={step}"
    yield f"step={step},{sentence}"
    yield f"steps={step},{habits.indents}"
    if after and after.beside:
        yield f"back={bisect_right(STEP, here.indent - after.indent)},{habits.indents}"
