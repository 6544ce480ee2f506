"""Lines that the contents list: the titles of what a volume holds, met again where it begins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from papersect.lines.view import LineView

LETTER = regex.compile(r"\p{L}+")
LONGEST_LIST, MOST_LISTS = 250, 4  # lines of a list of contents; lists that are looked at
LONGEST = 140  # characters of a line that may be a title
SURE, SHORTEST = 12, 4  # letters that may stand anywhere in the list; letters of a line that is an entry by itself


def listed(views: Sequence[LineView]) -> dict[str, list[int]]:
    """The places of lines that are in a list of contents, but outside all of these.

    >>> from papersect.lines.view import views_of
    >>> from papersect.lines.transcript import lay_out
    >>> contents = "Contents\\nA. Frost. The Colours of\\nIce ... 3\\nNotes ... 9"
    >>> listed(views_of(lay_out(contents + "\\n\\nTHE COLOURS OF ICE\\nIce is blue.\\nNOTES")[0]))
    {'in_contents': [4, 6]}
    """
    heads = [view.index for view in views if "contents" in view.concepts_of_whole][:MOST_LISTS]
    lists = [_Contents(views, head) for head in heads]
    inside = {k for each in lists for k in each.places}
    found = [
        view.index
        for view in (views if lists else ())
        if len(view.text) <= LONGEST and view.index not in inside and any(each.has(view) for each in lists)
    ]
    return {"in_contents": found} if found else {}


class _Contents:
    """A list of contents: its lines up to the first that it lists itself."""

    def __init__(self, views: Sequence[LineView], head: int) -> None:
        self.letters = ""
        self.rows: set[str] = set()
        end = head + 1
        for view in views[head + 1 : head + 1 + LONGEST_LIST]:
            letters = _letters(view.text)
            if len(letters) >= SURE and letters in self.letters:
                break
            self.letters += letters
            self.rows |= set(_entries(letters, view.text))
            end = view.index + 1
        self.places = range(head, end)

    def has(self, view: LineView) -> bool:
        """Whether a line is an entry, or a good part of one."""
        letters = _letters(view.text)
        return letters in self.letters if len(letters) >= SURE else len(letters) >= SHORTEST and letters in self.rows


def _entries(letters: str, text: str) -> Iterator[str]:
    """What a row may be the entry of: all of it, and what follows the name of an author."""
    yield letters
    yield from (_letters(part) for part in regex.split(r"[.:–—]\s", text)[1:])


def _letters(text: str) -> str:
    return "".join(LETTER.findall(text)).casefold()
