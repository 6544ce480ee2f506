"""What entries of reference lists look like."""

from __future__ import annotations

import re

from papersect.labels.observations.needs import (
    beginning,
    having,
    having_any,
    having_many,
    listed,
    naming,
    needs,
    spelling,
)
from papersect.lines.books import PRICE
from papersect.lines.view import LineView

NUMBER_IN_BRACKETS = re.compile(r"\[0{1,3}\]")
KEY_IN_BRACKETS = re.compile(r"\[A[^\]]{2,30}\]")
NUMBER_WITH_DOT = re.compile(r"0{1,3}[.)] ?[ \t]*[A\"]")
NAME_THEN_INITIALS = re.compile(r"A[a'-]+(?:[ -]A[a'-]+)?,? ?A\.?(?:[ -]?A\.?)?(?![A-Za-z])")
INITIALS_THEN_NAME = re.compile(r"(?:A\. ?-?){1,3}A[a'-]+")
YEAR_IN_BRACKETS = re.compile(r"\(0000[a]?\)")
YEAR_AT_END = re.compile(r"(?:^|[ ,(.])0000[a]?\)?[.;]?$")
PAGE_RANGE = re.compile(r"(?:^|[ :,.])0{1,5} ?- ?0{1,5}(?:[.,;)]|$)")
VOLUME_AND_ISSUE = re.compile(r"0{1,4} ?\((?:0{1,3}|[Aa.]+ ?0{1,2})\)|0{1,4}: ?0{2,5}")
ABBREVIATED = re.compile(r"(?:A[a]{1,6}\. ?){2}")


@needs(beginning("[", "0"))
def entry_number_in_brackets(line: LineView) -> bool:
    """A bracketed number begins it.

    Yes:   [12] A. Author
    No:    12. A. Author
    """
    return line.shape[:2] == "[0" and NUMBER_IN_BRACKETS.match(line.shape) is not None


@needs(beginning("[", "A"))
def entry_key_in_brackets(line: LineView) -> bool:
    """A bracketed key of letters begins it.

    Yes:   [Doe99] J. Doe
    No:    [99] J. Doe
    """
    return line.shape[:2] == "[A" and KEY_IN_BRACKETS.match(line.shape) is not None


@needs(beginning("0"))
def entry_number_with_dot(line: LineView) -> bool:
    """A number with a dot or bracket, then a capital, begins it.

    Yes:   12. Author, A.
    No:    12 authors
    """
    return line.shape[0] == "0" and NUMBER_WITH_DOT.match(line.shape) is not None


@needs(listed("counts_references"), enough=True)
def carries_on_entries(line: LineView) -> bool:
    """Its number is one more, or one less, than that of an entry close by.

    Yes:   [1] One, A.
         > [2] Two, B.
    No:    [1] One, A.
         > [7] Two, B.
    """
    return line.index in line.facts.counts_references


@needs(beginning("A[]0. \t"))
def starts_with_name_and_initials(line: LineView) -> bool:
    """A surname with initials begins it, a number before it or not.

    Yes:   3. Иванов И. И. О пользе
    No:    3. О пользе
    """
    return NAME_THEN_INITIALS.match(line.shape.lstrip("[]0. \t")) is not None


@needs(having("A."))
def starts_with_initials_and_name(line: LineView) -> bool:
    """Initials with a surname begin it, a number before it or not.

    Yes:   [3] J. K. Doe and
    No:    [3] Doe, J. K.
    """
    return INITIALS_THEN_NAME.match(line.shape.lstrip("[]0. \t")) is not None


@needs(having("A."))
def has_initials(line: LineView) -> bool:
    """An initial with its dot stands somewhere in it.

    Yes:   with K. Doe
    No:    with Doe.
    """
    return " A." in line.shape or ".A." in line.shape or line.shape[:2] == "A."


@needs(having("A."))
def has_several_initials(line: LineView) -> bool:
    """Three initials or more.

    Yes:   Doe, J., Roe, K., Poe, L.
    No:    Doe, J., and K. Roe
    """
    return line.shape.count(" A.") + line.shape.count(".A.") > 2


