"""What papersect makes of the samples; `papersect extract samples -o samples --force` refreshes it: read the diff."""

from pathlib import Path

import pytest

from papersect.pipeline import dissect
from papersect.readers.plain import read
from papersect.writers.json import write

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_gives_its_golden(path: Path) -> None:
    golden = path.with_suffix(".json").read_text("utf-8")
    assert write(dissect(read(path.read_bytes(), path.name))).decode("utf-8") == golden
