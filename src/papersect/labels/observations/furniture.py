"""What page numbers, running headers, notices and tables of contents look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import (
    above,
    beginning,
    beginning_otherwise,
    below,
    either,
    ending,
    having,
    having_many,
    listed,
    naming,
    needs,
    page_rims,
    shorter,
    spelling,
    spread,
)
from papersect.labels.observations.tables import has_gap
from papersect.lines.facts import NO_ECHO
from papersect.lines.view import LineView

LONE_NUMBER = re.compile(r"[-(\[|]? ?(?:0{1,4}|a{1,5}) ?[-)\]|]?")
PAGE_OF = re.compile(r"(?:[Aa.]{1,7} )?0{1,4} ?(?:/|[a]{1,4}) ?0{1,4}")
LEADERS = re.compile(r"(?:\. ?){4,}|_{4,}")
ENDS_AT_PAGE = re.compile(r"(?:\.{3}|(?: \.){3}|  |\t)[ .]*+(?:0{1,4}|a{1,5})$")


@needs(shorter(9))
def lone_number(line: LineView) -> bool:
    """A number alone on its line, dashes around it or not.

    Yes:   – 417 –
    No:    417 men
    """
    return len(line.shape) < 9 and "0" in line.shape and LONE_NUMBER.fullmatch(line.shape) is not None


@needs(page_rims)
def lone_number_at_page_edge(line: LineView) -> bool:
    """A number alone on the first or last printed line of its page.

    Yes:   completed the survey.
         > 417
    No:    completed the survey in
         > 1998
           and 2003.
    """
    return (line.first_on_page or line.last_on_page) and lone_number(line)


@needs(listed("counts_pages"), enough=True)
def counts_pages(line: LineView) -> bool:
    """Its number goes on counting at the distance of a page.

    Yes: > 7
           a
           b
           c
           d
           e
           f
           g
           8
    No:  > 7
           a
           8
    """
    return line.index in line.facts.counts_pages


@needs(shorter(20))
def page_of_pages(line: LineView) -> bool:
    """The page's number and the number of pages.

    Yes:   Page 3 of 12
    No:    Page 3
    """
    return len(line.shape) < 20 and "0" in line.shape and PAGE_OF.fullmatch(line.shape) is not None


@needs(listed("repeating"), enough=True)
def repeats_in_text(line: LineView) -> bool:
    """Three lines or more differ at most in their numbers.

    Yes: > Notes of the day 3
           prose
           Notes of the day 4
           prose
           Notes of the day 5
    No:  > Notes of the day 3
           prose
    """
    return line.repeats


@needs(listed("echoes"))
def echoed_pages_away(line: LineView) -> bool:
    """The same letters stand on another page, to judge by the distance.

    Yes: > 12 Notes of the day
           a
           b
           c
           d
           e
           f
           g
           h
           i
           j
           k
           l
           Notes of the day 13
    No:  > 12 Notes of the day
           a
           Notes of the day 13
    """
    return line.facts.echoes.get(line.index, NO_ECHO).distance > 12


@needs(listed("echoes"))
def echoed_close_by(line: LineView) -> bool:
    """The same letters stand a few lines away.

    Yes: > yield of wheat 12
           a
           yield of wheat 13
    No:  > yield of wheat 12
           a
    """
    return 0 < line.facts.echoes.get(line.index, NO_ECHO).distance <= 12


@needs(below(ending("a,-")), beginning_otherwise("a"), above(beginning("a")), enough=True)
def interrupts_a_sentence(line: LineView) -> bool:
    """The line above breaks off, and the line below goes on with a small letter, but this one has neither.

    Yes:   so we see that all
         > Notes of the Day
           of this is true
    No:    so we see that all
         > of this is true, and
           of that as well
    """
    above, below = line.previous, line.next
    if above is None or below is None or line.shape[0] == "a":
        return False
    return above.shape[-1] in "a,-" and below.shape[0] == "a"


@needs(page_rims)
def first_on_page(line: LineView) -> bool:
    """The first printed line of a page other than the first.

    Yes:   end
           \f
         > Notes
    No:  > Notes
           end
    """
    return line.first_on_page and line.index > 0


@needs(page_rims)
def last_on_page(line: LineView) -> bool:
    """The last printed line of a page other than the last.

    Yes: > end
           \f
           Notes
    No:    Notes
         > end
    """
    return line.last_on_page and line.next is not None


@needs(spread)
def contents_entry(line: LineView) -> bool:
    """Leaders or a gap and a page number end it.

    Yes:   2.1 Aims . . . . . . 14
    No:    2.1 Aims
    """
    tail = line.shape[-60:]
    return (
        tail[-1] in "0a" and (".." in tail or ". ." in tail or has_gap(line)) and ENDS_AT_PAGE.search(tail) is not None
    )


@needs(either(having_many(".", 4), having_many("_", 4)))
def leaders(line: LineView) -> bool:
    """A row of dots or underscores.

    Yes:   Aims . . . . . .
    No:    Aims ...
    """
    return (". ." in line.shape or "..." in line.shape or "__" in line.shape) and LEADERS.search(line.shape) is not None


@needs(either(spelling("©", "(c)"), naming("copyright")), enough=True)
def copyright_sign(line: LineView) -> bool:
    """A copyright sign, or words of rights and licences.

    Yes:   © 2009 The authors
    No:    2009 The authors
    """
    return "©" in line.text or ("(" in line.shape and "(c)" in line.text.lower()) or "copyright" in line.concepts


@needs(naming("received"), having("0"), enough=True)
def names_dates_of_paper(line: LineView) -> bool:
    """It tells when the paper was received or accepted.

    Yes:   Received 3 May 1999
    No:    May 1999
    """
    return "received" in line.concepts and "0" in line.shape


@needs(naming("volume", "issue", "volume_label", "issue_label"), having("0"))
def names_volume_or_page(line: LineView) -> bool:
    """A volume, an issue or a page is named, and little else is said.

    Yes:   Notes, Vol. 3, No. 4
    No:    in the third volume of the notes that he had written by then
    """
    return (
        len(line.tokens) < 14
        and "0" in line.shape
        and not line.concepts.isdisjoint(("volume", "issue", "volume_label", "issue_label"))
    )


OBSERVATIONS = (
    lone_number,
    lone_number_at_page_edge,
    counts_pages,
    page_of_pages,
    repeats_in_text,
    echoed_pages_away,
    echoed_close_by,
    interrupts_a_sentence,
    first_on_page,
    last_on_page,
    contents_entry,
    leaders,
    copyright_sign,
    names_dates_of_paper,
    names_volume_or_page,
)
