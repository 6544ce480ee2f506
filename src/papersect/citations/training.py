"""Papers whose citations are marked to the weights that decide which numbers cite."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from papersect.citations.candidate import Candidate
from papersect.citations.carriers import Carrier, carriers
from papersect.citations.decide import NO, YES, weigher
from papersect.citations.evidence import Judged, Weigh, judge
from papersect.citations.link import candidates
from papersect.citations.linkers.numeric import numbered
from papersect.crf.sequence import SequenceTagger
from papersect.crf.sequence import train as train_model
from papersect.drafts.block import ArticleDraft

Told = list[tuple[Judged, str]]
RIM = " \n\t[](){},;."
HABITUAL = 4  # citations in one form before a paper teaches what that form looks like


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article, the stretches of source that cite (rims trimmed), and the offsets of which the gold speaks at all."""

    text: str
    article: ArticleDraft
    citing: frozenset[tuple[int, int]]
    known: frozenset[int]


def train(articles: Sequence[GoldArticle]) -> bytes:
    """The model: first what a raised number looks like by itself, then, with the chains that gives, all the rest."""
    looks = [
        ([judged.looks], [label])
        for gold in articles
        for told in _told(gold, lambda _: 0.0, every=True)
        if sum(label == YES for _, label in told) >= HABITUAL and not told[0][0].candidate.form.endswith("bracket")
        for judged, label in told
    ]
    weigh = weigher(SequenceTagger(_trained(looks)).weights())
    whole = [
        ([judged.attributes for judged, _ in told], [label for _, label in told])
        for gold in articles
        for told in _told(gold, weigh)
    ]
    return _trained(whole + looks)


def _trained(examples: Sequence[tuple[Sequence[Sequence[str]], Sequence[str]]]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "citations.crf"
        train_model(examples, path, l1=0.5, l2=0.2, iterations=150, minimum_frequency=2)
        return path.read_bytes()


def _told(gold: GoldArticle, weigh: Weigh, every: bool = False) -> Iterator[Told]:
    """The candidates of an article the gold speaks of, with what it says, form by form."""
    carried = carriers(gold.article)
    texts = [carrier.content.text for carrier in carried]
    listed = max(numbered(gold.article.references), default=0)
    for sequence in judge(texts, list(candidates(texts)), listed, weigh, every=every):
        places = [_place(gold.text, carried[judged.candidate.carrier], judged.candidate) for judged in sequence]
        told = [
            (judged, YES if place in gold.citing else NO)
            for judged, place in zip(sequence, places, strict=True)
            if place[0] in gold.known
        ]
        if told:
            yield told


def _place(text: str, carrier: Carrier, candidate: Candidate) -> tuple[int, int]:
    spans = carrier.content.source_spans(candidate.start, candidate.end)
    return trimmed(text, spans[0].start, spans[-1].end)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without brackets, blanks and commas at its rim.

    >>> trimmed("see [4, 5].", 4, 10)
    (5, 9)
    """
    while start < end and text[start] in RIM:
        start += 1
    while end > start and text[end - 1] in RIM:
        end -= 1
    return start, end
