"""The same input gives the same bytes, however Python orders its sets."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SAMPLES = sorted((Path(__file__).parents[2] / "samples").glob("*.txt"))


def extracted(seed: str) -> bytes:
    """What the command line writes of all samples with a seed for hashes."""
    command = [sys.executable, "-m", "papersect", "extract", "--format", "jsonl", *map(str, SAMPLES)]
    return subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout


def test_the_seed_of_hashes_changes_nothing() -> None:
    first, second = extracted("1"), extracted("2")
    assert first == second
    assert first.count(b"\n") == len(SAMPLES)
