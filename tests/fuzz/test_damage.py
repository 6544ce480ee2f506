"""JSON is hostile input too: whatever it holds, `validate` answers."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.fuzz.damage import TEXT, Json, answers, damaged, written


def encoded(value: Json) -> bytes:
    return json.dumps(value, ensure_ascii=True).encode()


def test_what_papersect_wrote_is_valid() -> None:
    assert answers(written(), TEXT) == []


@given(st.integers(min_value=0))
def test_a_damaged_document_is_answered(seed: int) -> None:
    document, text = damaged(seed)
    for problem in answers(encoded(document), text):
        assert "\n" not in str(problem)


def sections_in_sections(depth: int) -> Json:
    """A document whose sections nest."""
    document = json.loads(written())
    section = document["articles"][0]["sections"][0]
    inner = document["articles"][0]["sections"]
    for _ in range(depth):
        inner[:] = [dict(section, sections=[])]
        inner = inner[0]["sections"]
    return document


@pytest.mark.parametrize("depth", [10, 60, 120, 250, 450])
def test_sections_may_nest_deeply(depth: int) -> None:
    assert answers(encoded(sections_in_sections(depth)))


def test_a_huge_number_is_answered() -> None:
    assert answers(written().replace(b'"level": 1', b'"level": 1' + b"0" * 100_000, 1), TEXT)


def test_many_runs_in_many_spans_take_no_longer_than_their_number() -> None:
    document = json.loads(written())
    paragraph = document["articles"][0]["body"][1]
    paragraph["alignment"] = [[0, 10**9, 1]] * 20_000  # outside of all spans: each would be looked at
    paragraph["spans"] *= 20_000
    begin = time.process_time()
    assert answers(encoded(document), TEXT)
    assert time.process_time() - begin < 20
