"""A node's text is copied from the source, run by run, and nothing else is done to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.integrity.problem import Problem, Subject, extent, lies_within
from papersect.model.nodes import AlignmentRun, Leaf, Span
from papersect.model.walk import leaves

HYPHEN_AT_LINE_END = regex.compile(r"[\p{Pd}\u00AD¬]\s*+")

ENTRY_NUMBER = regex.compile(r"[\[(]? \w{0,4} [\])]? [.]?", regex.VERBOSE)  # also one that OCR misread


def alignment_runs_are_in_order(subject: Subject) -> Iterator[Problem]:
    """Runs follow one another in the text and in the source, inside the node's text and spans."""
    for leaf, pointer in leaves(subject.document):
        text_reached = source_reached = 0
        for n, run in enumerate(leaf.alignment):
            text_start, source_start, length = run
            place = (source_start, source_start + length)
            if text_start < text_reached or source_start < source_reached:
                yield Problem(f"{pointer}/alignment/{n}", "begins before the run before it ends", place)
            if text_start + length > len(leaf.text):
                yield Problem(f"{pointer}/alignment/{n}", f"ends past the end of the text ({len(leaf.text)})", place)
            if not lies_within(*place, leaf.spans):
                yield Problem(f"{pointer}/alignment/{n}", "copies from outside the node's spans", place)
            text_reached = max(text_reached, text_start + length)
            source_reached = max(source_reached, source_start + length)


def only_blanks_are_inserted(subject: Subject) -> Iterator[Problem]:
    """Between two runs stands nothing but white space."""
    for leaf, pointer in leaves(subject.document):
        if any(not gap.isspace() for gap in _inserted(leaf) if gap):
            yield Problem(f"{pointer}/text", "holds characters that no run copies from the source", extent(leaf.spans))


def _inserted(leaf: Leaf) -> Iterator[str]:
    reached = 0
    for text_start, _, length in leaf.alignment:
        yield leaf.text[reached:text_start]
        reached = text_start + length
    yield leaf.text[reached:]


def runs_are_verbatim(subject: Subject) -> Iterator[Problem]:
    """Each run is the very text of the source."""
    source = subject.text or ""
    for leaf, pointer in leaves(subject.document):
        for n, (text_start, source_start, length) in enumerate(leaf.alignment):
            if leaf.text[text_start : text_start + length] != source[source_start : source_start + length]:
                message = "is not what stands in the source"
                yield Problem(f"{pointer}/alignment/{n}", message, (source_start, source_start + length))


def only_hyphens_are_left_out(subject: Subject) -> Iterator[Problem]:
    """What a node owns but its text leaves out is white space, or a hyphen at a line end.

    A reference can also own the numbers of its list where the page had them in a column of their own.
    """
    source = subject.text or ""
    for leaf, pointer in leaves(subject.document):
        for start, end in _left_out(leaf.spans, leaf.alignment):
            piece = source[start:end].strip()
            if piece and not HYPHEN_AT_LINE_END.fullmatch(piece) and not _numbers_of_a_list(leaf, piece):
                yield Problem(f"{pointer}/text", f"leaves out {piece[:40]!r}", (start, end))


def _numbers_of_a_list(leaf: Leaf, piece: str) -> bool:
    return leaf.type == "reference" and all(ENTRY_NUMBER.fullmatch(word) for word in piece.split())


def _left_out(spans: Sequence[Span], runs: Sequence[AlignmentRun]) -> Iterator[tuple[int, int]]:
    """The stretches of some ordered spans that no run of some ordered runs copies."""
    k = 0
    for span in spans:
        reached = span.start
        while k < len(runs) and runs[k][1] < span.end:
            if runs[k][1] > reached:
                yield reached, runs[k][1]
            reached = max(reached, runs[k][1] + runs[k][2])
            k += 1
        if reached < span.end:
            yield reached, span.end
