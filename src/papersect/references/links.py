"""DOI and address of an entry, and where the words about access begin."""

from __future__ import annotations

from typing import NamedTuple

import regex

from papersect.languages.lexicon import alternatives
from papersect.text.spans import Span

DOI = regex.compile(r"\b (?P<doi> 10\.\d{4,9} (?:\.\d+)* / [^\s\"<>,;]+ )", regex.VERBOSE)
URL = regex.compile(r"(?: https?:// | ftp:// | www\. ) [^\s\"<>«»“”]+", regex.VERBOSE | regex.IGNORECASE)
RESOLVER = regex.compile(r"https?://(?:dx\.)?doi\.org/", regex.IGNORECASE)
IDENTIFIER = regex.compile(
    r"\b (?: doi | pmid | pmcid | arxiv | issn | isbn ) \s? (?: : | (?= \d ) ) | \b ur[li] \s? :", regex.VERBOSE | regex.IGNORECASE
)
ACCESS = regex.compile(
    rf"[(\[]? \b {alternatives('accessed')} \s? (?: :\s? | \s ) (?= \p{{L}}* [\s\d] | http )",
    regex.VERBOSE | regex.IGNORECASE,
)
RIM = ".,;:!?'’”»]"


class Links(NamedTuple):
    """Where DOI and address stand, and `begin`: the first character of these or of the words that announce them.

    `access` is where words about access begin: what follows dates the visit, not the work.
    """

    doi: Span | None
    url: Span | None
    begin: int
    access: int


def links_of(text: str, start: int) -> Links:
    """The links of an entry after `start`.

    >>> text = "Meyer H. Quiet lakes. Lake Res. 2004. https://doi.org/10.1000/lake.12. PMID: 77"
    >>> links = links_of(text, 0)
    >>> text[slice(*links.doi)], links.url, text[links.begin :]
    ('10.1000/lake.12', None, 'https://doi.org/10.1000/lake.12. PMID: 77')
    """
    doi = DOI.search(text, start)
    doi_span = _trimmed(text, Span(*doi.span())) if doi else None
    urls = [_trimmed(text, Span(*match.span())) for match in URL.finditer(text, start)]
    own = [span for span in urls if not RESOLVER.match(text, span.start)]
    said = [match.start() for p in (IDENTIFIER, ACCESS) if (match := p.search(text, start + 1))]
    access = ACCESS.search(text, start + 1)
    begins = [span.start for span in (*urls, *([doi_span] if doi_span else ()))] + said
    return Links(
        doi_span,
        own[0] if own else None,
        min(begins, default=len(text)),
        access.start() if access else len(text),
    )


def _trimmed(text: str, span: Span) -> Span:
    """A link without the punctuation of the sentence around it; brackets stay where they are paired."""
    start, end = span
    while end > start:
        last = text[end - 1]
        unpaired = last == ")" and text.count("(", start, end) < text.count(")", start, end)
        if last not in RIM and not unpaired:
            break
        end -= 1
    return Span(start, end)
