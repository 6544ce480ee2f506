"""Volumes and excerpts made from single papers, as many as wanted, to learn the weights of the boundary signs from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of

JOINTS = ("\n\f", "\n\n ", "\n\n", "\n")
TORN_JOINTS = ("\n ", "\n ", "\n ", "\n\n", "\n")


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper's text with the label and confidence of every printed line."""

    name: str
    text: str
    labels: Sequence[tuple[Label, float]]


@dataclass(frozen=True, slots=True)
class Example:
    """Labelled lines, which of them but line 0 start an article, and which are not to be learned from."""

    lines: list[LabelledLine]
    starts: frozenset[int]
    unknown: frozenset[int] = frozenset()


def join(papers: Sequence[Paper], joints: Sequence[str]) -> Example:
    """Papers run together, with `joints[k]` after the paper `k`."""
    text = "".join(paper.text.strip() + joint for paper, joint in zip(papers, (*joints, "\n"), strict=True))
    labels = [pair for paper in papers for pair in paper.labels]
    lines = [
        LabelledLine(view, label, confidence)
        for view, (label, confidence) in zip(views_of(lay_out(text)[0]), labels, strict=True)
    ]
    starts, count = set(), 0
    for paper in papers[:-1]:
        count += len(paper.labels)
        starts.add(count)
    return Example(lines, frozenset(starts))


def volume(papers: Sequence[Paper], random: Random) -> Example:
    """Some whole papers run together, each pair parted in one of the ways seen in real volumes."""
    chosen = random.sample(papers, min(len(papers), random.randint(3, 6)))
    return join(chosen, [random.choice(JOINTS) for _ in chosen[1:]])


def excerpt(papers: Sequence[Paper], random: Random) -> Example:
    """Pieces torn out of some papers and run together, with stray blanks here and there."""
    chosen = random.sample(papers, min(len(papers), random.randint(2, 6)))
    pieces = [piece for paper in chosen if (piece := torn(paper, random))]
    joint = random.choice(TORN_JOINTS)
    return join(pieces, [joint] * (len(pieces) - 1))


def torn(paper: Paper, random: Random, share_of_strays: float = 0.01) -> Paper | None:
    """A piece of a paper, from the beginning of some block to the end of another, with stray blanks."""
    rows = [line.text for line in lay_out(paper.text)[0]]
    blanks = [line.blank_before for line in lay_out(paper.text)[0]]
    breaks = [k for k in range(len(rows)) if k == 0 or blanks[k] or rows[k - 1].rstrip().endswith(".")] + [len(rows)]
    low = random.randrange(len(breaks) - 1)
    start = breaks[low]
    wanted = start + random.randint(15, 350)
    end = min((k for k in breaks[low + 1 :]), key=lambda k: abs(k - wanted))
    text = ""
    for k in range(start, end):
        stray = " " if k > start and random.random() < share_of_strays else ""
        text += ("\n" * (blanks[k] + 1) if k > start else "") + stray + rows[k].strip()
    return Paper(paper.name, text, paper.labels[start:end]) if end - start >= 8 else None
