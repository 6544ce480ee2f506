"""What signs weigh where an article may start."""

from __future__ import annotations

import pytest

from papersect.articles.chances import THRESHOLD
from papersect.articles.evidence import weighed


@pytest.mark.parametrize(
    ("chance", "seen", "starts"),
    [
        (0.5, [], False),
        (0.9, [], True),
        (0.9, ["change_of_text"], True),
        (0.3, ["unusual_gap", "ornament"], True),
        (0.3, ["end_of_reference_list", "title", "authors"], True),
        (0.7, ["end_of_reference_list", "title"], False),  # an appendix
        (0.7, ["end_of_reference_list", "page_break", "authors"], False),  # lives of the authors
        (0.0, ["stray_blank", "change_of_topic"], False),  # the network is sure that none starts
    ],
)
def test_starts(chance: float, seen: list[str], starts: bool) -> None:
    assert (weighed(chance, seen) > THRESHOLD) is starts


def test_what_is_certain_to_the_network_is_not_beyond_doubt() -> None:
    assert 0 < weighed(0.0, ["unusual_gap"]) < weighed(1.0, ["unusual_gap"]) < 1