@needs(having("(0000"))
def year_in_brackets(line: LineView) -> bool:
    """A year alone in round brackets.

    Yes:   Doe, J. (1999b). On
    No:    (Doe, 1999)
    """
    return "(0000" in line.shape and YEAR_IN_BRACKETS.search(line.shape) is not None


@needs(having("0000"))
def year_at_end(line: LineView) -> bool:
    """A year ends it.

    Yes:   Springer, Berlin, 1999.
    No:    1999, Berlin.
    """
    return "0000" in line.shape[-7:] and YEAR_AT_END.search(line.shape[-8:]) is not None


@needs(having("0000"))
def has_year(line: LineView) -> bool:
    """A four-digit number of our times.

    Yes:   in the 1999 survey
    No:    in 3456 surveys
    """
    return "0000" in line.shape and YEAR.search(line.text) is not None


YEAR = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")


@needs(having_many("0", 2), having("-"))
def has_page_range(line: LineView) -> bool:
    """Two numbers with a dash between.

    Yes:   Notes 4, 123–145.
    No:    on 123 pages
    """
    return "0" in line.shape and PAGE_RANGE.search(line.shape) is not None


@needs(having("0"), having_any("(:"))
def has_volume_and_issue(line: LineView) -> bool:
    """A volume with an issue in brackets or a page after a colon.

    Yes:   Notes 12(3), 45
    No:    Notes (3)
    """
    shape = line.shape
    return ("0(" in shape or "0 (" in shape or "0:" in shape) and VOLUME_AND_ISSUE.search(line.shape) is not None


@needs(having(". "))
def has_abbreviated_words(line: LineView) -> bool:
    """Words cut short with a dot follow each other, as in names of journals.

    Yes:   Ann. Phys. Lett. 3
    No:    Annals of Physics.
    """
    return ". " in line.shape and line.shape.count("a.") > 1 and ABBREVIATED.search(line.shape) is not None


@needs(spelling("://", "www.", "doi", "arxiv"))
def has_address_of_web(line: LineView) -> bool:
    """A URL or DOI.

    Yes:   see www.example.org/a
    No:    see example a
    """
    return "://" in line.text or "www." in line.text or "doi" in line.text.lower() or "arXiv" in line.text


@needs(naming("page", "volume", "issue", "page_label", "volume_label", "issue_label"), having("0"), enough=True)
def names_publication_parts(line: LineView) -> bool:
    """A volume, an issue or a page is named as such.

    Yes:   vol. 3, pp. 4
    No:    three volumes
    """
    return (
        not line.concepts.isdisjoint(("page", "volume", "issue", "page_label", "volume_label", "issue_label"))
        and "0" in line.shape
    )


@needs(naming("et_al"), enough=True)
def names_others(line: LineView) -> bool:
    """Authors are cut short with “and others”.

    Yes:   Doe, J. et al.
    No:    Doe, J. and Roe
    """
    return "et_al" in line.concepts


@needs(having("0"))
def has_price(line: LineView) -> bool:
    """It says what a book costs, or its number in the trade, as the heads of reviews do.

    Yes:   212 pp. Frostburg, 2011. $42.00. ISBN 978-3-0000-0011-1
           With maps. Hail: Bell. 1897. 10s. 6d.
    No:    Hail: Bell, 1897, pp. 10-16.
    """
    return PRICE.search(line.text) is not None


OBSERVATIONS = (
    entry_number_in_brackets,
    entry_key_in_brackets,
    entry_number_with_dot,
    carries_on_entries,
    starts_with_name_and_initials,
    starts_with_initials_and_name,
    has_initials,
    has_several_initials,
    year_in_brackets,
    year_at_end,
    has_year,
    has_page_range,
    has_volume_and_issue,
    has_abbreviated_words,
    has_address_of_web,
    names_publication_parts,
    names_others,
    has_price,
)
