"""The collector of reference cycles is as it was, whatever happens within."""

from __future__ import annotations

import gc

import pytest

from papersect.collector import at_rest
from papersect.pipeline import dissect
from papersect.readers.plain import transcribe


@pytest.mark.parametrize("working", [True, False])
def test_it_is_left_as_it_was(working: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if working else gc.disable)()
        seen = []
        with pytest.raises(ZeroDivisionError), at_rest():
            seen.append(gc.isenabled() or 1 / 0)
        assert seen == []
        assert gc.isenabled() is working
    finally:
        (gc.enable if before else gc.disable)()


def test_nothing_is_left_for_it() -> None:
    text = "On Ice\n\nA. Frost\n\n1 Results\n\nIce melts [1] (Table 1).\n\nReferences\n\n[1] B. Flake. Snow. 1901.\n"
    before = gc.isenabled()
    dissect(transcribe(text))  # what is kept for later is made now
    gc.collect()
    gc.disable()
    try:
        dissect(transcribe(text))
        assert gc.collect() == 0
    finally:
        (gc.enable if before else gc.disable)()
