"""Where exactly an article starts, as who has the rights and the other articles of its volume tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from papersect.articles.chances import HEAD_LINES, REACH
from papersect.articles.heads import NAMING, behind_names, below_section_title
from papersect.articles.parts import AUTHORED
from papersect.articles.rights import RIGHTS
from papersect.articles.starts.section_titles import OVER_KINDS, OVER_SECTIONS
from papersect.articles.starts.start import Start
from papersect.languages.lexicon import vocabulary
from papersect.lines.label import FRONT, FURNITURE, RUNNING, Label
from papersect.lines.view import LabelledLine, fingerprint

SURNAME = regex.compile(r"\p{Lu}[\p{L}-]{3,}")
FEWEST, DOUBTED = 2, 0.5  # other articles that show where names stand; how sure the network is of a start at most
MANNER = 0.5  # of the articles of a volume, that begin with the same kind of line
OVER, FAR = 20, 300  # lines over an article; between two standings of a running head
SURER = 0.7  # how much likelier the line below a section's title starts an article than it does
NAMES_OVER = FURNITURE | NAMING | {Label.CLASSIFICATION}


def behind_rights(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; a line that says that somebody has the rights is of the article above, unless an author of the one
    below is meant.

    Yes:   On Ice | A. Frost | … | © A. Frost, 2018 | > On Snow | B. Flake
    No:    On Ice | A. Frost | … | > © B. Flake, 2018 | On Snow | B. Flake
    """
    for start in starts:
        text, below = lines[start.place].view.text, _names(lines[start.place + 1 :][: HEAD_LINES + REACH])
        owners = _surnames(lines[start.place]) if RIGHTS.fullmatch(text) else set()
        yield replace(start, place=start.place + 1) if owners and below and not owners & below else start


