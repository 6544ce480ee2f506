"""Numbers in equal steps, as they stand along the axes of a drawing; rows and items are counted one by one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from papersect.labels.observations.tables import all_numbers
from papersect.lines.view import LineView

FEWEST = 4  # numbers that make a scale
CLOSE = 1e-6  # of a step, by which steps taken from decimals may differ
RIM, MINUS = "()[]%.,;~<>*^a", str.maketrans("–−,", "--.")

Number = tuple[float, int]  # and the place of its line


def ticks(views: Sequence[LineView], numbers: Sequence[int]) -> dict[str, list[int]]:
    """The lines with numbers in equal steps or of equal ratios, and those with numbers that count by one.

    `numbers` are the places of lines that hold nothing but numbers.

    >>> from papersect.lines.view import views_of
    >>> from papersect.lines.transcript import lay_out
    >>> ticks(views_of(lay_out("0.0\\n0.2\\n0.4\\n0.6\\ndays\\n1 10 100 1000\\n12 7 30 31\\n1 2 3 4")[0]), range(8))
    {'ticks': [0, 1, 2, 3, 5], 'counts_by_one': [7]}
    """
    found: dict[str, set[int]] = {"ticks": set(), "counts_by_one": set()}
    for block in _blocks(numbers):
        series = [number for k in block if all_numbers(views[k]) for number in _numbers(views[k])]
        for scale in _scales(series):
            by_one = abs(abs(scale[1][0] - scale[0][0]) - 1) < CLOSE
            found["counts_by_one" if by_one else "ticks"].update(place for _, place in scale)
    return {name: sorted(places) for name, places in found.items()}


def _blocks(places: Sequence[int]) -> Iterator[list[int]]:
    """Places that follow one another."""
    for _, block in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        yield [place for _, place in block]


def _numbers(view: LineView) -> Iterator[Number]:
    for token in view.tokens:
        try:
            yield float(token.strip(RIM).translate(MINUS)), view.index
        except ValueError:
            return


def _scales(series: Sequence[Number]) -> Iterator[Sequence[Number]]:
    """The longest runs in which all numbers are equally far from the last, or equally many times it."""
    for steps in (_differences(series), _ratios(series)):
        start = 0
        for end in range(1, len(series) + 1):
            if end < len(series) and _alike(steps[end - 1], steps[start]):
                continue
            if end - start >= FEWEST:
                yield series[start:end]
            start = end - 1


def _alike(step: float, other: float) -> bool:
    return step != 0 and abs(step - other) <= CLOSE * abs(other)


def _differences(series: Sequence[Number]) -> list[float]:
    return [after - before for (before, _), (after, _) in pairwise(series)]


def _ratios(series: Sequence[Number]) -> list[float]:
    """How many times the last number each is; nothing where that is once, or cannot be told."""
    pairs = [(before, after) for (before, _), (after, _) in pairwise(series)]
    return [after / before if before and after != before and after / before > 0 else 0.0 for before, after in pairs]
