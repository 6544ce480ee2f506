"""Fuzzing guided by coverage, run by hand; atheris is no dependency (`pip install atheris`, Python 3.11 to 3.13):

python -m tests.fuzz.guided read|dissect|validate -max_total_time=600

Options are libFuzzer's; a folder named among them keeps what was found interesting. What makes it stop is a finding:
mend it, and keep it as a test.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

import atheris

with atheris.instrument_imports(include=["papersect"]):
    from tests.fuzz.damage import TEXT, answers, damaged

    from papersect.errors import UnreadableInputError
    from papersect.integrity.promises import broken_promises
    from papersect.pipeline import dissect
    from papersect.readers.plain import read, transcribe
    from papersect.writers.json import write


def fuzz_read(data: bytes) -> None:
    """Any bytes are read or refused, and pages and lines lie in the text."""
    with suppress(UnreadableInputError):
        transcript = read(data, "x")
        assert transcript.pages[-1].end == len(transcript.text)
        assert all(transcript.text[line.start : line.end] == line.text for line in transcript.lines)


def fuzz_dissect(data: bytes) -> None:
    """Every promise holds for any text."""
    text = data.decode("utf-8", "ignore")
    document = dissect(transcribe(text))
    assert [str(problem) for problem in broken_promises(document, text)] == []
    assert answers(write(document), text) == []


def fuzz_validate(data: bytes) -> None:
    """JSON of any kind is answered; so is every change of a valid document."""
    answers(data, TEXT)
    document, text = damaged(int.from_bytes(data[:8]))
    answers(json.dumps(document).encode(), text)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "read": fuzz_read,
    "dissect": fuzz_dissect,
    "validate": fuzz_validate,
}

if __name__ == "__main__":
    atheris.Setup([sys.argv[0], *sys.argv[2:]], TARGETS[sys.argv[1]])
    atheris.Fuzz()
