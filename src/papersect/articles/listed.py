"""Articles that the contents list: titles met again in the text, what is nested under them, and what else is listed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from papersect.lines.contents import Contents, contents_of, letters_of
from papersect.lines.label import FRONT, RUNNING, Label
from papersect.lines.view import LabelledLine

LONGEST, SHORTEST = 140, 4  # characters of a line that may be a title; its letters
LIKE = 0.3  # of the letters of an entry, that its title has
LIKELY, FEWEST = 0.4, 3  # what is surely a start; titles of a volume at least
UNLIKELY = 0.05  # to be a start
BEFORE, BESIDE = 8, 3  # lines in which the start of a title's article, or its authors, are looked for


@dataclass(frozen=True, slots=True)
class Listed:
    """Where the articles start whose titles are listed, and the lines listed under them, which start none."""

    starts: frozenset[int]
    nested: frozenset[int]


def listed(lines: Sequence[LabelledLine]) -> Listed:
    """What the contents of a volume tell of a text; nothing where they are those of a single work.

    A volume is known by its articles: some surely start where titles are listed, or authors stand beside the titles.
    """
    lists = contents_of([line.view for line in lines])
    if not lists:
        return Listed(frozenset(), frozenset())
    inside = frozenset(k for each in lists for k in each.places)
    letters = dict(_letters(lines, inside))
    found = [_found(lines, each, letters) for each in lists]
    titles = sorted({k for titles, _ in found for k in titles})
    if not _is_volume(lines, titles):
        return Listed(frozenset(), frozenset())
    starts = frozenset(_first_of_front(lines, k, inside) for k in titles)
    near = {n for k in (*starts, *titles) for n in range(k - BEFORE, k + BEFORE + 1)}
    return Listed(starts, frozenset(k for _, others in found for k in others if k not in near) | inside)


def _letters(lines: Sequence[LabelledLine], inside: frozenset[int]) -> Iterator[tuple[int, str]]:
    """The letters of each line outside the lists that may be what they list."""
    for k, line in enumerate(lines):
        if k not in inside and len(line.view.text) <= LONGEST and not _is_running_head(line):
            letters = letters_of(line.view.text)
            if len(letters) >= SHORTEST:
                yield k, letters


def _found(
    lines: Sequence[LabelledLine], contents: Contents, letters: Mapping[int, str]
) -> tuple[list[int], list[int]]:
    """The places of the titles listed, one for each entry that has any, and those of all other lines listed."""
    met = {k: own for k, own in letters.items() if contents.has(own)}
    titles = list(_titles(lines, contents, met))
    return titles, [k for k in met if k not in titles]


def _is_running_head(line: LabelledLine) -> bool:
    """Whether it takes up the title of an article on its pages."""
    return line.label in RUNNING and line.opens < UNLIKELY


def _titles(lines: Sequence[LabelledLine], contents: Contents, met: Mapping[int, str]) -> Iterator[int]:
    for entry in contents.entries:
        shares = {k: entry.share(letters) for k, letters in met.items()}
        likely = [k for k, share in shares.items() if share >= LIKE]
        if likely:
            yield max(likely, key=lambda k: shares[k] + lines[k].opens)


def _is_volume(lines: Sequence[LabelledLine], titles: Sequence[int]) -> bool:
    sure = sum(any(line.opens > LIKELY for line in lines[max(0, k - BEFORE) : k + 2]) for k in titles)
    authored = sum(
        any(line.label is Label.AUTHOR for line in lines[max(0, k - BESIDE) : k + BESIDE + 1]) for k in titles
    )
    return len(titles) >= FEWEST and (sure >= max(2, len(titles) / 4) or 2 * authored >= len(titles))


def _first_of_front(lines: Sequence[LabelledLine], title: int, inside: frozenset[int]) -> int:
    """Where the front matter begins that a title belongs to."""
    place = title
    while place and title - place < BEFORE and place - 1 not in inside and lines[place - 1].label in FRONT:
        place -= 1
    return place
