"""F1 of citation markers in running text, of their characters, and of the entries they are linked to."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from papersect.evaluation.figures.painting import Painting
from papersect.evaluation.figures.tally import Tally
from papersect.evaluation.gold import GoldDocument
from papersect.model.document import Document
from papersect.model.nodes import Citation
from papersect.model.walk import citations

RIM = frozenset(" \n\t[](){},;.")  # brackets and blanks at the rim of a marker do not count
FEWEST = 5  # a document with fewer gold markers has them not all marked

Place = tuple[int, int]


def citations_of(painting: Painting) -> Tally:
    """The classes `spans`, `characters` and `links` of one document, each empty where its gold does not mark them."""
    gold, tally = painting.gold, Tally()
    inside = _Inside(gold)
    marked: list[Place] = [(start, end) for start, end in gold.extra["citations"]]
    if len(marked) >= FEWEST:
        wanted = {trimmed(gold.text, start, end) for start, end in marked}
        found = {_place(gold, c) for c in _markers(painting.document) if c.spans[0].start in inside}
        tally.compare(found, wanted, "spans")
        tally.compare(_characters(gold.text, found), _characters(gold.text, wanted), "characters")
    if gold.extra.get("links"):
        _compare_links(painting, inside, tally)
    return tally


def trimmed(text: str, start: int, end: int) -> Place:
    """A span without brackets, blanks and commas at its rim.

    >>> trimmed("see [4, p. 25].", 4, 15)
    (5, 13)
    """
    while start < end and text[start] in RIM:
        start += 1
    while end > start and text[end - 1] in RIM:
        end -= 1
    return start, end


class _Inside:
    """Whether an offset lies in a paragraph whose markers the gold knows."""

    def __init__(self, gold: GoldDocument) -> None:
        unknown = {str(name) for name in gold.extra.get("uncited", ())}
        self._lines = [x for x in gold.lines if x.paragraph is not None and x.paragraph not in unknown]

    def __contains__(self, offset: int) -> bool:
        k = bisect_right(self._lines, offset, key=lambda line: line.start) - 1
        return k >= 0 and offset < self._lines[k].end


def _markers(document: Document) -> Iterator[Citation]:
    return (c for c, _ in citations(document) if c.style != "cross_reference")


def _place(gold: GoldDocument, citation: Citation) -> Place:
    return trimmed(gold.text, citation.spans[0].start, citation.spans[-1].end)


def _characters(text: str, places: Iterable[Place]) -> set[int]:
    return {i for start, end in places for i in range(start, end) if text[i].isalnum()}


def _compare_links(painting: Painting, inside: _Inside, tally: Tally) -> None:
    gold = painting.gold
    entries: dict[str, Place] = {name: (start, end) for name, (start, end) in gold.extra["entries"].items()}
    wanted = {(trimmed(gold.text, s, e), name) for s, e, names in gold.extra["links"] for name in names}
    # A marker one of whose entries the gold could not find in the text is left out on both sides.
    lost = {place for place, name in wanted if name not in entries}
    meant = _entry_of_references(painting.document, entries)
    found = set()
    for citation in _markers(painting.document):
        place = _place(gold, citation)
        if place[0] in inside and place not in lost:
            found |= {(place, meant.get(item.target, "nowhere")) for item in citation.items if item.target}
    tally.compare(found, {pair for pair in wanted if pair[0] not in lost}, "links")


def _entry_of_references(document: Document, entries: dict[str, Place]) -> dict[str, str]:
    """For each reference the gold entry it shares most characters with."""
    owner = {i: name for name, (start, end) in entries.items() for i in range(start, end)}
    meant = {}
    for article in document.articles:
        for reference in article.references:
            places = (i for span in reference.spans for i in range(span.start, span.end))
            votes = Counter(owner[i] for i in places if i in owner)
            meant[reference.id] = votes.most_common(1)[0][0] if votes else "elsewhere"
    return meant
