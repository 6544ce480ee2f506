"""Markers in all running text of an article, each linked to what it means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from papersect.citations.candidate import Candidate
from papersect.citations.carriers import Carrier, carriers
from papersect.citations.decide import accept
from papersect.citations.finders.table import FINDERS
from papersect.citations.linkers.author_year import catalogue
from papersect.citations.linkers.notes import note_marks
from papersect.citations.linkers.numeric import numbered
from papersect.citations.linkers.own_objects import objects
from papersect.citations.linkers.table import Targets, link
from papersect.citations.overlaps import without_overlaps
from papersect.citations.refine import borne_out, matched, united
from papersect.crf.sequence import SequenceTagger
from papersect.crf.store import Models, shipped
from papersect.drafts.block import ArticleDraft, Marker


def link_citations(articles: list[ArticleDraft], models: Models | None = None) -> None:
    """Find and link the citations of every article."""
    for article in articles:
        _link_article(article, (models or shipped())["citations"])


def _link_article(article: ArticleDraft, model: SequenceTagger) -> None:
    carried = carriers(article)
    texts = [carrier.content.text for carrier in carried]
    targets = Targets(numbered(article.references), catalogue(article.references), objects(article.body))
    proposed = list(candidates(texts))
    accepted = accept(texts, proposed, max(targets.numbers, default=0), targets.names, model)
    chosen = _settled(accepted, note_marks(carried, proposed, article.body), targets)
    whole = matched(chosen, texts, targets.names) if borne_out(chosen, targets.names) else united(chosen)
    for candidate, marker in link(whole, targets):
        if not _of_itself(marker, carried[candidate.carrier]):
            carried[candidate.carrier].citations.append(marker)


def _settled(accepted: Iterable[Candidate], notes: Iterable[Candidate], targets: Targets) -> list[Candidate]:
    """What was accepted and the marks of notes, in order; a raised number is a note's unless the list has it."""
    listed = {(c.carrier, c.start) for c in accepted if c.numbers and c.numbers[0] in targets.numbers}
    marks = {(c.carrier, c.start): c for c in notes if (c.carrier, c.start) not in listed}
    every = [c for c in accepted if (c.carrier, c.start) not in marks] + list(marks.values())
    ordered = groupby(sorted(every, key=lambda c: (c.carrier, c.start)), key=lambda c: c.carrier)
    return [c for _, group in ordered for c in without_overlaps(group)]


def _of_itself(marker: Marker, carrier: Carrier) -> bool:
    """Whether it is but the label of the carrier itself: “Table 2” at the head of its own caption."""
    own = [item.target for item in marker.items if item.target]
    return marker.style == "cross_reference" and any(carrier in (block, block.caption) for block in own)


def candidates(texts: Sequence[str]) -> Iterator[Candidate]:
    """What every finder proposes in every text, text by text in order of place."""
    for k, text in enumerate(texts):
        found = [candidate for finder in FINDERS.values() for candidate in finder(text)]
        for candidate in sorted(found, key=lambda c: (c.start, c.end)):
            candidate.carrier = k
            yield candidate
