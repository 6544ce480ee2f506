"""What `extract` writes of labelled papers, `validate --source` finds nothing wrong with."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tests.cli.conftest import RunPapersect

# A few short papers of each corpus; all there are with PAPERSECT_ALL=1, which takes some minutes.
ALL = bool(os.environ.get("PAPERSECT_ALL"))
PAPERS, LONGEST = 2, 40_000  # of a corpus; bytes


def papers(shared: Path) -> Iterator[Path]:
    """The papers to try, corpus by corpus."""
    for corpus in sorted((shared / "data" / "dev").iterdir()):
        found = sorted(corpus.glob("*.txt"))
        short = [path for path in found if path.stat().st_size < LONGEST]
        yield from found if ALL else short[:: len(short) // PAPERS + 1]


def test_what_is_extracted_from_labelled_papers_is_valid(papersect: RunPapersect, shared: Path, tmp_path: Path) -> None:
    for paper in papers(shared):
        result = tmp_path / "paper.json"
        assert papersect("extract", paper, "-o", result).code == 0
        checked = papersect("validate", result, "--source", paper)
        assert checked.code == 0, checked.err
