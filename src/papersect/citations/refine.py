"""Where exactly accepted mentions of names and years begin and end, now that the reference list can be asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from papersect.citations.candidate import Candidate
from papersect.citations.linkers.author_year import Catalogue, fold, known

WORD_BEFORE = regex.compile(r"(?P<word>\p{L}[\p{L}\p{M}'’-]*)\s?$")
BORNE_OUT = 0.3  # the share of mentions a list has to know
FULL_YEAR = regex.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


def borne_out(chosen: Sequence[Candidate], entries: Catalogue) -> bool:
    """Whether the reference list knows enough of the mentions for them to be cut by it."""
    named = [item for c in chosen if c.style == "author_year" and c.form != "repeat" for item in c.items]
    return sum(known(item, entries) for item in named) >= BORNE_OUT * len(named) and bool(entries)


def united(chosen: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those of one parenthesis made one: without a list to check them against they stand together."""
    found: list[Candidate] = []
    for candidate in chosen:
        last = found[-1] if found else None
        if last and candidate.group >= 0 and (last.carrier, last.group) == (candidate.carrier, candidate.group):
            last.end, last.items = candidate.end, last.items + candidate.items
        else:
            found.append(candidate)
    return found


def matched(chosen: Sequence[Candidate], texts: Sequence[str], entries: Catalogue) -> Iterator[Candidate]:
    """The candidates as the list bears them out: surnames whole, and a marker for each year of a work."""
    for candidate in chosen:
        if candidate.style == "author_year" and candidate.form != "repeat":
            yield from _divided(_extended(candidate, texts[candidate.carrier], entries), texts[candidate.carrier])
        else:
            yield candidate


def _extended(candidate: Candidate, text: str, entries: Catalogue) -> Candidate:
    """A candidate that begins with the whole of a double surname: Dal Piaz, de la Cruz."""
    start = candidate.start
    if candidate.form == "enclosed":
        return candidate
    first = regex.match(r"[\p{L}\p{M}'’-]*", text, pos=start)
    following = fold(first[0]) if first else ""
    years = {(item.key or "").rstrip("abcdefghijkабвг")[-4:] for item in candidate.items}
    heads = [entry.names[:5] for year in years for entry in entries.get(year, ())]
    while before := WORD_BEFORE.search(text, max(0, start - 30), start):
        word = fold(before["word"])
        if not any((word, following) in pairwise(names) for names in heads):
            break
        start, following = before.start(), word
    return replace(candidate, start=start) if start != candidate.start else candidate


def _divided(candidate: Candidate, text: str) -> Iterator[Candidate]:
    """A candidate for each year: the first with the names, the others bare."""
    counts = candidate.years()
    starts = [found.start() for found in FULL_YEAR.finditer(text, candidate.start, candidate.end)]
    if len(starts) < 2 or len(starts) != len(counts):
        yield candidate
        return
    at, ends = 0, [*starts[1:], candidate.end]
    for k, count in enumerate(counts):
        start = candidate.start if k == 0 else starts[k]
        end = start + len(text[start : ends[k]].rstrip(" ,;&\n"))
        yield replace(candidate, start=start, end=end, items=candidate.items[at : at + count])
        at += count
