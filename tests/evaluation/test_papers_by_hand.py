"""Papers in ten languages, written and labelled by hand: what the shipped models make of them must not get worse."""

from __future__ import annotations

from pathlib import Path

import pytest

from papersect.evaluation.run import evaluate
from papersect.evaluation.scores import Scores, figures

PAPERS = Path(__file__).parents[1] / "papers"


@pytest.fixture(scope="module")
def scores() -> Scores:
    return evaluate([PAPERS], None, None)


def test_lines(scores: Scores) -> None:
    assert scores.documents["labelled"] == 51
    assert figures(scores)["labelled"]["micro"] > 0.93


def test_paragraphs_and_articles(scores: Scores) -> None:
    found = figures(scores)
    assert found["paragraphs"]["starts"] > 0.95
    assert found["articles"]["labelled"]["starts"] > 0.7


def test_no_single_paper_is_lost(scores: Scores) -> None:
    single = [score for name, score in scores.by_document.items() if "issue" not in name]
    assert min(single) > 0.8  # lines right in the worst single paper
