"""How deep each heading stands: by its number, else by what speaks for each level, over the whole text at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from papersect.articles.headings.schemes import Schemes, is_item, schemes_of
from papersect.articles.headings.scores import ALONE, between, scores_of
from papersect.articles.headings.sights import TOP, Sight, sights_of, style_of
from papersect.drafts.block import Block
from papersect.lines.numbering import numbering, numberings
from papersect.lines.section_names import name_of


def rank(headings: Sequence[Block]) -> None:
    """Set level, number and title of a text's headings, in order, article by article."""
    for part in articles_of(headings):
        numbers = numberings([block.content.text for block in part])
        sights = sights_of(part, numbers)
        for block, sight, level in zip(part, sights, levels_of(sights), strict=True):
            block.fields["number"] = sight.number.number if sight.number else None
            block.fields["title"] = sight.title or block.content.text
            block.fields["level"] = level


def articles_of(headings: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """The headings, cut where what begins an article comes after a list of references: each article has its own style.

    Yes:   References | Introduction
    No:    References | Appendix
    """
    begun, listed = 0, False
    for k, block in enumerate(headings):
        number = numbering(block.content.text)
        name = name_of(number.title if number else block.content.text)
        if listed and name == "front":
            yield headings[begun:k]
            begun, listed = k, False
        listed |= name == "list"
    yield headings[begun:]


def levels_of(sights: Sequence[Sight]) -> list[int]:
    """The levels of all headings: those that count parts of their section hang below the others."""
    known = [sight.number is None and sight.name in TOP for sight in sights]
    schemes = schemes_of([sight.number for sight in sights], known)
    main = [sight for sight in sights if not (sight.number and is_item(sight.number))]
    found = iter(_likeliest(main, schemes))
    levels: list[int] = []
    above, open_items = 0, dict[str, int]()
    for sight in sights:
        if sight.number and is_item(sight.number):
            deepest = max(open_items.values(), default=above)
            levels.append(open_items.setdefault(sight.number.scheme, deepest + 1))
        else:
            above = next(found)
            levels.append(above)
            open_items.clear()
    return levels


@dataclass(frozen=True, slots=True)
class _Standing:
    """The level of a heading, and the levels down to it whose only heading so far stands right below another: where a
    section is parted at its very head, it is parted in two at least."""

    level: int = 0
    alone: frozenset[int] = frozenset()

    def then(self, sight: Sight, level: int) -> _Standing:
        """Where the next heading stands."""
        alone = frozenset(over for over in self.alone if over < level)
        parted = sight.follows and sight.number is None and 0 < self.level < level
        return _Standing(level, alone | {level} if parted else alone)

    def left_alone(self, level: int) -> int:
        """How many of its headings stay alone if the next one has a level."""
        return sum(deeper > level for deeper in self.alone)


@dataclass(frozen=True, slots=True)
class _Path:
    """The levels up to a heading, the last of them first, and the sum of their scores."""

    total: float = 0.0
    level: int = 0
    above: _Path | None = None

    def levels(self) -> list[int]:
        """The levels in order."""
        found: list[int] = []
        path: _Path | None = self
        while path is not None and path.level:
            found.append(path.level)
            path = path.above
        return found[::-1]


def _likeliest(sights: Sequence[Sight], schemes: Schemes) -> list[int]:
    """The levels with the highest sum of scores, each heading's own and those of headings that follow each other."""
    style = style_of(sights)
    best = {_Standing(): _Path()}
    before: Sight | None = None
    for sight in sights:
        own = {schemes.level(sight.number): 0.0} if sight.number else scores_of(sight, style)
        found: dict[_Standing, _Path] = {}
        for level, score in own.items():
            for last, path in best.items():
                more = score + between(before, sight, last.level, level, style) + ALONE * last.left_alone(level)
                then, total = last.then(sight, level), path.total + more
                if then not in found or total > found[then].total:
                    found[then] = _Path(total, level, path)
        best, before = found, sight
    return max(
        (replace(path, total=path.total + ALONE * last.left_alone(0)) for last, path in best.items()),
        key=attrgetter("total"),
    ).levels()
