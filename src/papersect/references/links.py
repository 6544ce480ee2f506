"""DOI and address of an entry, and where the words about access begin."""

from __future__ import annotations

import re
from typing import NamedTuple

from papersect.languages.lexicon import alternatives
from papersect.references.folding import lowered
from papersect.text.spans import Span

DOI = re.compile(r"\b 10\.\d{4,9} (?:\.\d+)* / [^\s\"<>,;]+", re.VERBOSE)
URL = re.compile(r"(?: https?:// | ftp:// | www\. ) [^\s\"<>«»“”]+", re.VERBOSE)
RESOLVER = re.compile(r"https?://(?:dx\.)?doi\.org/")
IDENTIFIER = re.compile(
    r"\b (?: doi | pmid | pmcid | arxiv | issn | isbn ) \s? (?: : | (?= \d ) ) | \b ur[li] \s? :", re.VERBOSE
)
ACCESS = re.compile(
    rf"(?<! \w ) {alternatives('accessed')} \s? (?: :\s? | \s ) (?= [^\W\d_]* [\s\d] | http )", re.VERBOSE
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
    low = lowered(text)
    doi = DOI.search(low, start)
    doi_span = _trimmed(text, Span(*doi.span())) if doi else None
    urls = [_trimmed(text, Span(*match.span())) for match in URL.finditer(low, start)]
    own = [span for span in urls if not RESOLVER.match(low, span.start)]
    identifier, access = IDENTIFIER.search(low, start + 1), ACCESS.search(low, start + 1)
    begins = [span.start for span in (*urls, *([doi_span] if doi_span else ()))]
    begins += [match.start() for match in (identifier, access) if match]
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
