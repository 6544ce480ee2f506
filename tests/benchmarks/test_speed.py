"""How fast papersect is. Not part of the ordinary run: `pytest tests/benchmarks -s --override-ini addopts=`."""

from __future__ import annotations

import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from tests.benchmarks.stages import run_stages
from tests.fuzz.hostile import PIECES, hostile

from papersect.errors import UnreadableInputError
from papersect.pipeline import dissect
from papersect.readers.plain import read
from papersect.writers.json import write

SHORT, LONG = 200_000, 20_000_000  # characters of a paper and of a volume
WORST_RATIO = 1.3  # of the time a character takes in the two
HOSTILE, GROWTH = 50_000, 16  # characters of a hostile text, and how much longer the other is: so much that what
# a text is taken for, which may change with its length and take a little longer, does not look like growth
MOST_BYTES = 60  # of memory for each character of the input
MEASURE_MEMORY = """
import sys
from papersect.readers.plain import read
from papersect.pipeline import dissect
from papersect.writers.json import write
write(dissect(read(b"A heading\\n\\nSome words to load the models [1].\\n")))
def peak():  # kB, of this process alone: what getrusage tells may be its parent's
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
before = peak()
data = open(sys.argv[1], "rb").read()
write(dissect(read(data)))
print((peak() - before) * 1024 / len(data.decode()))
"""


def whole(data: bytes) -> bytes:
    """From bytes to bytes."""
    return write(dissect(read(data)))


def test_every_stage(papers: list[bytes], benchmark: BenchmarkFixture) -> None:
    whole(papers[0])  # what is loaded once is loaded now
    clock = run_stages(papers)
    print("\n" + clock.table())
    print(f"  whole is {clock.seconds['whole'] / clock.seconds['floor']:.0f} times the floor")
    benchmark.extra_info["characters a second"] = clock.characters / clock.seconds["whole"]
    benchmark.extra_info["microseconds a line"] = clock.seconds["whole"] / clock.lines * 1e6
    benchmark.pedantic(lambda: [whole(data) for data in papers], rounds=1)  # type: ignore[no-untyped-call]


def test_time_is_linear_in_length(papers: list[bytes]) -> None:
    text = b"\n\n".join(papers).decode()
    volume = (text * (1 + LONG // len(text)))[:LONG]
    seconds = {}
    for length in (SHORT, LONG):
        pieces = range(0, min(LONG, 10 * SHORT), SHORT) if length == SHORT else [0]
        begin = time.process_time()
        for start in pieces:
            whole(volume[start : start + length].encode())
        seconds[length] = (time.process_time() - begin) / (length * len(pieces))
    ratio = seconds[LONG] / seconds[SHORT]
    print(f"\na character of {LONG} takes {ratio:.2f} times as long as one of {SHORT}")
    assert ratio <= WORST_RATIO


@pytest.mark.parametrize(
    ("code", "most"),
    [("import papersect", 0.15), ("from papersect.cli import run_command_line; run_command_line(['--help'])", 0.25)],
)
def test_start_up(code: str, most: float) -> None:
    def seconds() -> float:
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        return time.perf_counter() - begin

    best = min(seconds() for _ in range(5))
    print(f"\n{code}: {best:.3f} s")
    assert best <= most


def test_memory(papers: list[bytes], tmp_path: Path) -> None:
    text = b"\n\n".join(papers).decode()
    (tmp_path / "volume.txt").write_text((text * 10)[:4_000_000], "utf-8")
    command = [sys.executable, "-c", MEASURE_MEMORY, str(tmp_path / "volume.txt")]
    measured = float(subprocess.run(command, check=True, capture_output=True).stdout)
    print(f"\n{measured:.0f} bytes a character")
    assert measured <= MOST_BYTES


@pytest.mark.parametrize("piece", PIECES.values(), ids=PIECES.keys())
def test_hostile_texts_take_linear_time(piece: str) -> None:
    def seconds(length: int) -> float:
        text = hostile(piece, length).encode("utf-8").replace(b"\0", b"\x01")
        begin = time.process_time()
        with suppress(UnreadableInputError):  # to be refused is an answer, too
            whole(text)
        return time.process_time() - begin

    seconds(1_000)
    short, long = seconds(HOSTILE), seconds(HOSTILE * GROWTH)
    print(f"\n{GROWTH} times the length: {long / max(short, 0.05):.1f} times the time ({long:.2f} s)")
    assert long / max(short, 0.05) <= 2 * GROWTH
