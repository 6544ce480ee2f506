"""Long sequences are decoded stretch by stretch."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import SAMPLES

from papersect.crf import sequence
from papersect.crf.store import shipped
from papersect.labels.features import attributes_of
from papersect.lines.transcript import lay_out
from papersect.lines.view import views_of


@given(st.integers(0, 3 * sequence.STRETCH))
def test_every_place_is_decided_once_in_order(count: int) -> None:
    rows = [[str(k)] for k in range(count)]
    decided = [row for part, begin, end in sequence.stretches(rows) for row in part[begin:end]]
    assert decided == rows


def test_stretches_decide_as_the_whole_does(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n\n".join(path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt")))
    rows = list(attributes_of(views_of(lay_out(text)[0])))
    whole = shipped()["labels"].tag(rows)
    monkeypatch.setattr(sequence, "STRETCH", 150)
    assert [label for label, _ in shipped()["labels"].tag(rows)] == [label for label, _ in whole]
