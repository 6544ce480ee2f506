"""What rows of tables look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import (
    as_many_tokens,
    beginning,
    ending,
    gapped,
    half_digits,
    having,
    having_none,
    needs,
    opening,
)
from papersect.lines.view import LineView

GAP = re.compile(r"(?<=[^ \t])(?: {2,}|\t)[ \t]*(?=[^ \t])")
NUMBER = re.compile(r"[(+<=~-]*0+(?:[.,]0+)*[%*)a^]{0,3}[.,]?")
RULE = re.compile(r"[-=_.?|+ •*~]{4,}")


@needs(gapped, enough=True)
def has_gap(line: LineView) -> bool:
    """A tab or a run of blanks parts it.

    Yes:   yield   12
    No:    yield 12
    """
    return "\t" in line.shape or "  " in line.shape


@needs(gapped)
def has_several_gaps(line: LineView) -> bool:
    """Two gaps or more.

    Yes:   yield   12   13
    No:    yield   12 13
    """
    return has_gap(line) and len(GAP.findall(line.shape)) > 1


@needs(gapped)
def gaps_align(line: LineView) -> bool:
    """A column begins where one begins in the line above or below.

    Yes:   year   yield
         > 1999   12
    No:    years     yield
         > 1999   12
    """
    if not has_gap(line):
        return False
    own = _columns(line)
    return any(near is not None and has_gap(near) and own & _columns(near) for near in (line.previous, line.next))


def _columns(line: LineView) -> set[int]:
    return {line.indent + gap.end() for gap in GAP.finditer(line.shape)}


@needs(beginning("0(+<=~-"), having("0"), having_none("A"))
def all_numbers(line: LineView) -> bool:
    """Nothing but numbers.

    Yes:   12.5 (3.1) 99%
    No:    12.5 kg
    """
    return "0" in line.shape and "A" not in line.shape and all(NUMBER.fullmatch(token) for token in line.shape.split())


@needs(half_digits)
def many_numbers(line: LineView) -> bool:
    """Three numbers or more, and at least half of its tokens.

    Yes:   wheat 12 13 14
    No:    of 12 men 13 left for good in 14 days
    """
    if (digits := line.shape.count("0")) < 3 or 2 * digits < len(line.tokens):
        return False
    tokens = line.shape.split()
    count = sum(1 for token in tokens if NUMBER.fullmatch(token))
    return count > 2 and 2 * count >= len(tokens)


@needs(ending("0)%*"))
def ends_in_number(line: LineView) -> bool:
    """Its last token is a number and others precede it.

    Yes:   wheat 12.5
    No:    12.5 wheat
    """
    return line.shape[-1] in "0)%*" and " " in line.shape and NUMBER.fullmatch(line.shape.split()[-1]) is not None


@needs(having_none(" \t"), enough=True)
def single_token(line: LineView) -> bool:
    """One token only.

    Yes:   12.5
    No:    12.5 kg
    """
    return len(line.tokens) == 1


@needs(beginning("-=_.?|+ •*~"))
def rule(line: LineView) -> bool:
    """A line drawn with signs.

    Yes:   ------ ------
    No:    a --- b
    """
    return RULE.fullmatch(line.shape) is not None


@needs(having("|"), enough=True)
def bar_between(line: LineView) -> bool:
    """A bar stands between its parts.

    Yes:   wheat | 12 | 13
    No:    wheat 12
    """
    return "|" in line.text


@needs(as_many_tokens, enough=True)
def as_many_tokens_as_neighbour(line: LineView) -> bool:
    """Three tokens or more, as many as the line above or below, and short ones.

    Yes:   a1 b1 c1
         > a2 b2 c2
    No:    a1 b1 c1
         > a2 b2
    """
    count = len(line.tokens)
    if count < 3 or len(line.text) > 9 * count:
        return False
    above, below = line.previous, line.next
    return (above is not None and len(above.tokens) == count) or (below is not None and len(below.tokens) == count)


@needs(having("%"), enough=True)
def has_percent(line: LineView) -> bool:
    """A percent sign.

    Yes:   12 % of
    No:    12 of
    """
    return "%" in line.shape


@needs(opening("note", "source"), having(":"))
def names_a_source(line: LineView) -> bool:
    """A note or source of a table begins it.

    Yes:   Source: own survey
    No:    A source of error
    """
    return not line.concepts_at_start.isdisjoint(("note", "source")) and line.text[:24].count(":") > 0


OBSERVATIONS = (
    has_gap,
    has_several_gaps,
    gaps_align,
    all_numbers,
    many_numbers,
    ends_in_number,
    single_token,
    rule,
    bar_between,
    as_many_tokens_as_neighbour,
    has_percent,
    names_a_source,
)
