"""Run-in headings: a title at the beginning of a paragraph becomes a heading of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.blocks.headings import numbering
from papersect.drafts.block import Block
from papersect.drafts.cut import cut_text
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import lexicon, words_of
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine
from papersect.text.spans import AlignedText

BEHIND = r"(?= \s+ [\p{Lu}\p{Lt}\d\"“„«(\[] )"  # the text begins as a sentence does
NUMBERED = regex.compile(
    rf"\d{{1,2}} (?: \.\d{{1,2}} ){{1,3}} \.? \s (?P<title> \s* \p{{Lu}} [^.?!:;]{{1,100}} (?<! \s ) \. ) {BEHIND}",
    regex.VERBOSE,
)
NAMED = regex.compile(
    rf"""
    (?: (?: \d{{1,2}} | [IVX]{{1,4}} ) \. \s+ )?
    (?P<title> \p{{Lu}} [^.?!:;]{{2,60}} [.:] (?: \s? [–—-] )? ) {BEHIND}
    """,
    regex.VERBOSE,
)
MOST_WORDS = 12  # of a numbered title
NAMES = SECTION_NAMES | {"introduction"}
FEWEST = 2  # numbers of that depth in a text, for one to count its sections
FIRST, SMALL = 8, 2  # words of a text, and how many of these begin small: names alone are no sentence


def with_run_in_headings(source: str, blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; a paragraph that begins with a numbered title, or with the name of a section, is parted behind it.

    Where the line they share is about half title and half text, it stays what it was taken for.

    Yes:   2.1. Blue ice. | It was found in the southern lakes.
           Conclusion. | We have shown that ice is old.
    No:    Conclusion: A. Berg, B. Thal.
           2.1. Blue ice of the southern lakes. Found in May.
    """
    headings = [block.content.text for block in blocks if block.kind == "heading"]
    known = {words_of(number.title if (number := numbering(text)) else text) for text in headings}
    candidates = [NUMBERED.match(block.content.text) for block in blocks if block.kind == "paragraph"]
    counted = sum(text[:1].isdecimal() for text in headings) + sum(map(bool, candidates)) >= FEWEST
    for block in blocks:
        end = _end_of_title(block.content.text, known, counted) if block.kind == "paragraph" else 0
        if end and _is_plain(block, end):
            yield from _parted(source, block, end)
        else:
            yield block


def _end_of_title(text: str, known: set[tuple[str, ...]], counted: bool) -> int:
    """Where the title that a text begins with ends; 0 without one."""
    match = NUMBERED.match(text) if counted else None
    if match and len(match["title"].split()) <= MOST_WORDS:
        return match.end()
    match = NAMED.match(text)
    if match is None:
        return 0
    words = words_of(match["title"])
    if words in known or NAMES.isdisjoint(lexicon().whole(words)):
        return 0
    behind = text[match.end() :].split(maxsplit=FIRST)[:FIRST]
    return match.end() if sum(word[0].islower() for word in behind) >= SMALL else 0


def _is_plain(block: Block, end: int) -> bool:
    """Whether the line that title and text share is plainly more of the one (without its number) or of the other."""
    number = numbering(block.content.text)
    start = block.content.text.find(number.title) if number else 0
    line = _lines(block, block.content.source_offset(end - 1))[-1].line
    at = block.content.source_offset(end - 1) + 1 - line.start
    behind = len("".join(line.text[at:].split()))
    title = len("".join(line.text[:at].split()))
    bare = title - len("".join(block.content.text[:start].split()))
    return bare > behind or title < behind


def _lines(block: Block, offset: int) -> list[LabelledLine]:
    return [line for line in block.lines if line.line.start <= offset]


def _parted(source: str, block: Block, end: int) -> Iterator[Block]:
    last = block.content.source_offset(end - 1)
    head = _part(source, block.content, 0, last + 1)
    text = _part(source, block.content, last + 1, len(source))
    lines = [
        line.taken_for(Label.HEADING_1) for line in _lines(block, last)
    ]  # how deep a numbered one is, its number tells
    yield Block("heading", head, block.confidence, lines)
    yield Block("paragraph", text, block.confidence, [line for line in block.lines if line.line.end > last + 1])


def _part(source: str, content: AlignedText, start: int, end: int) -> AlignedText:
    part = cut_text(source, content, start, end)
    margin = len(part.text) - len(part.text.lstrip())
    return part.slice(margin, len(part.text.rstrip()))
