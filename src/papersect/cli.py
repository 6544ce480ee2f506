"""The command line: one function per subcommand, each importing what it needs as it runs: `--help` stays quick."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from papersect.errors import PapersectError, UsageError

app = typer.Typer(
    add_completion=False,
    rich_markup_mode=None,  # plain help: it reads as well and starts three times as fast
    help="Dissect the plain text of scholarly papers into validated JSON with exact source offsets.",
    epilog="Exit codes: 0 done; 1 something in the input was not as it should be; 2 wrong usage.",
)
UNITS = {"k": 10**3, "m": 10**6, "g": 10**9}
# click's exception for wrong usage; newer versions of typer carry a click of their own
USAGE_PROBLEM: type[Exception] = next(kind for kind in typer.BadParameter.__mro__ if kind.__name__ == "ClickException")
INTERRUPTED = 130  # 128 + SIGINT, as shells count


def size(text: str) -> int:
    """A number of characters such as 64M.

    >>> size("64M"), size("500k"), size("12")
    (64000000, 500000, 12)
    """
    number, unit = (text[:-1], UNITS.get(text[-1:].lower(), 0)) if text[-1:].isalpha() else (text, 1)
    if not number.isdecimal() or not unit:
        raise typer.BadParameter(f"{text!r} is not a number of characters such as 500k or 64M")
    return int(number) * unit


Inputs = Annotated[
    list[Path], typer.Argument(metavar="INPUT...", help="Files, folders (their .txt files), or - for standard input.")
]
Encoding = Annotated[
    str | None, typer.Option(metavar="NAME", help="Encoding of the inputs; found out where not given.")
]
Limit = Annotated[int, typer.Option(parser=size, metavar="N", help="Refuse inputs longer than this many characters.")]
Timeout = Annotated[float | None, typer.Option(metavar="SECONDS", min=0.1, help="Give up on an input after this long.")]
ModelFile = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Models that `papersect train` wrote, instead of the shipped ones.")
]


@app.callback(invoke_without_command=True)
def papersect(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version and exit.")] = False,
) -> None:
    """What stands before a subcommand."""
    if version:
        from papersect import __version__

        print(f"papersect {__version__}")
        raise typer.Exit
    if context.invoked_subcommand is None:
        print(context.get_help())


@app.command()
def extract(
    inputs: Inputs,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="OUT",
            help="Folder for the results (or, for a single file and for jsonl, a file).",
        ),
    ] = None,
    encoding: Encoding = None,
    format: Annotated[
        str, typer.Option(metavar="json|jsonl", help="json: indented, one file per input; jsonl: one document a line.")
    ] = "json",
    jobs: Annotated[int, typer.Option(min=0, metavar="N", help="Processes to use; 0 for one a core.")] = 0,
    force: Annotated[bool, typer.Option("--force", help="Write anew also what is up to date.")] = False,
    max_characters: Limit = "64M",  # type: ignore[assignment]  # typer parses defaults too
    timeout: Timeout = None,
    min_quality: Annotated[
        float | None, typer.Option(min=0, max=1, metavar="Q", help="Warn of texts that look worse than this, 0 to 1.")
    ] = None,
    tables: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Folder for the tables as CSV: DIR/NAME.ID.csv.")
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Check every promise of each result before it is written.")
    ] = False,
) -> None:
    """Write the JSON of every input.

    To standard output, or with -o into a folder: paper.txt becomes OUT/paper.json, and a folder keeps its shape
    below OUT. There, what is up to date is left alone, so that an interrupted run goes on where it stopped;
    report.jsonl names what failed, and why.
    """
    from papersect.corpus.dissection import Options
    from papersect.corpus.extraction import run

    if format not in ("json", "jsonl"):
        raise UsageError(f"--format {format}: no such format: use json or jsonl")
    options = Options(format, encoding, max_characters, force, check, min_quality, tables)
    raise typer.Exit(run(inputs, output, options, jobs or os.cpu_count() or 1, timeout))


@app.command()
def validate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="JSON files that papersect wrote.")],
    source: Annotated[
        Path | None, typer.Option(metavar="INPUT", help="The text that the (one) FILE was made from.")
    ] = None,
    max_characters: Limit = "64M",  # type: ignore[assignment]
) -> None:
    """Check documents against schema and promises.

    Each problem is one line on standard error, with its JSON pointer and the place in the source. With --source also
    whether the text is verbatim and nothing of it is lost.
    """
    from papersect.corpus.validation import problems_of_file

    if source and len(files) > 1:
        raise UsageError("--source: goes with one FILE: validate them one by one")
    broken = 0
    for path in files:
        found = 0
        try:
            for problem in problems_of_file(path, source, max_characters):
                say(f"{path}: {problem}")
                found += 1
        except PapersectError as unreadable:
            say(str(unreadable))
            found += 1
        broken += bool(found)
        print(f"{path}: {'valid' if not found else '1 problem' if found == 1 else f'{found} problems'}")
    raise typer.Exit(1 if broken else 0)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    from papersect.model.schema import json_schema_bytes

    sys.stdout.buffer.write(json_schema_bytes())


@app.command()
def explain(
    source: Annotated[Path, typer.Argument(metavar="INPUT", help="A text file, or - for standard input.")],
    encoding: Encoding = None,
    models: ModelFile = None,
    max_characters: Limit = "64M",  # type: ignore[assignment]
) -> None:
    """Print label, line, probability and evidence.

    One row for each line: `label | line`, then after tabs the label's probability and the observations that
    weighed most. The rows can be corrected by hand, saved, and given to `papersect train` or `papersect evaluate`;
    a + behind a label says that a paragraph, item or note begins with the line, a = that an article does.
    """
    from papersect.corpus.files import read_bytes
    from papersect.evaluation.run import opened
    from papersect.labels.explain import explain as explanations
    from papersect.labels.explain import explained
    from papersect.readers.table import READERS

    transcript = READERS["text/plain"](read_bytes(source, max_characters), str(source), encoding)
    for row in explained(explanations(transcript, opened(models))):
        sys.stdout.buffer.write(f"{row}\n".encode())


@app.command()
def evaluate(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD_DIR...", help="Folders of NAME.txt with NAME.gold.json, or of such folders."),
    ],
    folds: Annotated[
        int | None, typer.Option(min=2, metavar="N", help="Cross-validate: train anew without what is measured.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
    by_document: Annotated[
        bool, typer.Option("--by-document", help="Print the share of lines right for every document.")
    ] = False,
    models: ModelFile = None,
    jobs: Annotated[int, typer.Option(min=0, metavar="N", help="Folds at once; 0 for one a core.")] = 0,
) -> None:
    """Measure papersect on labelled papers."""
    from papersect.evaluation.report import report_json, report_text
    from papersect.evaluation.run import evaluate as measured

    if folds and models:
        raise UsageError("--folds, --models: cross-validation trains its own models: use one of the two")
    scores = measured(gold, folds, models, jobs or os.cpu_count() or 1)
    sys.stdout.buffer.write((report_json if as_json else report_text)(scores, by_document).encode())


@app.command()
def train(
    gold: Annotated[
        list[Path],
        typer.Argument(metavar="GOLD_DIR...", help="Folders of labelled papers, or files that `explain` printed."),
    ],
    output: Annotated[Path, typer.Option("-o", "--output", metavar="MODEL", help="File for the models.")],
) -> None:
    """Learn models from labelled papers."""
    from papersect.evaluation.run import train as learn

    learn(gold, output)


def main() -> None:
    """Entry point of the console script."""
    sys.exit(run_command_line(sys.argv[1:]))


def run_command_line(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code; every error is one line on standard error."""
    try:
        code = app(list(arguments), standalone_mode=False, prog_name="papersect")
        sys.stdout.flush()
    except PapersectError as problem:
        say(str(problem))
        return problem.exit_code
    except USAGE_PROBLEM as problem:
        say(f"{_usage(problem)}: see `papersect --help`")
        return UsageError.exit_code
    except BrokenPipeError:  # the reader of our output has gone, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except (KeyboardInterrupt, typer.Abort):
        say("interrupted: the same command goes on from here")
        return INTERRUPTED
    except Exception as problem:
        if os.environ.get("PAPERSECT_DEBUG"):
            raise
        from papersect.errors import defect

        say(defect(problem))
        return 1
    return code if isinstance(code, int) else 0


def say(message: str) -> None:
    """One line on standard error."""
    line = " ".join(message.split())
    print(f"papersect: {line}".encode(errors="backslashreplace").decode(), file=sys.stderr)


def _usage(problem: BaseException) -> str:
    described = getattr(problem, "format_message", None)
    return str(described() if described else problem).rstrip(".")
