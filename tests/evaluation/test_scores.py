"""The figures of `papersect evaluate`: on gold that papersect itself wrote, and against the reference scorer."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import SAMPLES

from papersect.evaluation.gold import GoldDocument, GoldLine, read_gold_document
from papersect.evaluation.run import dissected
from papersect.evaluation.scores import figures, score
from papersect.lines.transcript import Transcript
from papersect.pipeline import dissect
from papersect.readers.plain import transcribe
from papersect.writers.json import write

CORPORA = ["sectlabel", "zones", "theses", "fulltext", "refs", "volumes", "fragments", "pmc_text", "pmc_layout"]
CORPORA += ["pmc_ocr", "gitenberg", "tables_text"]


def reference_figures(shared: Path, gold: Path, predicted: Path) -> dict[str, Any]:
    """What the reference scorer, a script beside the labelled papers, says."""
    command: list[str | Path] = [sys.executable, shared / "eval" / "score.py", gold, predicted, "--json"]
    done = subprocess.run(command, capture_output=True, check=True)
    report: dict[str, Any] = json.loads(done.stdout)
    return report


@pytest.mark.parametrize("corpus", CORPORA)
def test_figures_are_those_of_the_reference_scorer(shared: Path, tmp_path: Path, corpus: str) -> None:
    folder = shared / "data" / "dev" / corpus
    papers = sorted(folder.glob("*.txt"), key=lambda path: path.stat().st_size)[: 1 if corpus == "theses" else 2]
    gold_folder, predicted = tmp_path / "gold", tmp_path / "predicted"
    gold_folder.mkdir()
    predicted.mkdir()
    pairs = list(dissected([read_gold_document(path.with_suffix(".gold.json")) for path in papers]))
    for path, (_, document) in zip(papers, pairs, strict=True):
        for file in (path, path.with_suffix(".gold.json")):
            (gold_folder / file.name).symlink_to(file)
        (predicted / f"{path.stem}.json").write_bytes(write(document))
    reference = reference_figures(shared, gold_folder, predicted)
    assert reference.pop("missing") == 0
    assert json.loads(json.dumps(figures(score(pairs)))) == reference


def gold_as_predicted(transcript: Transcript) -> GoldDocument:
    """Gold in papersect's own words that says exactly what papersect says."""
    document = dissect(transcript)
    owners = {
        i: (node.type, node.id)
        for nodes in (*((a.front, a.body, a.references) for a in document.articles), (document.furniture,))
        for part in nodes
        for node in part
        for leaf in (node, *(x for x in (getattr(node, "caption", None), *getattr(node, "notes", ())) if x))
        for span in leaf.spans
        for i in range(span.start, span.end)
        if leaf is node
    }
    lines = []
    for line in transcript.lines:
        at = line.start + len(line.text) - len(line.text.lstrip())
        kind, name = owners.get(at, (None, None))
        lines.append(GoldLine(line.start, line.end, kind, name if kind == "paragraph" else None))
    return GoldDocument("own", "own", transcript, tuple(lines), extra={"citations": []})


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_gold_that_agrees_is_scored_as_right(sample: Path) -> None:
    transcript = transcribe(sample.read_text("utf-8"))
    report = figures(score([(gold_as_predicted(transcript), dissect(transcript))]))
    assert report["own"]["micro"] > 0.97  # a line can hold pieces of two nodes
    assert report["paragraphs"]["starts"] > 0.95


def test_a_wrong_line_is_counted_as_missed_and_as_false() -> None:
    transcript = transcribe("A heading\n\nA paragraph of text that goes on.\n")
    document = dissect(transcript)
    lines = tuple(GoldLine(line.start, line.end, "table", None) for line in transcript.lines)
    scores = score([(GoldDocument("x", "own", transcript, lines, extra={"citations": []}), document)])
    assert scores.lines["own"].tally.recall("table") == 0
    assert sum(count for (wanted, _), count in scores.lines["own"].confusions.items() if wanted == "table") == 2
