"""Papers in eight languages that no model has seen: what the shipped models make of them must not get worse."""

from __future__ import annotations

from pathlib import Path

import pytest

from papersect.evaluation.run import evaluate, gold_documents
from papersect.evaluation.scores import Scores, figures

CHECKOUT = Path(__file__).parents[2]
LEAST = 0.75  # of the lines right, in the worst of them
SEEN, UNSEEN = CHECKOUT / "papers", CHECKOUT / "tests" / "papers"


@pytest.fixture(scope="module")
def scores() -> Scores:
    return evaluate([UNSEEN], None, None)


def test_lines(scores: Scores) -> None:
    assert scores.documents["labelled"] == 180
    assert figures(scores)["labelled"]["micro"] > 0.955


def test_paragraphs_and_articles(scores: Scores) -> None:
    found = figures(scores)
    assert found["paragraphs"]["starts"] > 0.96
    assert found["articles"]["labelled"]["starts"] > 0.82


def test_no_paper_is_lost(scores: Scores) -> None:
    assert min(scores.by_document.values()) > LEAST


def test_no_paper_is_both_learned_from_and_measured() -> None:
    texts = [{document.text for document in gold_documents([folder])} for folder in (SEEN, UNSEEN)]
    assert all(texts)
    assert not texts[0] & texts[1]
