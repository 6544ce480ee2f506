"""How far a run has come: a bar on a terminal, now and then a plain line elsewhere; always on standard error."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

SECONDS_BETWEEN_LINES = 10.0


class Reporter(Protocol):
    """Told of every input that is done; used as a context manager around a run."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def advance(self, characters: int) -> None:
        """One more input is done."""

    def say(self, message: str) -> None:
        """Print a line without spoiling the bar."""


def reporter(total: int) -> Reporter:
    """The reporter that suits standard error; silent for a single input."""
    return Bar(total) if total > 1 and sys.stderr.isatty() else PlainLines(total)


class Bar:
    """A bar with rate and time left."""

    def __init__(self, total: int) -> None:
        self._progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._bar = self._progress.add_task("", total=total, rate="")
        self._rate = Rate(total)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._progress.stop()

    def advance(self, characters: int) -> None:
        """Move the bar."""
        self._rate.add(characters)
        self._progress.update(self._bar, advance=1, rate=self._rate.speed())

    def say(self, message: str) -> None:
        """Print above the bar."""
        self._progress.console.print(message, markup=False, highlight=False, soft_wrap=True)


class PlainLines:
    """A line every few seconds."""

    def __init__(self, total: int) -> None:
        self._rate = Rate(total)
        self._last = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing to put away."""

    def advance(self, characters: int) -> None:
        """Say how far the run is, if that is due."""
        self._rate.add(characters)
        if time.monotonic() - self._last >= SECONDS_BETWEEN_LINES and not self._rate.finished:
            self._last = time.monotonic()
            self.say(f"papersect: {self._rate.standing()}")

    def say(self, message: str) -> None:
        """Print a line."""
        print(message, file=sys.stderr, flush=True)


class Rate:
    """Counts inputs and characters against the clock."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._begin = time.monotonic()
        self._done = self._characters = 0

    def add(self, characters: int) -> None:
        """One more input is done."""
        self._done += 1
        self._characters += characters

    @property
    def finished(self) -> bool:
        """Whether nothing is left."""
        return self._done >= self._total

    def speed(self) -> str:
        """Inputs and characters a second."""
        seconds = max(1e-6, time.monotonic() - self._begin)
        return f"{self._done / seconds:.1f} files/s, {self._characters / seconds / 1e6:.2f} M characters/s"

    def standing(self) -> str:
        """How many are done, how fast, and how long the rest will take."""
        seconds = time.monotonic() - self._begin
        left = seconds / max(1, self._done) * (self._total - self._done)
        return f"{self._done} of {self._total}, {self.speed()}, {left / 60:.0f} min {left % 60:.0f} s left"
