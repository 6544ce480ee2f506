"""Reading within bounds, and writing so that a file is there whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from papersect.corpus.task import STDIN
from papersect.errors import LimitError, OutputError, UnreadableInputError

WIDEST = 4  # bytes a character can take


def read_bytes(path: Path, max_characters: int) -> bytes:
    """The bytes of a file or of standard input.

    Raises UnreadableInputError where it cannot be read, LimitError as soon as it must hold more than `max_characters`.
    """
    most = max_characters * WIDEST + WIDEST
    try:
        if path == STDIN:
            data = sys.stdin.buffer.read(most + 1)
        else:
            with path.open("rb") as file:
                data = file.read(most + 1)
    except OSError as problem:
        raise UnreadableInputError(f"{path}: {_why(problem)}") from None
    if len(data) > most:
        raise too_long(str(path), max_characters)
    return data


def too_long(name: str, max_characters: int) -> LimitError:
    """The error for an input beyond the limit."""
    return LimitError(f"{name}: longer than {max_characters:,} characters: split it, or raise --max-characters")


def write_atomically(path: Path, data: bytes) -> None:
    """Put `data` under `path`, by way of a file beside it: a crash leaves what was there before."""
    with atomic(path) as file:
        file.write(data)


@contextmanager
def atomic(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes its name and its place only when all is written.

    Raises OutputError where that is impossible.
    """
    part = part_of(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as problem:
        _clear(part)
        raise OutputError(f"{path}: cannot be written, {_why(problem)}") from None
    except BaseException:
        _clear(part)
        raise


def part_of(path: Path) -> Path:
    """Where a file is written before it takes its name; foreseeable, to be cleared away for a lost worker."""
    return path.with_name(f".{path.name}.part")


def _clear(part: Path) -> None:
    with suppress(OSError):
        part.unlink(missing_ok=True)


def _why(problem: OSError) -> str:
    if isinstance(problem, FileNotFoundError):
        return "no such file: check the name"
    if isinstance(problem, IsADirectoryError):
        return "a folder, not a file: name a file in it"
    if isinstance(problem, PermissionError):
        return "not allowed: check its permissions"
    return f"{(problem.strerror or str(problem)).lower()}: check the disk and the name"
