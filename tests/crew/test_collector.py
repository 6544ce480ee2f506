"""The collector of reference cycles is as it was, whatever happens within."""

from __future__ import annotations

import gc

import pytest

from papersect.collector import at_rest


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
