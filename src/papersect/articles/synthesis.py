"""Volumes and excerpts made from single papers, as many as wanted, to learn the weights of the boundary signs from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from papersect.lines.transcript import Line, lay_out
from papersect.lines.view import LabelledLine

Labeller = Callable[[Sequence[Line]], list[LabelledLine]]

JOINTS = ("\n\f", "\n\n ", "\n\n", "\n")
TORN_JOINTS = ("\n ", "\n ", "\n ", "\n\n", "\n")
STRAY_SHARES = (0.0, 0.005, 0.01, 0.02)  # of lines that begin with a stray blank
SHORTEST, LONGEST = 15, 350  # lines of a torn piece
TOO_SHORT = 8


@dataclass(frozen=True, slots=True)
class Example:
    """Labelled lines, which of them but line 0 start an article, and which are not to be learned from."""

    lines: list[LabelledLine]
    starts: frozenset[int]
    unknown: frozenset[int] = frozenset()


def join(texts: Sequence[str], joints: Sequence[str], label: Labeller) -> Example:
    """Texts run together, with `joints[k]` after the text `k`, and labelled as a whole."""
    whole = "".join(text.strip() + joint for text, joint in zip(texts, (*joints, "\n"), strict=True))
    starts, count = set(), 0
    for text in texts[:-1]:
        count += len(lay_out(text.strip())[0])
        starts.add(count)
    return Example(label(lay_out(whole)[0]), frozenset(starts))


def volume(texts: Sequence[str], random: Random, label: Labeller) -> Example:
    """Some whole papers run together, each pair parted in one of the ways seen in real volumes."""
    chosen = random.sample(texts, min(len(texts), random.randint(3, 6)))
    return join(chosen, [random.choice(JOINTS) for _ in chosen[1:]], label)


def excerpt(texts: Sequence[str], random: Random, label: Labeller) -> Example:
    """Pieces torn out of some papers and run together, with stray blanks here and there."""
    chosen = random.sample(texts, min(len(texts), random.randint(2, 6)))
    share = random.choice(STRAY_SHARES)
    pieces = [piece for text in chosen if (piece := torn(text, random, share))] or [chosen[0]]
    return join(pieces, [random.choice(TORN_JOINTS)] * (len(pieces) - 1), label)


def torn(text: str, random: Random, stray_share: float) -> str | None:
    """A piece of a text, from the beginning of some block to the end of another; None where none is long enough."""
    lines = lay_out(text)[0]
    breaks = [k for k, line in enumerate(lines) if not k or line.blank_before or _ends(lines[k - 1])] + [len(lines)]
    start = breaks[low := random.randrange(len(breaks) - 1)]
    wanted = start + random.randint(SHORTEST, LONGEST)
    end = min(breaks[low + 1 :], key=lambda k: abs(k - wanted))
    rows: list[str] = []
    for line in lines[start:end]:
        stray = " " if rows and random.random() < stray_share else ""
        rows.append("\n" * (line.blank_before + 1 if rows else 0) + stray + line.text.strip())
    return "".join(rows) if end - start >= TOO_SHORT else None


def _ends(line: Line) -> bool:
    return line.text.rstrip().endswith(".")
