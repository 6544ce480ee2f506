"""One input from its bytes to its output: what a worker does for each task."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from pathlib import Path

import regex

from papersect import __version__
from papersect.corpus.files import read_bytes, too_long, write_atomically
from papersect.corpus.task import STDIN, Task, output_name
from papersect.errors import InvalidDocumentError, PapersectError, defect
from papersect.integrity.promises import broken_promises
from papersect.model.document import Document
from papersect.model.walk import leaves
from papersect.pipeline import dissect
from papersect.readers.table import READERS
from papersect.writers.csv import write_tables
from papersect.writers.table import WRITERS

HEAD = 4096  # bytes of an output in which what it was made from is named
MADE_BY = regex.compile(rb'"generator": \s* \{ [^{}]* "version": \s* "(?P<version>[^"]*)"', regex.VERBOSE)
MADE_FROM = regex.compile(
    rb'"encoding": \s* "(?P<encoding>[^"]*)", \s* "sha256": \s* "(?P<sha256>[0-9a-f]{64})"', regex.VERBOSE
)


@dataclass(frozen=True, slots=True)
class Options:
    """How the inputs of a run are dissected and written; limits in characters, quality 0 to 1.

    `tables` is a folder for the tables as CSV.
    """

    format: str = "json"
    encoding: str | None = None
    max_characters: int = 64_000_000
    force: bool = False
    check: bool = False
    min_quality: float | None = None
    tables: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: `written`, `up_to_date` or `failed`, with one line that says why.

    `payload` is the output itself where it has no file of its own.
    """

    status: str
    characters: int = 0
    error: str | None = None
    message: str | None = None
    warnings: list[str] = field(default_factory=list)
    payload: bytes | None = None


def dissect_one(task: Task, options: Options) -> Outcome:
    """Read, dissect and write one input; a failure is an outcome too, so that it stops no other task."""
    if task.refusal:
        return failure("OutputError", task.refusal)
    try:
        return _dissect_one(task, options)
    except PapersectError as problem:
        return failure(type(problem).__name__, str(problem))
    except MemoryError:
        return failure("MemoryError", f"{task.name}: not enough memory: split it, or lower --jobs")
    except Exception as problem:  # a defect of ours must not stop the other inputs, nor show its inside
        return failure("InternalError", f"{task.name}: {defect(problem)}")


def failure(error: str, message: str) -> Outcome:
    """The outcome of a task that came to nothing."""
    return Outcome("failed", error=error, message=message)


def _dissect_one(task: Task, options: Options) -> Outcome:
    data = read_bytes(task.source, options.max_characters) if task.data is None else task.data
    anew = options.force or options.tables is not None
    if not anew and task.output and is_current(task.output, data, options.encoding):
        return Outcome("up_to_date")
    document = _document(task, data, options)
    written = WRITERS[options.format](document)
    if task.output:
        write_atomically(task.output, written)
    if options.tables:
        _write_tables(document, options.tables, task)
    return Outcome(
        "written",
        document.source.characters,
        warnings=_warnings(task, document, options),
        payload=None if task.output else written,
    )


def _write_tables(document: Document, folder: Path, task: Task) -> None:
    for name, table in write_tables(document).items():
        write_atomically(folder / output_name(task.place, f"{name}.csv"), table)


def _document(task: Task, data: bytes, options: Options) -> Document:
    name = "-" if task.source == STDIN else _storable(task.source.name)
    transcript = replace(READERS["text/plain"](data, task.name, options.encoding), name=name)
    if len(transcript.text) > options.max_characters:
        raise too_long(task.name, options.max_characters)
    document = dissect(transcript)
    if options.check:
        _check(task, document, transcript.text)
    return document


def is_current(output: Path, data: bytes, encoding: str | None) -> bool:
    """Whether an output was made from these bytes, in this encoding, by this version of papersect."""
    try:
        with output.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    maker, source = MADE_BY.search(head), MADE_FROM.search(head)
    if not maker or not source or (encoding and source["encoding"].decode() != encoding):
        return False
    return bool(
        maker["version"].decode() == __version__ and source["sha256"].decode() == hashlib.sha256(data).hexdigest()
    )


def _storable(name: str) -> str:
    """A file name as Unicode text; file systems also hold names that are none."""
    return name.encode("utf-8", "replace").decode()


def _check(task: Task, document: Document, text: str) -> None:
    problem = next(broken_promises(document, text), None)
    if problem:
        raise InvalidDocumentError(
            f"{task.name}: its output breaks a promise ({problem}): please report it with this input"
        )


def _warnings(task: Task, document: Document, options: Options) -> list[str]:
    quality = mean_quality(document)
    if options.min_quality is None or quality is None or quality >= options.min_quality:
        return []
    return [f"{task.name}: quality of the text {quality:.2f}, below {options.min_quality:.2f}: a better scan may help"]


def mean_quality(document: Document) -> float | None:
    """The mean `ocr_quality` of the running text, weighed by its length; None where no node has one."""
    measured = [
        (leaf.ocr_quality, len(leaf.text)) for leaf, _ in leaves(document) if leaf.ocr_quality is not None and leaf.text
    ]
    total = sum(length for _, length in measured)
    return sum(quality * length for quality, length in measured) / total if total else None
