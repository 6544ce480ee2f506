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
USUAL = frozenset({"front", "section"})
FEW = 2  # sections known by name, at least, to tell how much white space is usual
SURE = 0.7  # of both, for two headings to touch: what is taken for one in a figure or formula parts no section
BRIEF = 5  # lines of a part of a part


@dataclass(frozen=True, slots=True)
class Sight:
    """One heading as it is seen.

    `name` says what is known of its title: "front", "list" (of references), "back", "section", "part" of a section,
    "begins" where only its first words are a section's, "" where nothing is. `follows` and `leads` tell that a heading
    stands right before and right after it, with no text between; `ahead` that no section has begun yet, `amid` that
    another one comes, `behind` that the last one is over; `nearer` that less white space stands over it than over the
    sections known by name, `brief` that few lines stand under it, `gathered` that it is of the back matter which a
    heading like “Declarations” gathers under it.
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
    nearer: bool = False
    brief: bool = False
    gathered: bool = False


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
    last = _last_section(names)
    begun = next((k for k, name in enumerate(names) if k > last and name in ("back", "list")), len(names))
    white = _usual_white(headings, names)
    gathered = _gathered(titles, names, touching)
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
            nearer=not block.lines[0].view.first_on_page and block.lines[0].line.blank_before < white,
            brief=0 < _lines_below(headings, k) < BRIEF,
            gathered=k in gathered,
        )
        for k, (block, title) in enumerate(zip(headings, titles, strict=True))
    ]


def _last_section(names: Sequence[str]) -> int:
    """The last heading with the name of a section, before the back matter begins; -1 where there is none.

    Yes:   Methods, > Results, Funding, Acknowledgements, Publisher's note
           Methods, Funding, > Results, Acknowledgements
    No:    Methods, Results, Funding, Acknowledgements, > Publisher's note
    """
    sections = [k for k, name in enumerate(names) if name == "section"]
    over = (k for k, (name, below) in enumerate(pairwise(names)) if name == "back" and below in ("back", "list"))
    end = next((k for k in over if sections and k > sections[0]), len(names))
    return max((k for k in sections if k < end), default=-1)


def _usual_white(headings: Sequence[Block], names: Sequence[str]) -> int:
    """How many empty lines stand over most of the sections known by name; 0 where few are, or no number is usual.

    At the head of a page none are kept.
    """
    heads = [block.lines[0] for block, name in zip(headings, names, strict=True) if name in USUAL]
    white = Counter(head.line.blank_before for head in heads if not head.view.first_on_page)
    usual, times = next(iter(white.most_common(1)), (0, 0))
    return usual if times >= FEW and 2 * times > white.total() else 0


def _lines_below(headings: Sequence[Block], k: int) -> int:
    """The lines between a heading and the next one; the last has no end."""
    if k + 1 == len(headings):
        return BRIEF
    return headings[k + 1].lines[0].view.index - headings[k].lines[-1].view.index - 1


def _gathered(titles: Sequence[str], names: Sequence[str], touching: Sequence[bool]) -> set[int]:
    """The headings of back matter that stand under another one, which has no text of its own.

    Yes:   Declarations > Ethics … > Funding … | Author details
    No:    Ethics … | Funding …
    """
    found: set[int] = set()
    for k in range(1, len(names)):
        begins = touching[k] and names[k - 1] == "back" and not touching[k - 1]
        of_back = names[k] == "back" and "author_information" not in lexicon().whole(words_of(titles[k]))
        if of_back and (begins or k - 1 in found):
            found.add(k)
    return found


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
    """Whether nothing stands between two headings that surely are some, the first of which runs into no text."""
    if min(before.lines[0].confidence, after.lines[0].confidence) < SURE:
        return False
    is_whole = before.content.text.endswith(before.lines[-1].view.text)
    return is_whole and before.lines[-1].view.index + 1 == after.lines[0].view.index
