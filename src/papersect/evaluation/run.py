"""Runs papersect over labelled papers, as it is shipped or trained anew for each fold."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from papersect.crew import Lost, in_order
from papersect.crf.store import Models, load, save
from papersect.errors import PapersectError, TrainingError
from papersect.evaluation.folds import Fold, folds
from papersect.evaluation.gold import LABELLED, SUFFIX, GoldDocument, read_gold, read_labelled
from papersect.evaluation.scores import Scores, score
from papersect.evaluation.training import train_on
from papersect.model.document import Document
from papersect.pipeline import dissect
from papersect.writers.json import write

Pair = tuple[GoldDocument, Document]


def gold_folders(folder: Path) -> list[Path]:
    """The folder itself where it holds labelled papers, else the folders in it that do.

    Raises TrainingError where there are none.
    """
    candidates = [folder, *sorted(path for path in folder.glob("*") if path.is_dir())]
    found = [path for path in candidates if any(next(path.glob(f"*{end}"), None) for end in (SUFFIX, LABELLED))]
    if not found:
        raise TrainingError(
            f"{folder}: no NAME{LABELLED}, no NAME.txt with NAME{SUFFIX}, here or one folder down: name labelled papers"
        )
    return found


def gold_documents(paths: Sequence[Path]) -> list[GoldDocument]:
    """All labelled papers of some corpora or folders of corpora; a file is read as rows that `explain` printed."""
    return [document for path in paths for document in _documents(path)]


def _documents(path: Path) -> Iterator[GoldDocument]:
    if path.is_file():
        yield read_labelled(path)
        return
    for corpus in gold_folders(path):
        yield from read_gold(corpus)


def dissected(documents: Sequence[GoldDocument], models: Models | None = None) -> Iterator[Pair]:
    """Each labelled paper with what papersect makes of it."""
    return ((document, dissect(document.transcript, models)) for document in documents)


def cross_validated(documents: Sequence[GoldDocument], count: int, jobs: int = 1) -> Iterator[Pair]:
    """Each labelled paper with what papersect makes of it when it has learned from the other folds only.

    Raises TrainingError where one cannot be learned from, or a process dies before its fold is done.
    """
    for fold, answer in in_order(_learned_and_tried, folds(documents, count), jobs):
        if isinstance(answer, Lost):
            raise TrainingError(f"a fold was lost (exit code {answer.exit_code}): is there memory for --jobs {jobs}?")
        if isinstance(answer, PapersectError):
            raise answer
        for document, found in zip(fold.test, answer, strict=True):
            yield document, Document.model_validate_json(found)


def _learned_and_tried(fold: Fold) -> list[bytes] | PapersectError:
    """What papersect writes for the papers of a fold, having learned from the others; or why it could not."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "models.zip"
        try:
            save(train_on(fold.train), path)
            return [write(document) for _, document in dissected(fold.test, load(path))]
        except PapersectError as problem:
            return problem


def evaluate(paths: Sequence[Path], count: int | None, models: Path | None, jobs: int = 1) -> Scores:
    """The figures of the shipped models over labelled papers, of those in a file, or cross-validated in folds, so many
    at once."""
    documents = gold_documents(paths)
    if count is not None:
        return score(cross_validated(documents, count, jobs))
    return score(dissected(documents, opened(models)))


def train(paths: Sequence[Path], output: Path) -> None:
    """Train all models on labelled papers and write them to one file."""
    save(train_on(gold_documents(paths)), output)


def opened(path: Path | None) -> Models | None:
    """The models in a file or folder. Raises TrainingError where it holds none."""
    if path is None:
        return None
    try:
        return load(path)
    except (OSError, zipfile.BadZipFile) as problem:
        raise TrainingError(f"{path}: holds no models ({problem}): name what `papersect train` wrote") from None
