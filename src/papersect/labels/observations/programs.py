"""What programs, algorithms and the ends of proofs look like."""

from __future__ import annotations

from functools import cache

import numpy as np
import regex

from papersect.labels.observations.lines import Lines, Marks
from papersect.labels.observations.needs import having_any, needs
from papersect.languages.lexicon import alternatives, vocabulary
from papersect.lines.facts import RIM
from papersect.lines.view import LineView

STEP = regex.compile(
    rf"""
    (?: \d{{1,3}} \s? [.:)]? \s+ )?                # the number of the line
    (?i: {alternatives("program_word")} ) (?! [\p{{L}}’'-] )
    (?:
        \s* [;:]? $                                # 12: else
      | .* [{{(=←≤≥<>;\]] .*                       # while i < n
      | .* \b (?i: {alternatives("program_word")} ) \s* :? $    # for each edge e do
    )
    """,
    regex.VERBOSE,
)
ASSIGNMENT = regex.compile(r"\w[\w\])'.]* \s* (?: := | ← | <- ) \s* [\w({\[\"'-]", regex.VERBOSE)
BOXES = "□■∎◻◼▪▢☐"
END_OF_PROOF = regex.compile(
    rf"(?: [{BOXES}] | (?<! \p{{L}} ) (?i: {alternatives('end_of_proof')} ) \.? ) \s* $",
    regex.VERBOSE | regex.REVERSE,
)
LONGEST_END = 30  # characters


def program_words(lines: Lines) -> Marks:
    """Lines whose first token, or the second behind a number, is a word of programs."""
    tokens = lines.views[0].facts.tokens
    known = [token.strip(RIM).lower() in _program_words() for token in tokens.known]
    telling = np.array(known, np.bool_)[tokens.numbers]
    ends = np.cumsum(lines.tokens)
    first = ends - lines.tokens
    second = np.minimum(first + 1, ends - 1)
    found: Marks = telling[first] | telling[second]
    return found


@cache
def _program_words() -> frozenset[str]:
    return frozenset(words[0] for words in vocabulary("program_word"))


@needs(program_words)
def opens_as_program(line: LineView) -> bool:
    """A word of programs begins it, and a sign, another such word, or the line's end follows.

    Yes:   3: for each edge e of E do
    No:    for each of the edges that we met
    """
    return STEP.match(line.text) is not None


@needs(having_any("=<+"))
def assigns(line: LineView) -> bool:
    """A name is given a value as in algorithms.

    Yes:   best ← cost(tour)
    No:    the cost = 3 was best
    """
    return ASSIGNMENT.search(line.text) is not None


def closing_words(lines: Lines) -> Marks:
    """Lines whose last token may close a proof."""
    tokens = lines.views[0].facts.tokens
    last = tokens.numbers[np.cumsum(lines.tokens) - 1]
    known = [token[-1] in BOXES or token.replace(".", "").lower() in _closing_words() for token in tokens.known]
    found: Marks = np.array(known, np.bool_)[last]
    return found


@cache
def _closing_words() -> frozenset[str]:
    return frozenset(words[-1] for words in vocabulary("end_of_proof"))


@needs(closing_words)
def ends_a_proof(line: LineView) -> bool:
    """The sign or the letters that close a proof end it.

    Yes:   and the claim follows. □
    No:    and the claim follows.
    """
    return END_OF_PROOF.search(line.text, max(0, len(line.text) - LONGEST_END)) is not None


OBSERVATIONS = (opens_as_program, assigns, ends_a_proof)
