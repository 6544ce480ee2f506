"""Long sequences are decoded stretch by stretch."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.crf import sequence
from papersect.crf.sequence import SequenceTagger, train

ROWS = [["even" if k % 2 else "odd", *(["third"] if k % 3 == 0 else [])] for k in range(60)]
LABELS = ["yes" if k % 6 == 0 else "no" for k in range(60)]


@given(st.integers(0, 3 * sequence.STRETCH))
def test_every_place_is_decided_once_in_order(count: int) -> None:
    rows = [[str(k)] for k in range(count)]
    decided = [row for part, begin, end in sequence.stretches(rows) for row in part[begin:end]]
    assert decided == rows


def test_stretches_decide_as_the_whole_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    train([(ROWS, LABELS)] * 4, tmp_path / "toy.crf")
    tagger = SequenceTagger((tmp_path / "toy.crf").read_bytes())
    whole = tagger.tag(ROWS * 8)
    monkeypatch.setattr(sequence, "STRETCH", 150)
    assert [label for label, _ in whole] == LABELS * 8
    assert [label for label, _ in tagger.tag(ROWS * 8)] == LABELS * 8
