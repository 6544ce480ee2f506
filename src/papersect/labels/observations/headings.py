"""What headings and titles look like."""

from __future__ import annotations

import re

import regex

from papersect.labels.observations.needs import (
    above,
    beginning,
    below,
    ending,
    half_of_neighbours,
    having,
    having_any,
    having_none,
    listed,
    needs,
)
from papersect.lines.view import LineView

SECTION_NUMBER = re.compile(r"0{1,2}(?:\.0{1,2}){0,3}\.?[ \t]+[A\"(]")
ROMAN_NUMBER = regex.compile(r"[IVXІХ]{1,5} [.)]? \s+ \p{Lu}", regex.VERBOSE)
LETTER_NUMBER = re.compile(r"A[.)] +A")
LETTERED_SECTION = re.compile(r"A\.0{1,2}(?:\.0{1,2})? +A")
RUN_IN = re.compile(r"(?:[Aa-]+ ){0,5}[Aa-]{2,}[.:](?: -)? A")


@needs(beginning("0"))
def section_number_of_one(line: LineView) -> bool:
    """A single number, then a capital.

    Yes:   2. Обзор литературы
    No:    2.1 Обзор
    """
    return (found := SECTION_NUMBER.match(line.shape)) is not None and _dots(found) == 0


@needs(beginning("0"))
def section_number_of_two(line: LineView) -> bool:
    """Two numbers with a dot between, then a capital.

    Yes:   2.1 Related work
    No:    2.1 percent
    """
    return (found := SECTION_NUMBER.match(line.shape)) is not None and _dots(found) == 1


@needs(beginning("0"))
def section_number_of_three(line: LineView) -> bool:
    """Three or more numbers with dots between, then a capital.

    Yes:   2.1.4. Earlier work
    No:    2.1. Related work
    """
    return (found := SECTION_NUMBER.match(line.shape)) is not None and _dots(found) > 1


def _dots(found: re.Match[str]) -> int:
    return found.group().strip(' \t.A"(').count(".")


@needs(beginning("A"))
def roman_number(line: LineView) -> bool:
    """A Roman number, then a capital.

    Yes:   IV. Results
    No:    In Vienna
    """
    return line.text[0] in "IVXІХ" and ROMAN_NUMBER.match(line.text) is not None


@needs(beginning("A", ".)"))
def letter_number(line: LineView) -> bool:
    """One capital with a dot, then another word.

    Yes:   A. First steps
    No:    A first step
    """
    return LETTER_NUMBER.match(line.shape) is not None


@needs(beginning("A", "."))
def lettered_section_number(line: LineView) -> bool:
    """An appendix letter and a number.

    Yes:   A.2 More proofs
    No:    A. More proofs
    """
    return LETTERED_SECTION.match(line.shape) is not None


@needs(listed("counts_sections"), enough=True)
def carries_on_sections(line: LineView) -> bool:
    """Its number is the next a heading may bear.

    Yes:   1 Aims
           are many
         > 2 Means
    No:    1 Aims
           are many
         > 5 Means
    """
    return line.index in line.facts.counts_sections


@needs(having_none("a"), having("AAA"), enough=True)
def all_capitals(line: LineView) -> bool:
    """It has letters, and all of them are capitals.

    Yes:   ВВЕДЕНИЕ
    No:    Введение
    """
    return "a" not in line.shape and "AAA" in line.shape


@needs(having_any("Ag"))
def capitals_at_each_word(line: LineView) -> bool:
    """All its longer words, at least two, begin with a capital.

    Yes:   Rising Waters of the Rivers
    No:    Rising waters of the rivers
    """
    small = line.shape.find(" aaaaa")  # in most lines of prose, which need no closer look
    if small >= 0 and line.text[small + 1].islower():
        return False
    long = "".join([token[0] for token in line.tokens if len(token) > 4])
    return len(long) > 1 and (long if long.isalpha() else "".join(filter(str.isalpha, long))).isupper()


@needs(beginning("A"))
def one_word(line: LineView) -> bool:
    """A single word that begins with a capital.

    Yes:   Danksagung
    No:    dank
    """
    return len(line.tokens) == 1 and line.shape[0] == "A" and line.shape.isalpha() and len(line.shape) > 3


@needs(half_of_neighbours, enough=True)
def short_between_long(line: LineView) -> bool:
    """Much shorter than both its neighbours.

    Yes:   this one is a long line of text
         > Short
           this one is a long line of text
    No:    this one is a long line of text
         > and so is this one, by and large
           this one is a long line of text
    """
    above, below, own = line.previous, line.next, 2 * len(line.text)
    return above is not None and below is not None and own < len(above.text) and own < len(below.text)


@needs(beginning("A"))
def runs_into_text(line: LineView) -> bool:
    """A few words with a full stop or colon open the line, and a sentence follows.

    Yes:   Data sets. We took both
    No:    Data sets were taken from all of these. We
    """
    return line.shape[0] == "A" and RUN_IN.match(line.shape[:60]) is not None


@needs(below(ending(".!?")), beginning("A0"))
def after_sentence_end(line: LineView) -> bool:
    """The line above closes a sentence and this one begins with a capital or a number.

    Yes:   so it ends.
         > Methods
    No:    so it
         > Methods
    """
    above = line.previous
    return above is not None and above.text[-1] in ".!?" and line.shape[0] in "A0"


@needs(above(beginning("A")), enough=True)
def before_capital(line: LineView) -> bool:
    """The line below begins with a capital.

    Yes: > Methods
           We took
    No:  > of the
           we took
    """
    return line.next is not None and line.next.shape[0] == "A"


OBSERVATIONS = (
    section_number_of_one,
    section_number_of_two,
    section_number_of_three,
    roman_number,
    letter_number,
    lettered_section_number,
    carries_on_sections,
    all_capitals,
    capitals_at_each_word,
    one_word,
    short_between_long,
    runs_into_text,
    after_sentence_end,
    before_capital,
)
