"""How tests run the command line: in this process, what it says captured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from papersect.cli import run_command_line


@dataclass(frozen=True)
class Run:
    """What a command line gave."""

    code: int
    out: str
    err: str

    @property
    def complaint(self) -> str:
        """The one line on standard error."""
        assert self.err.count("\n") == 1, self.err
        return self.err.removesuffix("\n")


RunPapersect = Callable[..., Run]


@pytest.fixture
def papersect(capfdbinary: pytest.CaptureFixture[bytes]) -> RunPapersect:
    """Runs a command line and returns its exit code and what it printed."""

    def run(*arguments: object) -> Run:
        code = run_command_line([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return Run(code, out.decode(), err.decode())

    return run
