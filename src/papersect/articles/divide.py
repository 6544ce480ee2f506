"""Blocks to articles."""

from __future__ import annotations

from bisect import insort_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from papersect.articles.cut import cut
from papersect.articles.front.parse import parse_front
from papersect.articles.front.settle import settle
from papersect.articles.headings.levels import rank
from papersect.articles.heads import HEAD, first_own
from papersect.articles.matter import set_volume_matter_aside
from papersect.articles.sections import sections_of
from papersect.articles.sorting import sort_into_article
from papersect.articles.starts.find import find_starts
from papersect.articles.starts.start import Start
from papersect.articles.truncation import judge_truncation
from papersect.drafts.block import ArticleDraft, Block, Draft
from papersect.lines.transcript import Transcript
from papersect.lines.view import LabelledLine

FIRST = Start(0, 1.0, ["beginning_of_the_text"])
HEAD_KINDS = frozenset(map(str, HEAD))
SCRAPS = 6  # lines of other furniture on an article's first page; more are a title page of their own


def divide(transcript: Transcript, blocks: Sequence[Block]) -> Draft:
    """The articles of a source, sorted into front, body and references, and what belongs to none."""
    lines = _lines(blocks)
    starts = find_starts(lines)
    offsets = [lines[start.place].line.start for start in starts]
    parts = list(_parts(transcript.text, blocks, offsets))
    articles, furniture = [], set_volume_matter_aside(parts)
    for start, offset, part in zip((FIRST, *starts), (None, *offsets), parts, strict=True):
        article = ArticleDraft(confidence=start.confidence, evidence=start.evidence, start=offset)
        furniture += sort_into_article(article, settle(transcript.text, part))
        if article.front or article.body or article.references:
            parse_front(article.front)
            rank(_headings(article))
            article.sections = sections_of(article.body)
            judge_truncation(article)
            articles.append(article)
    furniture.sort(key=lambda block: block.start)
    if len(articles) > 1 and articles[0].start is None:
        articles[0].start = _head_of_text(lines, articles[0], furniture)
    return Draft(articles, furniture)


def _headings(article: ArticleDraft) -> list[Block]:
    """Its headings, in source order."""
    return sorted(
        (block for block in (*article.front, *article.body) if block.kind == "heading"), key=attrgetter("start")
    )


def _head_of_text(lines: Sequence[LabelledLine], first: ArticleDraft, furniture: Sequence[Block]) -> int | None:
    """Where the page number, running header, journal's name or scraps over the first article of several begin.

    Of a single paper nobody need be told whose they are; of several each reaches to the head of its page.
    """
    own = min((*first.front, *first.body, *first.references), key=attrgetter("start"))
    over = [block for block in furniture if block.start < own.start]
    page = own.lines[0].line.page if own.lines else None
    scraps = [line for block in over if block.kind not in HEAD_KINDS for line in block.lines]
    on_page = len(scraps) <= SCRAPS and all(line.line.page == page for line in scraps)
    if not over or not on_page or any(block.kind == "toc_entry" for block in over):
        return None
    place = next(k for k, line in enumerate(lines) if line.line.end > over[0].start)
    return max(over[0].start, lines[first_own(lines, place)].line.start)


def _lines(blocks: Sequence[Block]) -> list[LabelledLine]:
    """All lines of the blocks, in source order."""
    found = {item.view.index: item for block in blocks for leaf in block.leaves() for item in leaf.lines}
    return [found[index] for index in sorted(found)]


def _parts(source: str, blocks: Sequence[Block], offsets: Sequence[int]) -> Iterator[list[Block]]:
    """The blocks before the first offset, then those from each to the next, cut where an offset falls inside one."""
    start = attrgetter("start")
    rest, at = sorted(blocks, key=start), 0
    for offset in offsets:
        part, later = [], []
        while at < len(rest) and rest[at].start < offset:
            before, after = cut(source, rest[at], offset)
            part += [before] if before else []
            later += [after] if after else []
            at += 1
        yield part
        for block in reversed(later):
            insort_left(rest, block, lo=at, key=start)
    yield rest[at:]
