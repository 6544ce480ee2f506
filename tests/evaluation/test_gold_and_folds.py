"""Reading gold files, and folds that let no paper be measured by what has seen it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from papersect.errors import TrainingError
from papersect.evaluation.allowed import BODY, allowed_labels
from papersect.evaluation.folds import folds, sources
from papersect.evaluation.gold import GoldDocument, gold_of_printed, read_gold
from papersect.evaluation.training import example_of
from papersect.lines.label import Label

TEXT = "On Rivers\n\n1 Aims\nThey flow.\n"
SPANS = [(0, 9), (11, 17), (18, 28)]


def write(folder: Path, name: str, corpus: str, labels: list[str | None], **more: object) -> None:
    (folder / f"{name}.txt").write_text(TEXT, "utf-8")
    lines = [[*span, label, None] for span, label in zip(SPANS, labels, strict=True)]
    gold = {"name": name, "corpus": corpus, "lines": lines, "citations": []} | more
    (folder / f"{name}.gold.json").write_text(json.dumps(gold), "utf-8")


def read_one(folder: Path) -> GoldDocument:
    (document,) = read_gold(folder)
    return document


def test_each_printed_line_has_its_gold_line(tmp_path: Path) -> None:
    write(tmp_path, "a", "zones", ["front", "body", "body"])
    assert [line.label if line else None for line in gold_of_printed(read_one(tmp_path))] == ["front", "body", "body"]


def test_a_coarse_label_allows_many(tmp_path: Path) -> None:
    write(tmp_path, "a", "zones", [None, "body", "page"])
    anything, body, page = allowed_labels(read_one(tmp_path))
    assert anything == frozenset(Label)
    assert body == BODY
    assert page == {Label.PAGE_NUMBER}


def test_a_known_level_allows_one_heading(tmp_path: Path) -> None:
    write(tmp_path, "a", "pmc_text", ["title", "heading", "paragraph"], levels={"11": 2, "99": 1})
    assert allowed_labels(read_one(tmp_path))[1] == {Label.HEADING_2}


def test_a_finer_twin_narrows_what_is_allowed(tmp_path: Path) -> None:
    for corpus, labels in (("zones", ["front", "body", "body"]), ("fulltext", ["heading", "heading", "paragraph"])):
        (tmp_path / corpus).mkdir()
        write(tmp_path / corpus, "a", corpus, list(labels))
    narrowed = example_of(read_one(tmp_path / "zones"), read_one(tmp_path / "fulltext")).allowed
    assert Label.PARAGRAPH not in narrowed[1]
    assert Label.HEADING_1 not in narrowed[2]


def test_a_paper_labelled_by_hand_tells_its_paragraphs_entries_and_articles(tmp_path: Path) -> None:
    rows = "title= | On Rivers\nparagraph+ | They\nparagraph | flow.\nreference+ | [1] A. Doe.\nreference | Notes.\n"
    (tmp_path / "a.labelled").write_text(f"{rows}reference+ | [2] B. Roe.\ntitle= | On Lakes\n", "utf-8")
    paper = read_one(tmp_path)
    assert [line.paragraph for line in paper.lines] == [None, "1", "1", None, None, None, None]
    assert [paper.text[start:end].split() for start, end in paper.extra["entries"].values()] == [
        ["[1]", "A.", "Doe.", "Notes."],
        ["[2]", "B.", "Roe."],
    ]
    assert [paper.text[at : at + 8] for at in paper.articles] == ["On River", "On Lakes"]


def test_a_folder_without_gold_says_so(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"no NAME\.txt"):
        read_gold(tmp_path)


def test_a_broken_gold_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.gold.json").write_text("{}", "utf-8")
    with pytest.raises(TrainingError, match=r"a\.gold\.json"):
        read_gold(tmp_path)


def test_folds_measure_each_document_once_and_never_train_on_its_sources(tmp_path: Path) -> None:
    for number in range(9):
        write(tmp_path, f"paper{number}", "zones", ["front", "body", "body"])
    write(tmp_path, "joined", "volumes", ["front", "body", "body"], members=["paper1", "paper2"])
    write(tmp_path, "book-1", "gitenberg", ["heading", "heading", "paragraph"])
    write(tmp_path, "book-t7", "tables_text", [None, "table", "table"])
    documents = read_gold(tmp_path)
    measured = []
    for fold in folds(documents, 3):
        seen = frozenset().union(*map(sources, fold.train))
        assert not any(sources(document) & seen for document in fold.test)
        measured += [document.name for document in fold.test]
    assert sorted(measured) == sorted(document.name for document in documents)


def test_folds_are_the_same_each_time(tmp_path: Path) -> None:
    for number in range(7):
        write(tmp_path, f"paper{number}", "zones", ["front", "body", "body"])
    first, second = (
        [[document.name for document in fold.test] for fold in folds(read_gold(tmp_path), 3)] for _ in range(2)
    )
    assert first == second


def test_marks_behind_labels_tell_paragraphs_and_articles(tmp_path: Path) -> None:
    rows = ["title= | On Ice", "paragraph+ | Ice is cold", "paragraph | and blue.", "paragraph+ | It melts."]
    path = tmp_path / "ice.labelled"
    path.write_text("\n".join([*rows, "title= | On Snow"]) + "\n", "utf-8")
    [document] = read_gold(tmp_path)
    assert [line.paragraph for line in document.lines] == [None, "1", "1", "3", None]
    assert [document.text[at:][:6] for at in document.articles] == ["On Ice", "On Sno"]


def test_what_stands_in_a_labelled_paragraph_does_not_cut_it(tmp_path: Path) -> None:
    rows = ["paragraph+ | Ice is", "footnote+ | 1 Snow", "footnote | is not.", "page_number+ | 12", "paragraph | cold."]
    (tmp_path / "ice.labelled").write_text("\n".join(rows) + "\n", "utf-8")
    [document] = read_gold(tmp_path)
    assert [line.paragraph for line in document.lines] == ["0", "1", "1", None, "0"]


def test_a_labelled_article_goes_on_with_no_other(tmp_path: Path) -> None:
    (tmp_path / "ice.labelled").write_text("paragraph+ | Ice is\nparagraph= | snow.\n", "utf-8")
    [document] = read_gold(tmp_path)
    assert [line.paragraph for line in document.lines] == ["0", "1"]
