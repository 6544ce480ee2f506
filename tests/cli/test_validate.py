"""`papersect validate`: what is right, what is wrong, and files that are anything but documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.conftest import RunPapersect
from tests.conftest import SAMPLES

from papersect.errors import InvalidDocumentError
from papersect.integrity.reading import document_of, parse

SAMPLE = SAMPLES / "author-year.txt"


@pytest.fixture
def result(papersect: RunPapersect, tmp_path: Path) -> Path:
    """The JSON of a sample."""
    assert papersect("extract", SAMPLE, "-o", tmp_path / "paper.json").code == 0
    return tmp_path / "paper.json"


def test_a_document_and_its_source_are_valid(papersect: RunPapersect, result: Path) -> None:
    run = papersect("validate", result, "--source", SAMPLE)
    assert (run.code, run.out, run.err) == (0, f"{result}: valid\n", "")


def test_one_line_is_as_valid_as_many(papersect: RunPapersect, tmp_path: Path) -> None:
    assert papersect("extract", SAMPLE, "--format", "jsonl", "-o", tmp_path / "all.jsonl").code == 0
    assert papersect("validate", tmp_path / "all.jsonl").code == 0


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "koi8-r"])
def test_the_source_is_read_as_it_was_when_extracted(papersect: RunPapersect, tmp_path: Path, encoding: str) -> None:
    source, result = tmp_path / "paper.txt", tmp_path / "paper.json"
    source.write_bytes("Введение в предмет\n\nПервый абзац, за которым нет второго.\n".encode(encoding))
    assert papersect("extract", source, "-o", result).code == 0
    assert papersect("validate", result, "--source", source).code == 0


def test_another_source_is_noticed(papersect: RunPapersect, result: Path) -> None:
    run = papersect("validate", result, "--source", SAMPLES / "russian-kazakh.txt")
    assert run.code == 1
    assert "/source/sha256: same source: " in run.err


def test_every_problem_has_its_pointer_and_its_place(papersect: RunPapersect, result: Path) -> None:
    document = json.loads(result.read_text())
    node = document["articles"][0]["body"][0]
    node["confidence"] = "high"
    document["colour"] = "red"
    document["coverage"].pop("nonblank")
    result.write_text(json.dumps(document))
    run = papersect("validate", result)
    place = f"source {node['spans'][0]['start']}–{node['spans'][-1]['end']}"
    assert run.code == 1
    assert run.out == f"{result}: 3 problems\n"
    lines = run.err.splitlines()
    assert any(f"{result}: /articles/0/body/0/confidence: schema: " in line and place in line for line in lines)
    assert any(f"{result}: /colour: schema: " in line for line in lines)
    assert any(f"{result}: /coverage/nonblank: schema: " in line for line in lines)


def test_one_bad_file_hides_no_good_one(papersect: RunPapersect, result: Path) -> None:
    run = papersect("validate", "missing.json", result)
    assert run.code == 1
    assert run.out == f"missing.json: 1 problem\n{result}: valid\n"


HOSTILE = {
    "nothing": b"",
    "no JSON": b"hello",
    "no object": b"[1, 2]",
    "a number": b"12",
    "depth": b"[" * 1_000_000,
    "balanced depth": b"[" * 100_000 + b"]" * 100_000,
    "objects in objects": b'{"a":' * 100_000,
    "NaN": b'{"schema_version": NaN}',
    "infinity": b'{"schema_version": -Infinity}',
    "huge number": b'{"schema_version": 1' + b"0" * 100_000 + b"}",
    "huge exponent": b'{"schema_version": 1e999999}',
    "duplicate keys": b'{"schema_version": "1.0", "schema_version": "1.0"}',
    "cut": b'{"schema_version": "1.0", "art',
    "not UTF-8": b'{"schema_version": "\xff"}',
    "UTF-16": '{"schema_version": "1.0"}'.encode("utf-16"),
    "lone surrogate": b'{"schema_version": "\\ud800"}',
    "NUL": b"\0" * 100,
    "wrong types": b'{"schema_version": [], "articles": {"0": {}}, "source": 5, "furniture": [[[]]]}',
    "nulls": b'{"articles": [null, null], "furniture": [null], "coverage": null}',
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_answered_in_lines(papersect: RunPapersect, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.json").write_bytes(data)
    run = papersect("validate", tmp_path / "x.json")
    assert run.code == 1
    assert "defect" not in run.err
    assert all(line.startswith(f"papersect: {tmp_path / 'x.json'}: ") for line in run.err.splitlines())


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.sampled_from(["type", "spans", "articles", "body", "text", "id", "x"]), inner, max_size=4)
    ),
    max_leaves=20,
)


@given(st.one_of(st.binary(max_size=200), JSON_VALUES.map(lambda value: json.dumps(value).encode("utf-8", "replace"))))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        value = parse(data, "x")
    except InvalidDocumentError:
        return
    document, problems = document_of(data, value)
    assert document is None
    assert problems
