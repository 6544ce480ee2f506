"""Lines that the contents list: the titles of what a volume holds, met again where it begins."""

from __future__ import annotations

from collections.abc import Sequence

from papersect.lines.contents import Contents, contents_of, letters_of
from papersect.lines.view import LineView

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
    lists = contents_of(views)
    inside = {k for each in lists for k in each.places}
    found = []
    for view in views if lists else ():
        if len(view.text) <= LONGEST and view.index not in inside:
            letters = letters_of(view.text)
            if any(_has(each, letters) for each in lists):
                found.append(view.index)
    return {"in_contents": found} if found else {}


def _has(contents: Contents, letters: str) -> bool:
    """Whether a line is an entry, or a good part of one."""
    return contents.has(letters) if len(letters) >= SURE else len(letters) >= SHORTEST and letters in contents.rows
