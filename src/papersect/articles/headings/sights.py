"""What is seen of each heading of a text, before any is ranked: its name, its look, and what stands around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from papersect.articles.headings.schemes import is_item
from papersect.drafts.block import Block
from papersect.languages.lexicon import lexicon, words_of
from papersect.lines.numbering import Numbering
from papersect.lines.section_names import name_of

TOP = frozenset({"front", "list", "back", "section"})
"""Names of headings that stand at the top of an article, unless it says otherwise."""
MOST_NUMBERED = 0.4


@dataclass(frozen=True, slots=True)
class Sight:
    """One heading as it is seen.

    `name` says what is known of its title: "front", "list" (of references), "back", "section", "part" of a section,
    "begins" where only its first words are a section's, "" where nothing is. `follows` and `leads` tell that a heading
    stands right before and right after it, with no text between; `ahead` that no section has
    begun yet, `amid` that another one comes, `behind` that the last one is over.
    """

    number: Numbering | None
    title: str
    name: str
    capitals: bool
    taken_for: int
    certainty: float
    follows: bool = False
    leads: bool = False
    ahead: bool = False
    amid: bool = False
    behind: bool = False
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a text sets its headings: most of them with a number; the sections known by name in capitals.

    `sections` counts those whose name is a section's.
    """

    numbered: bool
    in_capitals: bool
    sections: int


def sights_of(headings: Sequence[Block], numbers: Sequence[Numbering | None]) -> list[Sight]:
    """What is seen of the headings, in order."""
    titles = [number.title if number else block.content.text for block, number in zip(headings, numbers, strict=True)]
    names = [name_of(title) for title in titles]
    touching = [False, *(_touch(before, after) for before, after in pairwise(headings)), False]
    times = Counter(words_of(title) for title in titles)
    first = next((k for k, name in enumerate(names) if name == "front" and _opens(titles[k])), 0)
    last = max((k for k, name in enumerate(names) if name == "section"), default=-1)
    begun = next((k for k, name in enumerate(names) if k > last and name in ("back", "list")), len(names))
    return [
        Sight(
            number=numbers[k],
            title=title,
            name=names[k],
            capitals=title.isupper(),
            taken_for=int(block.lines[0].label[-1]),
            certainty=block.lines[0].confidence,
            follows=touching[k],
            leads=touching[k + 1],
            ahead=k < first,
            amid=k < last,
            behind=k > begun,
            repeated=times[words_of(title)] > 1,
        )
        for k, (block, title) in enumerate(zip(headings, titles, strict=True))
    ]


def style_of(sights: Sequence[Sight]) -> Style:
    """How the text sets its headings."""
    main = [sight for sight in sights if sight.name in TOP and not sight.repeated]
    numbered = sum(sight.number is not None and not is_item(sight.number) for sight in sights)
    return Style(
        numbered=numbered > MOST_NUMBERED * len(sights),
        in_capitals=2 * sum(sight.capitals for sight in main) > len(main),
        sections=sum(sight.name == "section" for sight in main),
    )


def _opens(title: str) -> bool:
    return "introduction" in lexicon().whole(words_of(title))


def _touch(before: Block, after: Block) -> bool:
    return before.lines[-1].view.index + 1 == after.lines[0].view.index
