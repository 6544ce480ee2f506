"""What is promised of every document, tried on arbitrary text and on the samples."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from tests.conftest import SAMPLES
from tests.promises.texts import texts

from papersect.errors import UnreadableInputError
from papersect.integrity.promises import broken_promises
from papersect.integrity.reading import document_of, parse
from papersect.pipeline import extract
from papersect.readers.plain import transcribe
from papersect.writers.table import WRITERS


def problems(text: str) -> list[str]:
    """What is wrong with the document of a text, as the command `validate --source` would say it."""
    document = extract(text)
    written = WRITERS["json"](document)
    again, wrong = document_of(written, parse(written, "-"))
    assert again == document or wrong
    return [str(problem) for problem in (*wrong, *broken_promises(document, text))]


@example("")
@example(" \n\t\f\x0b\x85\u2028")
@example("\f" * 50)
@example("a" * 10_000)
@example("слово " * 2_000)
@example("0\n[1] (2) 3. 4) 5.6 Ab.7-8 9o\n".translate({48 + k: 0x11DE0 + k for k in range(10)}))  # digits of Unicode 16
@example("[" * 500 + "]" * 500)
@example("one\rtwo\r\nthree\x85four\u2028five\x0bsix")
@example("e\u0301\u0301\u0301 𝔸-\n𝔹 שלום-\nעולם")
@given(texts())
def test_every_promise_holds_for_any_text(text: str) -> None:
    assert problems(text) == []


@settings(max_examples=20)
@given(texts())
def test_the_same_text_gives_the_same_bytes(text: str) -> None:
    for write in WRITERS.values():
        assert write(extract(text)) == write(extract(text))


@settings(max_examples=20)
@given(texts())
def test_windows_line_ends_change_no_text(text: str) -> None:
    text = text.replace("\r", "")
    unix, windows = extract(text), extract(text.replace("\n", "\r\n"))
    assert windows.coverage == unix.coverage
    assert [a.language for a in windows.articles] == [a.language for a in unix.articles]


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_every_promise_holds_for_the_samples(sample: Path) -> None:
    assert problems(sample.read_text("utf-8")) == []


@pytest.mark.parametrize("text", ["\ud800", "a\udfff", "\udc80b"])
def test_lone_surrogates_are_refused(text: str) -> None:
    with pytest.raises(UnreadableInputError, match="lone surrogate"):
        transcribe(text)
