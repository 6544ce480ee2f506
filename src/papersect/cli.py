"""The command line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from papersect.pipeline import dissect
from papersect.readers.plain import read
from papersect.writers.json import write

app = typer.Typer(no_args_is_help=True, help="Dissect the plain text of scholarly papers into validated JSON.")


@app.callback()
def papersect() -> None:
    """Dissect the plain text of scholarly papers into validated JSON."""


@app.command()
def extract(inputs: list[Path], output: Annotated[Path | None, typer.Option("-o", "--output")] = None) -> None:
    """Write the JSON of every input."""
    for path in inputs:
        data = write(dissect(read(path.read_bytes(), path.name)))
        if output:
            output.mkdir(parents=True, exist_ok=True)
            (output / (path.name.removesuffix(".txt") + ".json")).write_bytes(data)
        else:
            sys.stdout.buffer.write(data)


def main() -> None:
    """Entry point of the console script."""
    app()
