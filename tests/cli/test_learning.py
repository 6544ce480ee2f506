"""`papersect explain`, `train` and `evaluate`, one after another, on a few lines of our own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import RunPapersect
from tests.conftest import SAMPLES

from papersect.lines.transcript import lay_out

LABEL_OF = {"heading1": "heading", "heading2": "heading", "heading3": "heading"}


@pytest.fixture
def gold(tmp_path: Path, papersect: RunPapersect) -> Path:
    """A folder of labelled papers, their labels those that `explain` gives."""
    folder = tmp_path / "gold" / "own"
    folder.mkdir(parents=True)
    for sample in SAMPLES.glob("*.txt"):
        text = sample.read_text("utf-8")
        rows = [row for row in papersect("explain", sample).out.split("\n") if " | " in row]
        labels = [LABEL_OF.get(label, label) for label in (row.partition(" | ")[0].rstrip("+=") for row in rows)]
        lines = [[x.start, x.end, label, None] for x, label in zip(lay_out(text)[0], labels, strict=True)]
        (folder / sample.name).write_text(text, "utf-8")
        data = {"name": sample.stem, "corpus": "own", "lines": lines, "citations": []}
        sample_gold = folder / f"{sample.stem}.gold.json"
        sample_gold.write_text(json.dumps(data), "utf-8")
    return folder


def test_explain_shows_label_probability_and_evidence(papersect: RunPapersect) -> None:
    run = papersect("explain", SAMPLES / "author-year.txt")
    rows = [row for row in run.out.split("\n") if row.strip()]
    assert (run.code, run.err) == (0, "")
    for row in rows:
        left, chance, evidence = row.rsplit("\t", 2)
        assert " | " in left
        assert 0 <= float(chance) <= 1
        assert evidence


def test_explained_rows_are_training_data(papersect: RunPapersect, tmp_path: Path) -> None:
    rows = tmp_path / "corrected.txt"
    rows.write_text(papersect("explain", SAMPLES / "author-year.txt").out, "utf-8")
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    assert papersect("train", rows, "-o", first).code == 0
    assert papersect("train", rows, "-o", second).code == 0
    assert first.read_bytes() == second.read_bytes()
    assert papersect("explain", SAMPLES / "author-year.txt", "--models", first).code == 0


def test_evaluate_reports_classes_and_figures(papersect: RunPapersect, gold: Path) -> None:
    run = papersect("evaluate", gold)
    assert run.code == 0
    assert "precision    recall        F1   support" in run.out
    assert papersect("evaluate", gold.parent).out == run.out
    figures = json.loads(papersect("evaluate", gold, "--json", "--by-document").out)
    assert set(figures["by_document"]) == {f"own/{sample.stem}" for sample in SAMPLES.glob("*.txt")}
    assert figures["own"]["documents"] == len(figures["by_document"])


def test_cross_validation_measures_every_document_once(papersect: RunPapersect, gold: Path) -> None:
    figures = json.loads(papersect("evaluate", gold, "--folds", 2, "--json").out)
    assert figures["own"]["documents"] == len(list(gold.glob("*.txt")))


def test_a_label_of_another_tongue_is_named_in_every_fold(papersect: RunPapersect, gold: Path) -> None:
    path = next(gold.glob("*.gold.json"))
    path.write_text(path.read_text("utf-8").replace('"paragraph"', '"headline"'), "utf-8")
    run = papersect("evaluate", gold, "--folds", 2, "--json")
    assert (run.code, run.out) == (1, "")
    assert "headline" in run.err


@pytest.mark.parametrize(
    "arguments",
    [["evaluate", "nowhere"], ["train", "nowhere", "-o", "x"], ["explain", "nowhere"], ["explain", "."]],
)
def test_what_cannot_be_read_is_one_line(papersect: RunPapersect, arguments: list[str]) -> None:
    run = papersect(*arguments)
    assert run.code == 1
    assert run.complaint.startswith(f"papersect: {arguments[1]}: ")


def test_models_that_are_none(papersect: RunPapersect, tmp_path: Path) -> None:
    (tmp_path / "models").write_text("no models")
    run = papersect("explain", SAMPLES / "author-year.txt", "--models", tmp_path / "models")
    assert run.code == 1
    assert "holds no models" in run.complaint
