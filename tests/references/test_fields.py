"""The fields of entries, by a readable file of cases, and what must hold for any text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from papersect.references.fields import FIELDS, read_fields

TEXT = Path(__file__).with_name("entries.txt").read_text("utf-8")
CASES = [case.split("\n\n")[0].strip().split("\n") for case in TEXT.split("\n>> ")[1:]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0][:40])
def test_fields_are_those_of_the_case(case: list[str]) -> None:
    wanted = dict(line.split(": ", 1) for line in case[1:])
    found = {
        name: " | ".join(value) if isinstance(value, list) else str(value)
        for name, value in read_fields(case[0]).items()
        if value is not None
    }
    assert found == wanted


@given(st.text(max_size=300) | st.text(alphabet='aAбБ.,;:()[]/–-"“” 0129«»&', max_size=300))
def test_fields_are_cut_from_any_text(text: str) -> None:
    fields = read_fields(text)
    assert list(fields) == list(FIELDS)
    for name, value in fields.items():
        if name != "number":
            assert all(part in text for part in (value if isinstance(value, list) else [str(value or "")]))
