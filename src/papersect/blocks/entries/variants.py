"""Reference lists set anew in other layouts, so that no one page design is learned by heart."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from textwrap import wrap

import regex

from papersect.blocks.entries.numbering import mark_at

LINE_HYPHEN = regex.compile(r"(?<=\p{Ll})-\n(?=\p{Ll})")
ONE_LINE = 100_000


@dataclass(frozen=True, slots=True)
class Layout:
    """How a list is set: full lines of `width` characters, indents of first and further lines, blank lines, numbers.

    `mark` writes an entry's number, or nothing; None keeps what the list has.
    """

    width: int
    first_indent: str = ""
    indent: str = ""
    blank_lines: int = 0
    mark: Callable[[int], str] | None = None


def _no_number(number: int) -> str:
    return ""


LAYOUTS = (
    Layout(ONE_LINE, mark=lambda n: f"{n}. "),
    Layout(62, indent="    "),
    Layout(48, mark=lambda n: f"[{n}] "),
    Layout(ONE_LINE, mark=_no_number),
    Layout(90, first_indent="   ", blank_lines=1, mark=lambda n: f"{n}) "),
    Layout(55, mark=_no_number, blank_lines=1),
    Layout(75, mark=_no_number),
    Layout(80, first_indent="  ", indent="     ", mark=lambda n: f"{n}. "),
    Layout(100, mark=lambda n: f"{n} "),
    Layout(70, mark=_no_number, indent="  "),
    Layout(42),
)


def variants(lists: Sequence[Sequence[Sequence[str]]], each: int = 2) -> Iterator[tuple[str, list[bool]]]:
    """`each` new settings of every list (its entries, their lines): text, and whether each line begins one."""
    layouts = cycle(LAYOUTS)
    for entries in lists:
        for _ in range(each):
            yield set_anew(entries, next(layouts))


def set_anew(entries: Sequence[Sequence[str]], layout: Layout) -> tuple[str, list[bool]]:
    """A list in another layout, and for each printed line whether an entry begins there.

    >>> set_anew([["1. Abel A. Tall trees in old", "parks. 1999."]], Layout(20, mark=lambda n: f"[{n}] "))
    ('[1] Abel A. Tall\\ntrees in old parks.\\n1999.', [True, False, False])
    """
    lines: list[str] = []
    starts: list[bool] = []
    for number, entry in enumerate(entries, 1):
        text = LINE_HYPHEN.sub("", "\n".join(line.strip() for line in entry)).replace("\n", " ")
        found = mark_at(text)
        if layout.mark is not None:
            text = layout.mark(number) + (text[found.end :].lstrip() if found else text)
        new = wrap(text, layout.width, initial_indent=layout.first_indent, subsequent_indent=layout.indent)
        starts += [k == 0 for k in range(len(new))]
        lines += new
        if layout.blank_lines and new:
            lines[-1] += "\n" * layout.blank_lines
    return "\n".join(lines), starts
