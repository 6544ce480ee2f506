"""Figures with their captions, and what a caption calls its float."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

import regex

from papersect.blocks.weave import Loom
from papersect.drafts.block import Block
from papersect.languages.lexicon import alternatives
from papersect.lines.label import Label
from papersect.lines.view import LabelledLine

FIGURES = frozenset({Label.FIGURE, Label.FIGURE_CAPTION})
TABLES = frozenset({Label.TABLE, Label.TABLE_CAPTION, Label.TABLE_NOTE})


@cache
def label_pattern(concept: str) -> regex.Pattern[str]:
    """What a caption begins with: “Fig. 2a”, “Table IV”, “Рис. 3”, “1-сурет”."""
    name = alternatives(concept)
    return regex.compile(
        rf"""
        (?P<label>
            (?i: {name} ) \.? \s* (?: № \s* )?
            (?P<number> \p{{Lu}}?\d{{1,3}} (?: [.–-]\d{{1,3}} )? \p{{Ll}}? \b | [IVXL]{{1,6}} \b | \p{{Lu}} \b )
          | (?P<number> \d{{1,3}} ) \s? [-–]? \s? (?i: {name} ) \b
          | (?i: {name} ) \b
        )
        """,
        regex.VERBOSE,
    )


def figures(labelled: Sequence[LabelledLine], loom: Loom) -> Iterator[Block]:
    """The figures: each caption with the remains of the drawing before it, or, where there are none, after it."""
    for inside, run in groupby(labelled, key=lambda line: line.label in FIGURES):
        if inside:
            yield from (figure(drawing, caption, loom) for drawing, caption in _pairs(list(run)))


def figure(drawing: Sequence[LabelledLine], caption: Sequence[LabelledLine], loom: Loom) -> Block:
    """A figure; without a drawing it owns no source itself."""
    every = [*drawing, *caption]
    confidence = sum(line.confidence for line in every) / len(every)
    block = Block("figure", loom.weave([line.line for line in drawing]), confidence, list(drawing))
    if caption:
        text = loom.weave([line.line for line in caption])
        block.caption = Block("caption", text, confidence, list(caption))
        if match := label_pattern("figure").match(text.text):
            block.fields |= {"label": match["label"], "number": match["number"]}
    return block


def _pairs(run: Sequence[LabelledLine]) -> Iterator[tuple[list[LabelledLine], list[LabelledLine]]]:
    """(drawing, caption) of each figure in a run of lines of figures."""
    pieces = list(_pieces(run))
    if pieces and pieces[-1][0].label is Label.FIGURE and pieces[0][0].label is Label.FIGURE_CAPTION:
        pieces.reverse()
        return reversed([(d, c) for d, c in _paired(pieces)])
    return _paired(pieces)


def _pieces(run: Sequence[LabelledLine]) -> Iterator[list[LabelledLine]]:
    """The drawings and the captions of a run, a caption ending where the next begins: that of another figure, for the
    same may be told again in another language.

    Yes:   Fig. 2. Ice. | > Fig. 3. Snow.
    No:    Рис. 2. Лёд. | Fig. 2. Ice.
    """
    piece: list[LabelledLine] = []
    for line in run:
        if piece and (line.label != piece[-1].label or _number(line) not in ("", _number(piece[0]))):
            yield piece
            piece = []
        piece.append(line)
    if piece:
        yield piece


def _number(line: LabelledLine) -> str:
    """The number of the figure whose caption a line begins, or nothing."""
    match = label_pattern("figure").match(line.view.text) if line.label is Label.FIGURE_CAPTION else None
    return (match["number"] or "") if match else ""


def _paired(pieces: Sequence[list[LabelledLine]]) -> Iterator[tuple[list[LabelledLine], list[LabelledLine]]]:
    drawing: list[LabelledLine] = []
    for piece in pieces:
        if piece[0].label is Label.FIGURE_CAPTION:
            yield drawing, piece
            drawing = []
        else:
            if drawing:
                yield drawing, []
            drawing = piece
    if drawing:
        yield drawing, []
