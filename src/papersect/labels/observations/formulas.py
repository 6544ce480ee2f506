"""What equations and code look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import (
    ending,
    having,
    having_any,
    needs,
    shorter,
    single_letters,
    single_signs,
)
from papersect.lines.view import LineView

EQUATION_NUMBER = re.compile(r"(?:^|[ \t])\(A?\.?0{1,3}(?:\.0{1,3})?[a]?\)[.,]?$")
SINGLE_LETTERS = re.compile(r"[^Aa0g][Aag](?![Aa])")
SOME_OPERATOR = re.compile(r"[+=<>]")
LOCANTS = re.compile(r"0+[aA]?'*-[\[({]|0,0+[aA]?'*-[\[({]*[Aa]{2}|[a)\]]-0+(?:,0+)*'*-[\[({]*[Aa]{2}")
SUBSTANCE = 0.6  # of a line's characters, that it is about nothing else
CODE_NAME = re.compile(r"a[Aa]*_a|a\(\)|aA[a]+\(|[a]\.a{2,}\(")


@needs(having("="), enough=True)
def has_equals(line: LineView) -> bool:
    """An equals sign.

    Yes:   x = y
    No:    x or y
    """
    return "=" in line.shape


@needs(having_any("+<>"), enough=True)
def has_operator(line: LineView) -> bool:
    """A mathematical sign other than an equals sign.

    Yes:   x ≤ y
    No:    x = y
    """
    return "+" in line.shape or "<" in line.shape or ">" in line.shape


@needs(having("g"), enough=True)
def has_greek(line: LineView) -> bool:
    """A Greek letter.

    Yes:   the α of
    No:    the a of
    """
    return "g" in line.shape


@needs(having("("), having("0"), ending(").,"))
def equation_number(line: LineView) -> bool:
    """A number in round brackets ends it.

    Yes:   x = y   (12)
    No:    in the year (1999)
    """
    return line.shape[-1] in ").," and EQUATION_NUMBER.search(line.shape[-12:]) is not None


@needs(single_letters, enough=True)
def several_single_letters(line: LineView) -> bool:
    """Three single letters or more.

    Yes:   f ( x ) = a
    No:    for a man
    """
    return len(SINGLE_LETTERS.findall(" " + line.shape)) > 2


@needs(single_signs, enough=True)
def mostly_single_letters(line: LineView) -> bool:
    """Half of its tokens, and two or more, are single letters or signs.

    Yes:   x = y
    No:    let x be that
    """
    count = list(map(len, line.tokens)).count(1)
    return count > 1 and 2 * count >= len(line.tokens)


def no_words(line: LineView) -> bool:
    """No word of three letters or more.

    Yes:   i = 1 , n
    No:    for all i
    """
    return "aaa" not in line.shape and "Aaa" not in line.shape and "AAA" not in line.shape


@needs(shorter(4), enough=True)
def few_characters(line: LineView) -> bool:
    """Three characters at most.

    Yes:   n+1
    No:    n + 1
    """
    return len(line.text) < 4


@needs(having("?"))
def replaced_characters(line: LineView) -> bool:
    """Signs that no text has: private use, control, box drawing.

    Yes:   x \ue001 y
    No:    x y
    """
    return "?" in line.shape and any(
        char not in "?¿…" for char, kind in zip(line.text, line.shape, strict=True) if kind == "?"
    )


@needs(having_any("_("))
def names_as_in_code(line: LineView) -> bool:
    """Names put together as programs have them.

    Yes:   total = read_all(path);
    No:    the total (see above);
    """
    shape = line.shape
    return ("_" in shape or "a(" in shape) and CODE_NAME.search(shape) is not None


@needs(ending("{};"))
def ends_like_code(line: LineView) -> bool:
    """A brace or a semicolon after a bracket ends it.

    Yes:   return f(x);
    No:    and so on;
    """
    return line.text[-1] in "{}" or line.text.endswith((");", "];"))


@needs(having("-"), having("0"))
def names_substance(line: LineView) -> bool:
    """A systematic name of a chemical substance.

    Yes:   treated with 2-(4-methylphenyl)ethanol
    No:    a follow-up of 2-year-olds (3-4 visits)
    """
    return LOCANTS.search(line.shape) is not None


@needs(having("-"), having("0"))
def only_substance(line: LineView) -> bool:
    """A systematic name of a chemical substance, or a part of one, and little else.

    Yes:   4-(2-bromophenyl)-3-methylpyridine (7b)
    No:    4-(2-bromophenyl)pyridine was added to the cold mixture
    """
    if not LOCANTS.search(line.shape):
        return False
    named = sum(len(token) for token in line.shape.split() if "-" in token and "0" in token)
    return named > SUBSTANCE * len(line.shape)


OBSERVATIONS = (
    names_substance,
    only_substance,
    has_equals,
    has_operator,
    has_greek,
    equation_number,
    several_single_letters,
    mostly_single_letters,
    no_words,
    few_characters,
    replaced_characters,
    names_as_in_code,
    ends_like_code,
)
