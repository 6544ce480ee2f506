"""Run-in headings: a title at the beginning of a paragraph becomes a heading of its own."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import regex

from papersect.drafts.block import Block
from papersect.languages.concepts import SECTION_NAMES
from papersect.languages.lexicon import Words, lexicon, words_of
from papersect.lines.label import Label
from papersect.lines.numbering import numbering
from papersect.lines.view import LabelledLine

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


def with_run_in_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; a paragraph that begins with a numbered title, or with the name of a section, is parted behind it.

    Where the line they share is about half title and half text, it stays what it was taken for.

    Yes:   2.1. Blue ice. | It was found in the southern lakes.
           Conclusion. | We have shown that ice is old.
    No:    Conclusion: A. Berg, B. Thal.
           2.1. Blue ice of the southern lakes. Found in May.
    """
    headings = [block.content.text for block in blocks if block.kind == "heading"]
    known = {words_of(number.title if (number := numbering(text)) else text) for text in headings}
    numbered = [NUMBERED.match(block.content.text) if block.kind == "paragraph" else None for block in blocks]
    counted = sum(text[:1].isdecimal() for text in headings) + sum(map(bool, numbered)) >= FEWEST
    for block, match in zip(blocks, numbered, strict=True):
        end = _end_of_title(block, match if counted else None, known)
        if end and _is_plain(block, end):
            yield from _parted(block, end)
        else:
            yield block


def section_named(text: str) -> regex.Match[str] | None:
    """The usual name of a section that a text begins with, up to the stop behind it, where a sentence follows.

    >>> section_named("Funding: This work was funded.")["title"], section_named("Ice: This work is cold.")
    ('Funding:', None)
    """
    match = NAMED.match(text)
    return match if match and not NAMES.isdisjoint(lexicon().whole(words_of(match["title"]))) else None


def _end_of_title(block: Block, numbered: regex.Match[str] | None, known: Container[Words]) -> int:
    """Where the title that a paragraph begins with ends; 0 without one."""
    if numbered and len(numbered["title"].split()) <= MOST_WORDS:
        return numbered.end()
    text = block.content.text
    match = section_named(text) if block.kind == "paragraph" else None
    if match is None or words_of(match["title"]) in known:
        return 0
    behind = text[match.end() :].split(maxsplit=FIRST)[:FIRST]
    return match.end() if sum(word[0].islower() for word in behind) >= SMALL else 0


def _is_plain(block: Block, end: int) -> bool:
    """Whether the line that title and text share is plainly more of the one (without its number) or of the other."""
    text = block.content.text
    number = numbering(text)
    last = block.content.source_offset(end - 1)
    line = _lines(block, last)[-1].line
    title, behind = _printed(line.text[: last + 1 - line.start]), _printed(line.text[last + 1 - line.start :])
    return title < behind or title - (_printed(text[: text.find(number.title)]) if number else 0) > behind


def _printed(text: str) -> int:
    return len("".join(text.split()))


def _lines(block: Block, offset: int) -> list[LabelledLine]:
    """The lines up to the one in which an offset of the source stands."""
    return [line for line in block.lines if line.line.start <= offset]


def _parted(block: Block, end: int) -> Iterator[Block]:
    """The heading, whose depth its number tells if it has one, and the paragraph; the line they share is in both."""
    content, confidence = block.content, block.confidence
    last = content.source_offset(end - 1)
    begin = len(content.text) - len(content.text[end:].lstrip())
    heading = [line.taken_for(Label.HEADING_1) for line in _lines(block, last)]
    yield Block("heading", content.slice(0, end), confidence, heading)
    rest = [line for line in block.lines if line.line.end > last + 1]
    yield Block("paragraph", content.slice(begin, len(content.text)), confidence, rest)
