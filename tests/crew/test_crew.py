"""Workers that hang or die cost their own task only."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

from papersect.crew import Lost, in_order


def answer(task: str) -> str:
    """What a worker does; some tasks do it harm."""
    if task == "hang":
        time.sleep(3600)
    if task == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    return task.upper()


def test_results_come_in_the_order_of_the_tasks() -> None:
    tasks = [f"task {n}" for n in range(40)]
    assert list(in_order(answer, tasks, 2)) == [(task, task.upper()) for task in tasks]


def test_a_worker_that_dies_costs_its_own_task_only() -> None:
    results = dict(in_order(answer, ["one", "die", "two"], 1))
    assert results == {"one": "ONE", "die": Lost(None, -signal.SIGKILL), "two": "TWO"}


def test_a_worker_that_hangs_is_ended() -> None:
    results = dict(in_order(answer, ["hang", "one"], 2, timeout=3))
    assert results == {"hang": Lost(3, -signal.SIGKILL), "one": "ONE"}


def test_tasks_are_drawn_as_results_are_taken() -> None:
    drawn = []

    def tasks() -> Iterator[str]:
        for n in range(1000):
            drawn.append(n)
            yield str(n)

    results = in_order(answer, tasks(), 1)
    next(results)
    assert len(drawn) < 50
