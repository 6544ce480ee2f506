"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "samples"
SHARED = Path(os.environ.get("PAPERSECT_SHARED", ROOT.parent / "shared"))

# The ordinary run tries the same examples each time; HYPOTHESIS_PROFILE=fuzz looks for new ones, many of them.
settings.register_profile("ordinary", derandomize=True, deadline=None, database=None)
settings.register_profile("fuzz", max_examples=5_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ordinary"))


@pytest.fixture
def shared() -> Path:
    """The folder of labelled papers, `shared` beside the checkout unless the environment names another; tests that
    need it skip where it is missing."""
    if not SHARED.is_dir():
        pytest.skip(f"needs the labelled papers in {SHARED}")
    return SHARED
