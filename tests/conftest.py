"""What all tests share."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
SHARED = Path(os.environ.get("PAPERSECT_SHARED", ROOT.parent / "shared"))


@pytest.fixture
def shared() -> Path:
    """The folder of labelled papers, `shared` beside the checkout unless the environment names another; tests that
    need it skip where it is missing."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the labelled papers in {SHARED}")
    return SHARED
