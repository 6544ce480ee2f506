"""How deep each heading stands: by its number, else by what speaks for each level, over the whole text at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from papersect.articles.headings.schemes import Schemes, is_item, schemes_of
from papersect.articles.headings.scores import between, scores_of
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


def _likeliest(sights: Sequence[Sight], schemes: Schemes) -> list[int]:
    """The levels with the highest sum of scores, each heading's own and those of headings that follow each other."""
    style = style_of(sights)
    best: dict[int, tuple[float, list[int]]] = {0: (0.0, [])}
    before: Sight | None = None
    for sight in sights:
        own = {schemes.level(sight.number): 0.0} if sight.number else scores_of(sight, style)
        best = {
            level: max(
                (
                    (total + score + between(before, sight, last, level, style), [*path, level])
                    for last, (total, path) in best.items()
                ),
                key=lambda found: found[0],
            )
            for level, score in own.items()
        }
        before = sight
    return max(best.values(), key=lambda found: found[0])[1]
