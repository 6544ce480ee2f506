"""A run over many inputs: every one is dissected, whatever becomes of the others, and the run says what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import orjson

from papersect.corpus.dissection import Options, Outcome, dissect_one, failure
from papersect.corpus.files import part_of, write_atomically
from papersect.corpus.task import Task
from papersect.crew import Lost, in_order

REPORT = "report.jsonl"


@dataclass(slots=True)
class Summary:
    """What came of a run; `remarks` are the failures and warnings, in the order of the inputs."""

    written: int = 0
    up_to_date: int = 0
    failed: int = 0
    characters: int = 0
    remarks: list[dict[str, str]] = field(default_factory=list)

    def add(self, task: Task, outcome: Outcome) -> None:
        """Count one more outcome."""
        setattr(self, outcome.status, getattr(self, outcome.status) + 1)
        self.characters += outcome.characters
        for message in outcome.warnings:
            self._remark(task, "warning", "Warning", message)
        if outcome.message:
            self._remark(task, "error", outcome.error or "Error", outcome.message)

    def _remark(self, task: Task, severity: str, code: str, message: str) -> None:
        self.remarks.append({"input": task.name, "severity": severity, "code": code, "message": message})

    def write_report(self, folder: Path) -> None:
        """Write the remarks, one a line, beside the outputs; an empty file says that there was nothing to remark."""
        write_atomically(folder / REPORT, b"".join(orjson.dumps(remark) + b"\n" for remark in self.remarks))


def outcomes(
    tasks: Sequence[Task], options: Options, jobs: int, timeout: float | None = None
) -> Iterator[tuple[Task, Outcome]]:
    """Each task with its outcome, in the order of the tasks; the outputs are the same for any number of jobs.

    Without a time limit, a single task or a single job is worked on in this very process.
    """
    work = partial(dissect_one, options=options)
    if timeout is None and min(jobs, len(tasks)) <= 1:
        yield from ((task, work(task)) for task in tasks)
        return
    for task, outcome in in_order(work, tasks, min(jobs, len(tasks)), timeout):
        yield task, _loss(task, outcome) if isinstance(outcome, Lost) else outcome


def _loss(task: Task, lost: Lost) -> Outcome:
    """What to say of a task whose worker was ended, once its unfinished output is cleared away."""
    if task.output:
        part_of(task.output).unlink(missing_ok=True)
    if lost.seconds is not None:
        return failure("LimitError", f"{task.name}: takes longer than {lost.seconds:g} s: split it, or raise --timeout")
    why = f"the process that worked on it died (exit code {lost.exit_code})"
    return failure("LimitError", f"{task.name}: {why}: it may need more memory; lower --jobs or split it")
