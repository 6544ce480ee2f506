"""The whole of `papersect extract`: inputs, outputs, progress, and what is said at the end."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from papersect.corpus.dissection import Options
from papersect.corpus.files import atomic, read_bytes
from papersect.corpus.progress import Reporter, reporter
from papersect.corpus.run import REPORT, Summary, outcomes
from papersect.corpus.task import STDIN, Inputs, Task, find_inputs
from papersect.errors import PapersectError, UsageError


def run(paths: Sequence[Path], output: Path | None, options: Options, jobs: int, timeout: float | None) -> int:
    """Extract every input and return the exit code: 1 where one failed."""
    begin = time.monotonic()
    inputs = _inputs(paths, output, options)
    summary = Summary()
    with reporter(len(inputs.tasks)) as progress, _stream(output, options) as stream:
        try:
            for task, outcome in outcomes(inputs.tasks, options, jobs, timeout):
                summary.add(task, outcome)
                if outcome.payload is not None:
                    stream.write(outcome.payload)
                for message in (*outcome.warnings, *([outcome.message] if outcome.message else ())):
                    progress.say(f"papersect: {one_line(message)}")
                progress.advance(outcome.characters)
        finally:
            _conclude(paths, output, inputs, summary, progress, time.monotonic() - begin)
    return 1 if summary.failed else 0


def _inputs(paths: Sequence[Path], output: Path | None, options: Options) -> Inputs:
    if sum(path == STDIN for path in paths) > 1:
        raise UsageError("-: standard input can be read only once: name it once")
    one_file = _one_file(paths, output, options)
    inputs = find_inputs(paths, None if one_file or options.format == "jsonl" else output, options.format)
    if one_file:
        inputs.tasks = [replace(task, output=output) for task in inputs.tasks]
    inputs.tasks = [_with_standard_input(task, options) for task in inputs.tasks]
    return inputs


def _one_file(paths: Sequence[Path], output: Path | None, options: Options) -> bool:
    """Whether OUT names the result of the only input itself."""
    named = output is not None and output.suffix == ".json" and not output.is_dir()
    return named and options.format == "json" and len(paths) == 1 and not paths[0].is_dir()


def _with_standard_input(task: Task, options: Options) -> Task:
    """Workers cannot read this process's standard input, so a task carries it along."""
    if task.source != STDIN:
        return task
    try:
        return replace(task, data=read_bytes(STDIN, options.max_characters))
    except PapersectError as problem:
        return replace(task, refusal=str(problem))


@contextmanager
def _stream(output: Path | None, options: Options) -> Iterator[BinaryIO]:
    """Where results without a file of their own go: standard output, or the one file of documents line by line."""
    if output is None or options.format == "json":
        yield sys.stdout.buffer
        return
    with atomic(output if output.suffix == ".jsonl" else output / "documents.jsonl") as file:
        yield file


def _conclude(
    paths: Sequence[Path], output: Path | None, inputs: Inputs, summary: Summary, progress: Reporter, seconds: float
) -> None:
    """The report and the last line of a run over a folder or over several files."""
    if len(inputs.tasks) == 1 and not paths[0].is_dir():
        return
    if output:
        summary.write_report(output.parent if output.suffix == ".jsonl" else output)
    parts = [
        f"{summary.written} written",
        f"{summary.up_to_date} up to date" if summary.up_to_date else "",
        f"{summary.failed} failed" + (f" (see {output / REPORT})" if output else "") if summary.failed else "",
        _passed_over(inputs),
        f"{summary.characters / 1e6:.2f} M characters in {seconds:.1f} s",
    ]
    progress.say(f"papersect: {', '.join(part for part in parts if part)}")


def _passed_over(inputs: Inputs) -> str:
    kinds = ", ".join(f"{count} {suffix}" for suffix, count in inputs.passed_over.most_common(3))
    return f"{inputs.passed_over.total()} other files passed over ({kinds})" if kinds else ""


def one_line(message: str) -> str:
    """A message without line ends or characters that standard error cannot show."""
    return " ".join(message.split()).encode(errors="backslashreplace").decode()
