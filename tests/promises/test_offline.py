"""No part of papersect speaks to the network."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import SAMPLES

FORBID = """
import socket, sys
def refuse(*args, **kwargs):
    raise AssertionError("papersect opened a socket")
socket.socket = socket.create_connection = socket.getaddrinfo = refuse
from papersect.cli import run_command_line
sys.exit(run_command_line(sys.argv[1:]))
"""


def without_network(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
    """Run a command line in a process that cannot open a socket."""
    command: list[str | Path] = [sys.executable, "-c", FORBID, *arguments]
    return subprocess.run(command, capture_output=True, check=False)


def test_sockets_are_forbidden_in_earnest() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORBID.replace("from papersect", "socket.socket()\nfrom papersect")],
        capture_output=True,
        check=False,
    )
    assert b"papersect opened a socket" in done.stderr


def test_every_command_runs_without_a_network(tmp_path: Path) -> None:
    sample, result, rows = SAMPLES / "author-year.txt", tmp_path / "paper.json", tmp_path / "rows.txt"
    rows.write_bytes(without_network("explain", sample).stdout)
    commands: list[list[str | Path]] = [
        ["--help"],
        ["schema"],
        ["extract", sample, "-o", result],
        ["extract", SAMPLES, "-o", tmp_path / "out", "--jobs", "1"],
        ["validate", result, "--source", sample],
        ["train", rows, "-o", tmp_path / "models"],
        ["evaluate", rows],
    ]
    for command in commands:
        done = without_network(*command)
        assert (done.returncode, b"Traceback" in done.stderr) == (0, False), done.stderr
