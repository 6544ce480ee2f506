"""No need of an observation leaves out a line that the observation holds for."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.labels.test_observations import ALL, MARGIN

from papersect.labels.observations.lines import Lines
from papersect.labels.observations.needs import NEEDS
from papersect.labels.observations.table import OBSERVATIONS, Observation
from papersect.lines.transcript import lay_out
from papersect.lines.view import views_of

SAMPLES = Path(__file__).parents[2] / "samples"
TEXTS = [path.read_text("utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
EXAMPLES = ["\n".join(row[MARGIN:] for row in example.split("\n")) for _, _, example in ALL]


LINES = [Lines(views) for text in [*TEXTS, *EXAMPLES] if (views := views_of(lay_out(text)[0]))]


@pytest.mark.parametrize("look", [look for look in OBSERVATIONS if look in NEEDS], ids=lambda look: look.__name__)
def test_leaves_out_nothing(look: Observation) -> None:
    for lines in LINES:
        kept = NEEDS[look].choice(lines)
        assert [view.text for view in lines.views if look(view) and not kept[view.index]] == []


@pytest.mark.parametrize("look", [look for look, need in NEEDS.items() if need.enough], ids=lambda look: look.__name__)
def test_is_enough(look: Observation) -> None:
    for lines in LINES:
        kept = NEEDS[look].choice(lines)
        assert [view.text for view in lines.views if kept[view.index] and not look(view)] == []
