"""Articles that a volume numbers: where their numbers go on one by one, each stands over the front matter of its own.

Books of abstracts and proceedings put a number before every contribution, on a line of its own or before its title.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from operator import attrgetter

import regex

from papersect.articles.evidence import evidence
from papersect.articles.starts.start import Start
from papersect.lines.label import FRONT, FURNITURE, HEADINGS, Label
from papersect.lines.view import LabelledLine

NUMBERED = regex.compile(
    r"""
    (?P<before> [^\d\n]{0,20}+ (?: \d{1,3} [./-] ){0,3} )  # “Paper ”, “P-”, “2.” of a section
    (?P<number> \d{1,4} )
    (?P<behind> [^\w\s]{0,2} \s* [–—-]? )
    (?P<title> \s+ \S .* )?
    """,
    regex.VERBOSE,
)
LONGEST = 140  # characters of a line with a number
FEWEST, STEP = 3, 2  # articles that are numbered; from one number to the next, where one was misread
HEAD = 8  # lines in which title and authors stand
CONFIDENCE = 0.9
NEVER = frozenset({Label.PAGE_NUMBER, Label.NOTICE, Label.TOC_ENTRY, Label.REFERENCE})
OF_HEAD = FRONT | FURNITURE | HEADINGS
BESIDE = FURNITURE | {Label.TITLE, Label.AUTHOR, Label.AFFILIATION, Label.ADDRESS, Label.EMAIL}  # what is no text
OVER = FURNITURE | HEADINGS | {Label.TITLE}  # of a section, over an article
Form = tuple[str, str, bool]


def with_numbered(lines: Sequence[LabelledLine], starts: Sequence[Start]) -> list[Start]:
    """The starts; where articles are numbered one by one, each starts with its number, and none among its names.

    Yes:   > P-01 | On Ice | A. Frost … > P-02 | On Snow | B. Flake … > P-03 | On Hail | C. Storm
           > 7. On Ice | A. Frost … > 8. On Snow | B. Flake … > 9. On Hail | C. Storm
    No:    On Ice | A. Frost … 1. Ice | Ice is cold. … 2. Snow | Snow is white. … 3. Hail
           Section 1 | On Ice | A. Frost … On Snow | B. Flake … Section 2 | On Hail | C. Storm …
           On Ice | A. Frost 1, B. Flake 2 | 1 Chair of Ice, | Hail | 2 Chair of Snow, | Hail | 3 Chair of Hail, | Hail
    """
    numbered: dict[int, int] = {}
    for chain in _numbered(lines):
        if _has_texts(lines, chain) and not _holds_others(chain, starts):
            numbered |= chain
    heads = {k for place, end in numbered.items() for k in range(_over(lines, place), end + 1)}
    others = [start for start in starts if start.place not in heads]
    own = [Start(place, CONFIDENCE, evidence(lines, place)) for place in numbered if place]
    return sorted([*others, *own], key=attrgetter("place"))


def _over(lines: Sequence[LabelledLine], place: int) -> int:
    """The first of the lines right over a place that are no article's own."""
    first = place
    while first and place - first < HEAD and lines[first - 1].label in OVER:
        first -= 1
    return first


def _has_texts(lines: Sequence[LabelledLine], chain: Mapping[int, int]) -> bool:
    """Whether text stands between one head and the next number oftener than not: else institutions are numbered."""
    stretches = [*zip(chain.values(), [*chain][1:], strict=False)]
    told = [any(line.label not in BESIDE for line in lines[end:place]) for end, place in stretches]
    return 2 * sum(told) > len(told)


def _holds_others(chain: Mapping[int, int], starts: Sequence[Start]) -> bool:
    """Whether other articles start between two numbers as often as none: what is numbered are sections."""
    stretches = zip(chain.values(), [*chain][1:], strict=False)
    holding = [any(end < start.place < place - HEAD for start in starts) for end, place in stretches]
    return 2 * sum(holding) >= len(holding)


def _numbered(lines: Sequence[LabelledLine]) -> Iterator[dict[int, int]]:
    """The lines with the numbers of articles, each with the last line of its title and names."""
    found: defaultdict[Form, list[tuple[int, int, int]]] = defaultdict(list)
    for k, line in enumerate(lines):
        match = NUMBERED.fullmatch(line.view.text) if _may_be(line) else None
        end = _end_of_head(lines, k) if match else None
        if match and end is not None:
            form = (match["before"].strip().casefold(), match["behind"].strip(), match["title"] is None)
            found[form].append((int(match["number"]), k, end))
    for members in found.values():
        for chain in _chains(members):
            yield {place: end for _, place, end in chain}


def _may_be(line: LabelledLine) -> bool:
    if len(line.view.text) > LONGEST or line.label in NEVER or "part" in line.view.concepts_at_start:
        return False
    return any(map(str.isdigit, line.view.text))


def _end_of_head(lines: Sequence[LabelledLine], place: int) -> int | None:
    """The last of the names under a title, or of the title under names; None where one of the two is missing."""
    missing, end = {Label.TITLE, Label.AUTHOR}, None
    for k in range(place, min(len(lines), place + HEAD)):
        if k > place and lines[k].label not in OF_HEAD:
            break
        if lines[k].label in (Label.TITLE, Label.AUTHOR):
            missing.discard(lines[k].label)
            end = k
    return None if missing else end


def _chains(members: Sequence[tuple[int, int, int]]) -> Iterator[list[tuple[int, int, int]]]:
    """The longest stretches in which each number goes on from the one before."""
    chain: list[tuple[int, int, int]] = []
    for member in (*members, (-1, 0, 0)):
        if chain and not 0 < member[0] - chain[-1][0] <= STEP:
            if len(chain) >= FEWEST:
                yield chain
            chain = []
        chain.append(member)
