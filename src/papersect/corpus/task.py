"""What a run has to do: one task an input, found by walking folders, each with the place its output goes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

STDIN = Path("-")
SUFFIXES = frozenset(
    {".txt", ".text"}
)  # what a folder's files are taken for text by; a file named itself is always read


@dataclass(frozen=True, slots=True)
class Task:
    """One input and its output.

    `output` is None for standard output; `place` is where the input stands below the folder it was found in.
    """

    source: Path
    place: Path
    output: Path | None
    data: bytes | None = None  # of standard input, which only the main process can read
    refusal: str | None = None  # why it is not to be done

    @property
    def name(self) -> str:
        """How messages call the input."""
        return "standard input" if self.source == STDIN else str(self.source)


@dataclass(slots=True)
class Inputs:
    """The tasks of a run, and by suffix how many files of its folders were passed over."""

    tasks: list[Task] = field(default_factory=list)
    passed_over: Counter[str] = field(default_factory=Counter)


def find_inputs(paths: Iterable[Path], output: Path | None, suffix: str) -> Inputs:
    """The tasks for files, folders and `-`; a folder's files keep their places below the output folder."""
    found = Inputs()
    taken: dict[Path, Path] = {}
    for path in paths:
        for source, place in _walk(path, found.passed_over):
            target = output and output / output_name(place, suffix)
            first = taken.setdefault(target, source) if target else source
            refusal = None if first == source else f"{source}: its output would replace that of {first}: use another -o"
            found.tasks.append(Task(source, place, target, refusal=refusal))
    return found


def output_name(place: Path, suffix: str) -> Path:
    """The output's place: that of the input without its `.txt`, so that a.b.txt gives a.b.json.

    >>> output_name(Path("deep/a.b.txt"), "json").as_posix(), output_name(Path("-"), "json").as_posix()
    ('deep/a.b.json', 'stdin.json')
    """
    stem = "stdin" if place == STDIN else place.name.removesuffix(".txt")
    return place.with_name(f"{stem}.{suffix}")


def _walk(path: Path, passed_over: Counter[str]) -> Iterator[tuple[Path, Path]]:
    """Each file below a path with its place relative to it, in the order of their names; hidden ones are left out."""
    if not path.is_dir():
        yield path, path if path == STDIN else Path(path.name)
        return
    for file in sorted(path.rglob("*")):
        place = file.relative_to(path)
        if any(part.startswith(".") for part in place.parts) or not file.is_file():
            continue
        if file.suffix.lower() in SUFFIXES:
            yield file, place
        else:
            passed_over[file.suffix.lower() or "none"] += 1
