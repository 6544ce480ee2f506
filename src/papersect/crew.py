"""Worker processes that can be lost: one that hangs or dies costs its own task only."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS")
"""What the libraries below numpy read when they are loaded: workers that take all cores get in each other's way."""
CONTEXT = multiprocessing.get_context("spawn")  # safe beside threads, and the same on every system
AHEAD = 8  # tasks a worker that are begun before the oldest is done; bounds what waits in memory


@dataclass(frozen=True, slots=True)
class Lost:
    """A worker was ended before its task was done; `seconds` is set where it had overrun its time."""

    seconds: float | None
    exit_code: int | None


class _Worker(Generic[T, R]):
    """A process that answers one task at a time; `number` is the place of its task, None while it starts or rests."""

    def __init__(self, function: Callable[[T], R]) -> None:
        self.pipe, far_end = CONTEXT.Pipe()
        self.process = CONTEXT.Process(target=_serve, args=(far_end, function), daemon=True)
        self.process.start()
        far_end.close()
        self.ready = False
        self.number: int | None = None
        self.deadline = float("inf")

    def give(self, number: int, task: T, timeout: float | None) -> None:
        self.number = number
        self.deadline = time.monotonic() + timeout if timeout else float("inf")
        self.pipe.send(task)

    def end(self) -> int | None:
        """Stop the process at once."""
        self.process.kill()
        self.process.join()
        self.pipe.close()
        return self.process.exitcode


def in_order(
    function: Callable[[T], R], tasks: Iterable[T], jobs: int, timeout: float | None = None
) -> Iterator[tuple[T, R | Lost]]:
    """Each task with `function(task)`, in the order of the tasks, worked out by `jobs` processes.

    A task that takes longer than `timeout` seconds, or whose process dies, has `Lost` for its result. Tasks are drawn
    as results are taken, so that memory is bounded.
    """
    for name in THREADS:
        os.environ.setdefault(name, "1")  # workers inherit it
    crew = _Crew(function, jobs, timeout)
    try:
        yield from crew.run(iter(tasks))
    finally:
        crew.end()


class _Crew(Generic[T, R]):
    def __init__(self, function: Callable[[T], R], jobs: int, timeout: float | None) -> None:
        self.function = function
        self.timeout = timeout
        self.jobs = jobs
        self.workers: list[_Worker[T, R]] = []
        self.results: dict[int, R | Lost] = {}

    def run(self, tasks: Iterator[T]) -> Iterator[tuple[T, R | Lost]]:
        waiting: deque[tuple[int, T]] = deque()
        begun: deque[tuple[int, T]] = deque()
        numbers = count()
        while True:
            fresh = list(islice(zip(numbers, tasks, strict=False), self.jobs * AHEAD - len(begun)))
            waiting.extend(fresh)
            begun.extend(fresh)
            if not begun:
                return
            while begun and begun[0][0] in self.results:
                number, task = begun.popleft()
                yield task, self.results.pop(number)
            if begun:
                self._hire(len(begun))
                self._hand_out(waiting)
                self._collect()

    def _hire(self, needed: int) -> None:
        while len(self.workers) < min(self.jobs, needed):
            self.workers.append(_Worker(self.function))

    def _hand_out(self, waiting: deque[tuple[int, T]]) -> None:
        for worker in list(self.workers):
            if waiting and worker.ready and worker.number is None:
                number, task = waiting.popleft()
                try:
                    worker.give(number, task, self.timeout)
                except OSError:  # it died while it rested
                    self._lose(worker, None)

    def _collect(self) -> None:
        """Wait for the next answer or deadline, and take all that came."""
        soonest = min((worker.deadline for worker in self.workers), default=0) - time.monotonic()
        came = wait([worker.pipe for worker in self.workers], None if soonest == float("inf") else max(0, soonest))
        for worker in list(self.workers):
            if worker.pipe in came:
                self._take(worker)
            elif time.monotonic() >= worker.deadline:
                self._lose(worker, self.timeout)

    def _take(self, worker: _Worker[T, R]) -> None:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            self._lose(worker, None)
            return
        if worker.number is not None:
            self.results[worker.number] = answer
        worker.ready, worker.number, worker.deadline = True, None, float("inf")

    def _lose(self, worker: _Worker[T, R], seconds: float | None) -> None:
        self.workers.remove(worker)
        exit_code = worker.end()
        if worker.number is not None:
            self.results[worker.number] = Lost(seconds, exit_code)
        elif not worker.ready:
            raise RuntimeError(f"worker processes cannot be started here (exit code {exit_code}); use --jobs 1")

    def end(self) -> None:
        for worker in self.workers:
            worker.end()


def _serve(pipe: Connection, function: Callable[[T], R]) -> None:
    """The life of a worker; interrupts are the main process's business."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    pipe.send(None)  # ready: what the function needs is imported by now
    while True:
        try:
            task = pipe.recv()
        except EOFError:
            return
        pipe.send(function(task))
