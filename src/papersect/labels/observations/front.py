"""What titles, authors, addresses and keywords look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import above_opening, beginning, either, having, having_any, naming, needs
from papersect.lines.view import LineView

NAME = r"(?:A[a'-]+(?:-?A[a]+)?|A\.?)"
MARK = r"(?:[ ]?[0*^](?:,?[ ]?[0*^])*)?"
PERSON = rf"(?:{NAME}[ ]+){{1,3}}{NAME}{MARK}"
BETWEEN = r"(?:[,;]|,?[ ]a{1,3}|[ ]&|\t+)[ ]?"
NAMES = re.compile(rf"{PERSON}(?:{BETWEEN}{PERSON})*[,;.]?")
MARK_AND_WORD = re.compile(r"(?:0|[a*^]|\(0\)) ?A[a]+")
POSTCODE = re.compile(r"(?:^|[ ,-])(?:0{5,6}|A{2} 0{5}|AA?0{1,2}A? 0AA|0{4} [A]|0{3} 0{2})(?:[ ,.]|$)")
POSTCODE_DIGITS = ("00000", "0AA", "0000 A", "000 00")  # every postcode has one of these


@needs(having("@"), enough=True)
def has_at_sign(line: LineView) -> bool:
    """An e-mail address, or what OCR left of one.

    Yes:   doe@example.org
    No:    doe at example
    """
    return "@" in line.text


@needs(beginning("A"))
def names_of_people(line: LineView) -> bool:
    """Nothing but names with capitals, footnote marks and the commas between them.

    Yes:   Jane K. Doe1, Иван Петров2*
    No:    Jane Doe saw it
    """
    return line.shape[0] == "A" and len(line.shape) < 200 and NAMES.fullmatch(line.shape) is not None


@needs(naming("institution"), enough=True)
def names_an_institution(line: LineView) -> bool:
    """A university, an institute, a department.

    Yes:   Institute of Rivers
    No:    the rivers
    """
    return "institution" in line.concepts


@needs(naming("degree"), enough=True)
def names_a_degree(line: LineView) -> bool:
    """A degree or a rank.

    Yes:   Jane Doe, PhD
    No:    Jane Doe
    """
    return "degree" in line.concepts


@needs(beginning("0*^a("), having("A"))
def mark_and_name(line: LineView) -> bool:
    """A single digit or footnote mark, then a capital.

    Yes:   1 Department of Rivers
    No:    12 Departments
    """
    return line.shape[0] in "0*^a(" and MARK_AND_WORD.match(line.shape) is not None


@needs(either(*map(having, POSTCODE_DIGITS)))
def postcode(line: LineView) -> bool:
    """A number as addresses have it.

    Yes:   050040 Алматы
    No:    12 Алматы
    """
    return POSTCODE.search(line.shape) is not None


@needs(having(", A"))
def capitalised_after_commas(line: LineView) -> bool:
    """Two commas or more, each with a capital after it.

    Yes:   Rivertown, Rivershire, Riverland
    No:    wood, iron, Steel
    """
    return line.shape.count(", A") > 1 and ", a" not in line.shape


@needs(having_any("*^"), enough=True)
def footnote_marks(line: LineView) -> bool:
    """An asterisk, a dagger or a superscript digit.

    Yes:   Jane Doe†
    No:    Jane Doe
    """
    return "*" in line.shape or "^" in line.shape


@needs(above_opening("abstract", 6), enough=True)
def before_abstract(line: LineView) -> bool:
    """One of the next lines opens the abstract.

    Yes: > Jane Doe
           Rivertown
           Abstract
    No:  > Jane Doe
           Rivertown
           Methods
    """
    below = line.next
    for _ in range(6):
        if below is None:
            return False
        if "abstract" in below.concepts_at_start:
            return True
        below = below.next
    return False


OBSERVATIONS = (
    has_at_sign,
    names_of_people,
    names_an_institution,
    names_a_degree,
    mark_and_name,
    postcode,
    capitalised_after_commas,
    footnote_marks,
    before_abstract,
)
