"""Whatever comes, there is an answer that keeps every promise, or one line that says why not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cli.conftest import RunPapersect, papersect  # noqa: F401  # a fixture
from tests.fuzz.hostile import PIECES, hostile

from papersect.errors import PapersectError
from papersect.integrity.promises import broken_promises
from papersect.pipeline import extract
from papersect.readers.plain import read

LENGTH = 2_000  # characters; growth with the length is measured by the benchmarks


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_a_hostile_text_is_dissected(piece: str) -> None:
    text = hostile(piece, LENGTH)
    assert list(map(str, broken_promises(extract(text), text))) == []


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        transcript = read(data, "x")
    except PapersectError:
        return
    assert transcript.pages[-1].end == len(transcript.text)


@given(st.text(max_size=80), st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-32", "cp1251", "koi8-r", "cp1252"]))
def test_a_declared_encoding_gives_the_very_text(text: str, encoding: str) -> None:
    data = f"Text: {text}".encode(encoding, "ignore")
    assert read(data, "x", encoding).text == data.decode(encoding)


FILES = {
    "a huge line": b"x" * 200_000,
    "page breaks": b"\f" * 20_000,
    "NULs": bytes(1_000),
    "cut UTF-8": "текст".encode()[:-1],
    "UTF-16 without mark": "A paper without a mark.\n".encode("utf-16-le"),
    "UTF-16 the other way": "A paper without a mark.\n".encode("utf-16-be"),
    "a sign cut in two": b"A paper. " + "😀".encode()[:3],
    "bytes no encoding has": bytes(range(128, 256)) * 20,
    "bidi controls": "\u202e\u202d\u2066\u2069".encode() * 500,
    "only white space": b" \t\n\x0b\x85" * 2_000,
    "only digits": b"1234567890" * 2_000,
    "a page break after each sign": b"a\f" * 1_000,
    "an odd UTF-32": "A paper.".encode("utf-32")[:-2],
    "odd UTF-16": "A paper cut in two.\n".encode("utf-16")[:-1],
    "a zip under another name": b"PK\x03\x04" + b"\0" * 100,
    "a gzip under another name": b"\x1f\x8b\x08\x00" + b"\xff" * 100,
    "nothing": b"",
}


@pytest.mark.parametrize("data", FILES.values(), ids=FILES.keys())
def test_a_hostile_file_gives_a_valid_document_or_one_line(
    papersect: RunPapersect,  # noqa: F811
    tmp_path: Path,
    data: bytes,
) -> None:
    source, result = tmp_path / "x.txt", tmp_path / "x.json"
    source.write_bytes(data)
    run = papersect("extract", source, "-o", result)
    if run.code == 0:
        assert papersect("validate", result, "--source", source).code == 0
    else:
        assert run.code == 1
        assert run.complaint.startswith(f"papersect: {source}: this is ")
        assert not result.exists()
