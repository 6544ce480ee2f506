"""How wide a line looks in print, and how wide the column is that it stands in."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from papersect.lines.characters import CharacterTable, blocks_of, codes_of, ends_of, sums_of

WINDOW = 12  # lines looked at on each side of a line to tell the width of its column

LETTER = 125  # the width of a usual letter or a digit, in 1/250 em
WIDTHS = {
    45: "'|",
    64: ".,;:!/\\iljtІіїј·",
    88: " ()[]{}-‐IfrЇЈ’‘`",
    98: "sJzзгє",
    111: 'aceаесътькяэ?“”„«»"*',
    140: "FPSпнийцю+<>=~±×÷−ZLETЕГТ",
    165: "BRCVXYKVwКВРСЗЭЯЬБУХмыжф",
    182: "ADGHNOQUАДНОПИЙЦЧЛЪ",
    200: "mшщ&@%",
    228: "MWМЖЫФШЩЮ—…",
}
"""Characters by their width in the Times faces, rounded; all others count as `LETTER`."""


Numbers = NDArray[np.float64]


WIDTH_OF = {character: width for width, characters in WIDTHS.items() for character in characters}
TABLE = CharacterTable(lambda character: WIDTH_OF.get(character, LETTER))


def printed_widths(texts: Sequence[str], heads: Sequence[int]) -> tuple[Numbers, Numbers]:
    """About how wide texts and so many of their first characters are in a book face, in widths of a usual letter.

    Lines of one column that differ in length by their many narrow letters come out alike.

    >>> wide, first = printed_widths(["123", "illicit tiff", "mammal we"], [2, 7, 6])
    >>> bool(wide[0] == 3), bool(wide[1] < wide[2]), bool(first[0] == 2)
    (True, True, True)
    """
    pieces = [_printed_widths(texts[block], heads[block]) for block in blocks_of(len(texts))]
    return np.concatenate([whole for whole, _ in pieces]), np.concatenate([first for _, first in pieces])


def _printed_widths(texts: Sequence[str], heads: Sequence[int]) -> tuple[Numbers, Numbers]:
    before, ends = sums_of(TABLE.of(codes_of(texts))), ends_of(texts)
    starts = ends[:-1]
    return (before[ends[1:]] - before[starts]) / LETTER, (before[starts + heads] - before[starts]) / LETTER


def column_widths(widths: Numbers) -> tuple[Numbers, Numbers]:
    """For every line, how wide the column is by the lines before it, and by those from it on.

    A high quantile stands for the full line: single lines may stick out, and the last lines of paragraphs are short.
    """
    count = len(widths)
    whole = max(0, count - WINDOW + 1)  # windows not cut off by the text's end
    after = np.array([0.0] * whole + [_full(widths[k:]) for k in range(whole, count)])
    if whole:
        rank = WINDOW - 1 - WINDOW // 3
        after[:whole] = np.partition(sliding_window_view(widths, WINDOW), rank, axis=1)[:, rank]
    first = [_full(widths[: max(1, k)]) for k in range(min(WINDOW, count))]
    return np.concatenate([first, after[: count - len(first)]]), after


def _full(widths: Numbers) -> float:
    ordered = sorted(widths.tolist())
    return float(ordered[-1 - len(ordered) // 3])
