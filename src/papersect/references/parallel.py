"""A second list that repeats the first in another script, such as romanised “References” after «Литература»."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

import regex

from papersect.drafts.block import Block
from papersect.text.transliteration import same_name, script_of

SHORTEST_LIST = 2  # entries
LIKE_LONG = 0.5  # a twin has at least so many entries in proportion to its original
MOST_RIVALS = 60  # entries of one year that are compared with each other
ENOUGH = 4.0
SURNAME = regex.compile(r"[\p{L}\p{M}'’-]{2,}", regex.VERBOSE)


def pair_parallels(references: Sequence[Block]) -> None:
    """Set `parallel_of` on every entry of a second list that repeats one of the first."""
    for original, twin in pairwise(_lists(references)):
        if _is_twin(original, twin):
            for block, found in _pairs(original, twin):
                block.fields["parallel_of"] = found


def _lists(references: Sequence[Block]) -> list[list[Block]]:
    """The lists: a new one where the numbers begin again, or where without numbers another script begins to rule."""
    cuts = [k for k in range(1, len(references)) if _begins_again(references, k)]
    if not cuts and (turn := _turn(references)):
        cuts = [turn]
    return [list(references[a:b]) for a, b in pairwise([0, *cuts, len(references)])]


def _begins_again(references: Sequence[Block], k: int) -> bool:
    here, before = references[k].fields.get("number"), references[k - 1].fields.get("number")
    return here == 1 and before is not None and before > 1


def _turn(references: Sequence[Block]) -> int | None:
    """Where Cyrillic entries stop and only Latin ones follow, if the two parts are about as long."""
    cyrillic = [k for k, block in enumerate(references) if script_of(block.content.text) == "Cyrillic"]
    if not cyrillic:
        return None
    turn = cyrillic[-1] + 1
    names = [(block.fields.get("authors") or [""])[0].casefold() for block in references[turn:]]
    falls = [turn + k for k in range(1, len(names)) if names[k] and names[k - 1] and names[k] < names[k - 1]]
    best = min([turn, *falls], key=lambda cut: abs(2 * cut - len(references)))
    return best if SHORTEST_LIST <= best < len(references) else None


def _is_twin(original: Sequence[Block], twin: Sequence[Block]) -> bool:
    scripts = {script_of(block.content.text) for block in twin}
    return (
        len(twin) >= max(SHORTEST_LIST, LIKE_LONG * len(original))
        and "Cyrillic" not in scripts
        and any(script_of(block.content.text) == "Cyrillic" for block in original)
    )


def _pairs(original: Sequence[Block], twin: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Each entry of the twin with the one entry of the original that fits it best, no original twice."""
    by_number = {block.fields.get("number", None) or k + 1: block for k, block in enumerate(original)}
    by_year: dict[object, list[Block]] = defaultdict(list)
    for block in original:
        by_year[block.fields.get("year")].append(block)
    taken: set[Block] = set()
    for k, block in enumerate(twin):
        placed = by_number.get(block.fields.get("number") or k + 1)
        rivals = [*([placed] if placed else []), *by_year[block.fields.get("year")][:MOST_RIVALS]]
        scored = [(_likeness(block, rival, rival is placed), n, rival) for n, rival in enumerate(rivals)]
        best = max(
            (item for item in scored if item[2] not in taken), key=lambda item: (item[0], -item[1]), default=None
        )
        if best and best[0] >= ENOUGH:
            taken.add(best[2])
            yield block, best[2]


def _likeness(one: Block, other: Block, same_place: bool) -> float:
    """How much speaks for two entries being one work: place in the list, year, pages, volume, links and first name."""
    score = 2.0 if same_place else 0.0
    for name, weight in (("year", 2.0), ("pages", 3.0), ("volume", 1.0), ("doi", 5.0), ("url", 4.0)):
        first, second = one.fields.get(name), other.fields.get(name)
        if first and second:
            score += weight if _plain(first) == _plain(second) else -weight
    return score + _names_alike(one, other)


def _plain(value: str) -> str:
    return "".join(letter for letter in value if letter.isalnum())


def _names_alike(one: Block, other: Block) -> float:
    first, second = _first_surname(one), _first_surname(other)
    if not first or not second:
        return 0.0
    return 3.0 if same_name(first, second) else -1.0


def _first_surname(block: Block) -> str:
    """The longest part of the first author's name."""
    authors = block.fields.get("authors") or [""]
    return max(SURNAME.findall(authors[0]), key=len, default="")
