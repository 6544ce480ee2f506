"""Markers in all running text of an article, each linked to what it means."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from papersect.citations.candidate import Candidate
from papersect.citations.carriers import carriers
from papersect.citations.decide import accept
from papersect.citations.finders.table import FINDERS
from papersect.citations.linkers.author_year import catalogue
from papersect.citations.linkers.numeric import numbered
from papersect.citations.linkers.own_objects import objects
from papersect.citations.linkers.table import Targets, link
from papersect.citations.overlaps import without_overlaps
from papersect.citations.refine import matched, united
from papersect.drafts.block import ArticleDraft


def link_citations(articles: list[ArticleDraft]) -> None:
    """Find and link the citations of every article."""
    for article in articles:
        _link_article(article)


def _link_article(article: ArticleDraft) -> None:
    carried = carriers(article)
    texts = [carrier.content.text for carrier in carried]
    targets = Targets(numbered(article.references), catalogue(article.references), objects(article.body))
    listed = max(targets.numbers, default=0)
    accepted = accept(texts, list(candidates(texts)), listed, targets.names)
    by_carrier = {k: list(group) for k, group in groupby(accepted, key=lambda c: c.carrier)}
    chosen = [c for k in sorted(by_carrier) for c in without_overlaps(by_carrier[k])]
    whole = matched(chosen, texts, targets.names) if article.references else united(chosen)
    for candidate, marker in link(whole, targets):
        carried[candidate.carrier].citations.append(marker)


def candidates(texts: Sequence[str]) -> Iterator[Candidate]:
    """What every finder proposes in every text, text by text in order of place."""
    for k, text in enumerate(texts):
        found = [candidate for finder in FINDERS.values() for candidate in finder(text)]
        for candidate in sorted(found, key=lambda c: (c.start, c.end)):
            candidate.carrier = k
            yield candidate
