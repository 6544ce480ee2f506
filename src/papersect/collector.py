"""Python's collector of reference cycles, which costs a tenth of the time where much is made and little thrown away."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def at_rest() -> Iterator[None]:
    """The collector rests, and goes on after if it was at work before: what is made within stays until the end.

    What is left then is put with what has long been there, not looked through: it is the result, and holds no cycles.
    """
    working = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if working:
            if not gc.get_freeze_count():  # what others have frozen stays so
                gc.freeze()
                gc.unfreeze()
            gc.enable()
