"""Volumes and torn excerpts made of single papers, as many as wanted: where articles start in them is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from papersect.labels.examples import Example, joined, part
from papersect.lines.transcript import Line

JOINTS = ("\n\f", "\n\n ", "\n\n", "\n", "\n\n\n\n\n")
TORN_JOINTS = ("\n ", "\n ", "\n ", "\n\n", "\n")
STRAY_SHARES = (0.0, 0.005, 0.01, 0.02)  # of lines that begin with a stray blank
HEAD, TAIL = (60, 200), (30, 150)  # lines left of a paper whose middle is left out
WHOLE = 0.15  # share of papers left whole
FRAYED, LOST = 0.3, (1, 4)  # share of papers whose first or last lines are lost, and how many of them
SHORTEST, LONGEST = 15, 350  # lines of a torn piece
TOO_SHORT = 8


def volume(examples: Sequence[Example], random: Random) -> Example:
    """Some papers run together, each pair parted in one of the ways seen in real volumes; of most the middle is left
    out, lest a few long papers be all that is seen."""
    chosen = random.sample(examples, min(len(examples), random.randint(3, 6)))
    usual = random.choice(JOINTS)
    joints = [usual if random.random() < 0.3 else random.choice(JOINTS) for _ in chosen[1:]]
    return joined([_frayed(_shortened(example, random), random) for example in chosen], joints)


def excerpt(examples: Sequence[Example], random: Random) -> Example:
    """Pieces torn out of some papers and run together, with stray blanks here and there."""
    chosen = random.sample(examples, min(len(examples), random.randint(2, 6)))
    share = random.choice(STRAY_SHARES)
    pieces = [piece for example in chosen if (piece := torn(example, random, share))] or [chosen[0]]
    return joined(pieces, [random.choice(TORN_JOINTS) for _ in pieces[1:]])


def _shortened(example: Example, random: Random) -> Example:
    count = len(example.lines)
    head, tail = random.randint(*HEAD), random.randint(*TAIL)
    if count <= head + tail or random.random() < WHOLE:
        return example
    return part(example, [*range(head), *range(count - tail, count)])


def _frayed(example: Example, random: Random) -> Example:
    """The paper, now and then without its first or last lines, lest some first lines of papers be learned by heart."""
    first = random.randint(*LOST) if random.random() < FRAYED else 0
    last = random.randint(*LOST) if random.random() < FRAYED else 0
    if len(example.lines) < HEAD[0]:
        return example
    return part(example, range(first, len(example.lines) - last))


def torn(example: Example, random: Random, stray_share: float) -> Example | None:
    """A piece of a text, from the beginning of some block to the end of another; None where none is long enough."""
    lines = example.lines
    breaks = [k for k, line in enumerate(lines) if not k or line.blank_before or _ends(lines[k - 1])] + [len(lines)]
    start = breaks[low := random.randrange(len(breaks) - 1)]
    wanted = start + random.randint(SHORTEST, LONGEST)
    end = min(breaks[low + 1 :], key=lambda k: abs(k - wanted))
    if end - start < TOO_SHORT:
        return None
    piece = part(example, range(start, end))
    flat = tuple(_astray(line, k > 0 and random.random() < stray_share) for k, line in enumerate(piece.lines))
    return replace(piece, lines=flat)


def _astray(line: Line, stray: bool) -> Line:
    return replace(line, text=" " * stray + line.text.strip(), page=0)


def _ends(line: Line) -> bool:
    return line.text.rstrip().endswith(".")
