"""What items of lists look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import beginning, below, ending, having, needs, opening
from papersect.lines.view import LineView

ENUMERATED = re.compile(r"\(?(?:0{1,2}|[aA])\)[ \t]*[Aa0\"(]|\((?:aa|aaa)\)[ \t]")
NUMBERED = re.compile(r"0{1,2}\.[ \t]+[Aa\"(]")


@needs(beginning("•"), enough=True)
def bullet(line: LineView) -> bool:
    """A bullet begins it.

    Yes:   • first of all
    No:    first • of all
    """
    return line.shape[0] == "•"


@needs(beginning("-*a", " \t"))
def dash_first(line: LineView) -> bool:
    """A dash and a blank begin it.

    Yes:   – first of all
    No:    –5 degrees
    """
    return line.shape[:2] in ("- ", "-\t", "* ", "a ") and line.text[0] in "-–—*o"


@needs(beginning("(0aA"), having(")"))
def enumerated(line: LineView) -> bool:
    """A number or letter with a bracket begins it.

    Yes:   (a) first of all
    No:    first (a) of all
    """
    return line.shape[0] in "(0aA" and ENUMERATED.match(line.shape) is not None


@needs(beginning("0"))
def numbered(line: LineView) -> bool:
    """A number with a dot begins it.

    Yes:   1. first of all
    No:    1.5 of all
    """
    return line.shape[0] == "0" and NUMBERED.match(line.shape) is not None


@needs(opening("enumerator"), enough=True)
def enumerates_in_words(line: LineView) -> bool:
    """A word that counts begins it.

    Yes:   Во-первых, так
    No:    Так, во-первых
    """
    return "enumerator" in line.concepts_at_start


@needs(below(ending(":")), enough=True)
def announced(line: LineView) -> bool:
    """The line above ends in a colon.

    Yes:   these are:
         > apples
    No:    these are
         > apples
    """
    return line.previous is not None and line.previous.text[-1] == ":"


OBSERVATIONS = (bullet, dash_first, enumerated, numbered, enumerates_in_words, announced)
