"""Lines with a label each, told by a letter."""

from __future__ import annotations

from collections.abc import Mapping

from papersect.lines.label import Label
from papersect.lines.transcript import lay_out
from papersect.lines.view import LabelledLine, views_of


def lettered(text: str, letters: str, labels: Mapping[str, Label], beginning: str | None = None) -> list[LabelledLine]:
    """The printed lines of a text, each with the label that its letter stands for.

    Where letters are `beginning`, their lines surely begin a block, and the others do not.
    """
    views = views_of(lay_out(text)[0])
    return [
        LabelledLine(view, labels[letter], 0.8, 0.5 if beginning is None else float(letter in beginning))
        for view, letter in zip(views, letters, strict=True)
    ]
