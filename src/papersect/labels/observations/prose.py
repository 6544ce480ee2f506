"""What running text looks like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import (
    beginning,
    beginning_otherwise,
    below,
    broken_word,
    either,
    ending,
    frequent_word,
    having,
    needs,
    small_words,
)
from papersect.lines.view import LineView

CITED_BY_NUMBER = re.compile(r"(?<=.)\[0{1,3}(?:[,;-][ ]?0{1,3})*\]")
SMALL_WORDS = re.compile(r"(?<![^ ])a+ a+ a+(?![^ ,.;:)])")
CITED_BY_YEAR = re.compile(r"\(A[Aa'-]+[^()]{0,60}0000[a]?[);,]")


@needs(ending(".!?"))
def ends_sentence(line: LineView) -> bool:
    """Its last character closes a sentence.

    Yes:   that is all we know.
    No:    that is all
    """
    return line.text[-1] in ".!?"


@needs(broken_word, enough=True)
def ends_in_hyphen(line: LineView) -> bool:
    """A word is broken off at its end.

    Yes:   a long under-
    No:    a long dash -
    """
    return line.shape[-2:] in ("a-", "A-")


@needs(ending(",;"), enough=True)
def ends_in_comma(line: LineView) -> bool:
    """It breaks off at a comma or semicolon.

    Yes:   one, two,
    No:    one, two
    """
    return line.text[-1] in ",;"


@needs(ending(":"), enough=True)
def ends_in_colon(line: LineView) -> bool:
    """It announces something.

    Yes:   as follows:
    No:    at 10:30
    """
    return line.text[-1] == ":"


@needs(frequent_word, enough=True)
def ends_in_frequent_word(line: LineView) -> bool:
    """Its last word is one of the words this text uses most: a sentence goes on.

    Yes:   the sum of the
         > parts and of the
           whole of the thing
    No:    the sum of the
         > parts of Rome
           whole of the thing
    """
    return line.tokens[-1] in line.facts.frequent and len(line.facts.lowered) > 5


@needs(beginning("a"), enough=True)
def starts_lower(line: LineView) -> bool:
    """It begins with a small letter.

    Yes:   and so on
    No:    So on
    """
    return line.shape[0] == "a"


@needs(beginning("A"), enough=True)
def starts_upper(line: LineView) -> bool:
    """It begins with a capital.

    Yes:   Éclairs are
    No:    1 Éclair
    """
    return line.shape[0] == "A"


@needs(beginning("0"), enough=True)
def starts_with_digit(line: LineView) -> bool:
    """It begins with a digit.

    Yes:   1998 was
    No:    [1998]
    """
    return line.shape[0] == "0"


@needs(beginning("([{"), enough=True)
def starts_with_bracket(line: LineView) -> bool:
    """It begins with an opening bracket.

    Yes:   (so they say)
    No:    so (they) say
    """
    return line.text[0] in "([{"


@needs(beginning_otherwise("Aa0([{\"'g•*^-"), enough=True)
def starts_with_other_sign(line: LineView) -> bool:
    """It begins with neither letter, digit, bracket nor quote.

    Yes:   % of all
    No:    "of all"
    """
    return line.shape[0] not in "Aa0([{\"'g•*^-"


@needs(beginning("\"'"), enough=True)
def starts_with_quote(line: LineView) -> bool:
    """It begins with a quotation mark.

    Yes:   „So ist es“
    No:    So ‘ist’ es
    """
    return line.shape[0] in "\"'"


@needs(having("[0"))
def cites_by_number(line: LineView) -> bool:
    """A bracketed number stands inside the line.

    Yes:   as was shown [3, 4] before
    No:    [3] A. Author
    """
    return "[" in line.shape and CITED_BY_NUMBER.search(line.shape) is not None


@needs(having("0000"))
def cites_by_year(line: LineView) -> bool:
    """A name and a year stand in brackets.

    Yes:   as was shown (Петров и др., 1999) before
    No:    as was shown (in 1999) before
    """
    return "0000" in line.shape and CITED_BY_YEAR.search(line.shape) is not None


@needs(small_words, enough=True)
def three_small_words(line: LineView) -> bool:
    """Three words without capitals follow each other.

    Yes:   Rivers flow to the sea
    No:    Rivers flow, 12 to Sea
    """
    return "a a" in line.shape and SMALL_WORDS.search(line.shape) is not None


@needs(having(". A"))
def sentence_ends_within(line: LineView) -> bool:
    """A sentence ends inside and another begins.

    Yes:   is done. The next is
    No:    is done by J. Doe
    """
    return "aa. A" in line.shape or "a). A" in line.shape or "]. A" in line.shape


@needs(below(either(ending(",;"), broken_word, frequent_word)), enough=True)
def previous_goes_on(line: LineView) -> bool:
    """The line above ends in a way that no block ends: in a hyphen or comma, or on a word this text uses all the time.

    Yes:   it was under-
         > stood at last
    No:    it was understood.
         > At last
    """
    above = line.previous
    return above is not None and (ends_in_hyphen(above) or ends_in_comma(above) or ends_in_frequent_word(above))


OBSERVATIONS = (
    ends_sentence,
    ends_in_hyphen,
    ends_in_comma,
    ends_in_colon,
    ends_in_frequent_word,
    starts_lower,
    starts_upper,
    starts_with_digit,
    starts_with_bracket,
    starts_with_other_sign,
    starts_with_quote,
    cites_by_number,
    cites_by_year,
    three_small_words,
    sentence_ends_within,
    previous_goes_on,
)
