"""Tables whose columns are a guess."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from papersect.drafts.block import Block, Remark

LEAST_CONFIDENCE = 0.5


def uncertain_grids(blocks: Iterable[Block]) -> Iterator[Remark]:
    """A remark on every table whose rows fit badly into its columns, or that has none at all.

    >>> from papersect.drafts.block import Grid
    >>> from papersect.text.spans import Weaver
    >>> table = Block("table", Weaver("Mill 3").copy(0, 6).woven(), 0.9, grid=Grid([], confidence=0.2))
    >>> [remark.code for remark in uncertain_grids([table])]
    ['uncertain_grid']
    """
    for block in blocks:
        if block.grid and block.content.spans and block.grid.confidence < LEAST_CONFIDENCE:
            message = f"the columns of this table are uncertain: confidence {block.grid.confidence:.2f}"
            yield Remark("uncertain_grid", "info", message, block.content.spans[0], block)