def behind_last_heads(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts; what stands over a running head that names an author of the article above is of that article, and so
    is all of the head of that page.

    Yes:   On Ice | A. Frost | … | Print with us! | A. Frost: On Ice | 10 | > On Snow | B. Flake (“Print” was the start)
    No:    On Ice | A. Frost | … | > Annals of Ice | On Snow | B. Flake
    """
    begin = 0
    for start in starts:
        authors = {
            word for line in lines[begin : start.place] if line.label is Label.AUTHOR for word in _surnames(line)
        }
        place = k = start.place
        while k < min(len(lines) - 1, start.place + OVER) and lines[k].label in FURNITURE:
            of_above = lines[k].label in RUNNING and not authors.isdisjoint(_surnames(lines[k]))
            if of_above or (place == k > start.place and _goes_on_with_head(lines, k)):
                place = k + 1
            k += 1
        yield replace(start, place=place)
        begin = place


def _goes_on_with_head(lines: Sequence[LabelledLine], place: int) -> bool:
    """Whether a line below a running head is of it, too: a page number, or what stood on the pages before."""
    if lines[place].label not in RUNNING:
        return lines[place].label is Label.PAGE_NUMBER
    text = fingerprint(lines[place].view.text)
    return any(fingerprint(line.view.text) == text for line in lines[max(0, place - FAR) : place])


def _surnames(line: LabelledLine) -> set[str]:
    return {word.casefold() for word in SURNAME.findall(line.view.text)}


def _names(lines: Sequence[LabelledLine]) -> set[str]:
    return {word for line in lines if line.label in FRONT for word in line.view.words}


def begun_alike(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; where most articles of a volume begin with a code or a name, what stands over the name of another,
    whose title comes after that, is the title of a section, and the names right over a title are of its article.

    Yes:   A. Storm | On Ice, … B. Flake | On Snow, … LAW | > C. Hail | On Law
           A. Storm | On Ice, … B. Flake | On Snow, … > C. Hail | University of Hail | On Law (the start was here)
    No:    A. Storm | On Ice, … B. Flake | On Snow, … On Law | C. Hail
    """
    begun = Counter(lines[below_section_title(lines, start.place)].label for start in starts)
    usual = next(
        (label for label in sorted(AUTHORED) if MANNER * len(starts) <= begun[label] and begun[label] > 1), None
    )
    for start in starts:
        ahead = [line.label for line in lines[start.place : start.place + HEAD_LINES + REACH]]
        over = ahead.index(usual) if usual in ahead[:HEAD_LINES] else 0
        titled = Label.TITLE in ahead[over:] and not {*ahead[:over]} - OVER_SECTIONS
        place = start.place + over if titled else start.place
        if usual is not None and lines[place].label is Label.TITLE:
            place = _first_named(lines, place, usual)
        yield replace(start, place=place)


def named_alike(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> Iterator[Start]:
    """The starts; where the other articles have their names over their titles, names over a title are its own, and
    where they have them under it, they sign what stands above, unless the network is sure of them.

    Yes:   UDC 1 | A. Storm | On Ice, … UDC 2 | B. Flake | On Snow, … > C. Hail | On Hail (the title was found)
           On Ice | A. Storm, … On Snow | B. Flake, … C. Hail | > On Hail | D. Frost (the name was found)
    No:    A. Storm | On Ice, … On Snow | B. Flake, … C. Hail | > On Hail
    """
    orders = [_names_over_title(lines, start.place) for start in starts]
    over, under = orders.count(True), orders.count(False)
    for start, own in zip(starts, orders, strict=True):
        others_over, others_under = over - (own is True), under - (own is False)
        place = start.place
        mostly_over = 2 * others_over > len(starts) - 1 and others_over >= FEWEST and not others_under
        if mostly_over and lines[place].label is Label.TITLE:
            place = _first_named(lines, place, Label.AUTHOR)
        elif others_under >= FEWEST and not others_over and lines[place].opens < DOUBTED:
            below = behind_names(lines, place, HEAD_LINES)
            place = below if below < len(lines) and lines[below].label is Label.TITLE else place
        yield replace(start, place=place)


def _names_over_title(lines: Sequence[LabelledLine], place: int) -> bool | None:
    """Whether an author stands over the title at the head of an article; None where one of them is missing."""
    ahead = [line.label for line in lines[place : place + HEAD_LINES + REACH]]
    if Label.TITLE not in ahead or Label.AUTHOR not in ahead:
        return None
    return ahead.index(Label.AUTHOR) < ahead.index(Label.TITLE)


def with_kinds(lines: Sequence[LabelledLine], starts: Iterable[Start]) -> Iterator[Start]:
    """The starts; what an article is printed as, right over it, is its own.

    Yes:   [9] A. Frost. Ice. 1901. | > RESEARCH ARTICLE | On Snow | B. Flake
    No:    [9] A. Frost. Ice. 1901. | ANNALS OF ICE | > On Snow | B. Flake
           [9] A. Frost. Ice. 1901. | Review (page end) > On Snow | B. Flake
    """
    for start in starts:
        place = start.place
        while place and _is_own_kind(lines[place - 1], lines[place]):
            place -= 1
        yield replace(start, place=place)


def _is_own_kind(line: LabelledLine, below: LabelledLine) -> bool:
    of_section = line.label is Label.BANNER and below.opens - line.opens > SURER
    return is_kind(line) and line.line.page == below.line.page and not of_section


def is_kind(line: LabelledLine) -> bool:
    """Whether a line says no more than what an article is printed as: research article, book review."""
    kinds = vocabulary("article_kind") | vocabulary("article_kind_alone")
    return line.label in OVER_KINDS and line.view.words in kinds - vocabulary("issue_section")


def _first_named(lines: Sequence[LabelledLine], place: int, label: Label) -> int:
    """The line with a label from which front matter or furniture leads up to a place, or that place."""
    first = place
    for k in range(place - 1, max(0, place - HEAD_LINES) - 1, -1):
        if lines[k].label not in NAMES_OVER:
            break
        first = k if lines[k].label is label else first
    return first
