"""The texts that benchmarks run on."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.conftest import SAMPLES, SHARED

CORPORA = ("zones", "sectlabel", "pmc_text", "pmc_ocr", "theses", "gitenberg")
PAPERS = 3  # of each corpus
LONGEST = 200_000  # bytes of a paper


@pytest.fixture(scope="session")
def papers() -> list[bytes]:
    """Some papers of each labelled corpus; without those, the samples many times over."""
    if not SHARED.is_dir():
        return [path.read_bytes() * 10 for path in sorted(SAMPLES.glob("*.txt"))]
    folders = [SHARED / "data" / "dev" / corpus for corpus in CORPORA]
    return [data for folder in folders for data in _spread(folder)]


def _spread(folder: Path) -> list[bytes]:
    paths = [path for path in sorted(folder.glob("*.txt")) if path.stat().st_size < LONGEST]
    return [path.read_bytes() for path in paths[:: max(1, len(paths) // PAPERS)][:PAPERS]]
