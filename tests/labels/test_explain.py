"""Labels with their reasons, and labels corrected by hand and read back."""

from __future__ import annotations

from itertools import pairwise

import pytest

from papersect.labels.decode import label_lines
from papersect.labels.explain import explain, read_back, written
from papersect.lines.transcript import lay_out
from papersect.readers.plain import transcribe

TEXT = "On Rivers\n\n1 Introduction\nRivers flow to the sea, and they\nflow all day.\n\f  2\nEnd of it | all.\n"


def test_every_line_is_explained_by_what_was_seen_there() -> None:
    explained = list(explain(transcribe(TEXT)))
    assert [entry.line.line.text for entry in explained] == [line.text for line in lay_out(TEXT)[0]]
    assert all(len(entry.evidence) == 4 for entry in explained)
    assert all(abs(a[1]) >= abs(b[1]) for entry in explained for a, b in pairwise(entry.evidence))


def test_what_was_written_reads_back() -> None:
    labelled = label_lines(transcribe(TEXT))
    text, rows = read_back(written(labelled))
    assert [row.label for row in rows] == [line.label for line in labelled]
    assert [line.text for line in lay_out(text)[0]] == [line.line.text for line in labelled]


def test_an_unknown_label_is_named_with_its_row() -> None:
    with pytest.raises(ValueError, match="row 2: no label is called 'headline'"):
        read_back("title | On Rivers\nheadline | More\n")
