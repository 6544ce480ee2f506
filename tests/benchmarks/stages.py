"""Runs the pipeline with a clock at each stage."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import orjson
import regex

from papersect import pipeline
from papersect.lines.transcript import Transcript
from papersect.readers.plain import read
from papersect.writers.json import write

NOT_STAGES = frozenset({"at_rest", "extract", "dissect", "read", "transcribe", "_draft"})
A_PATTERN = regex.compile(r"(?P<number>\d+(?:\.\d+)*)\.?\s+(?P<title>\p{Lu}[^.]*)")  # as plain as a pattern gets


@dataclass
class Clock:
    """Processor seconds by stage, and what they were spent on."""

    seconds: dict[str, float] = field(default_factory=dict)
    characters: int = 0
    lines: int = 0

    def time(self, name: str, work: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
        """Do some work and book the time on a stage."""
        begin = time.process_time()
        result = work(*arguments, **named)
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - begin
        return result

    def table(self) -> str:
        """Microseconds a line and million characters a second, stage by stage."""
        rows = [f"{self.characters} characters, {self.lines} lines"]
        for name, seconds in self.seconds.items():
            speed = self.characters / 1e6 / max(seconds, 1e-9)
            rows.append(f"  {name:<18}{seconds / self.lines * 1e6:8.1f} µs a line{speed:8.2f} M characters/s")
        return "\n".join(rows)


@contextmanager
def clocked_stages(clock: Clock) -> Iterator[None]:
    """Within, every function the pipeline calls is timed."""
    stages = {name: f for name, f in vars(pipeline).items() if inspect.isfunction(f) and name not in NOT_STAGES}
    try:
        for name, function in stages.items():
            setattr(pipeline, name, partial(clock.time, name, function))
        yield
    finally:
        for name, function in stages.items():
            setattr(pipeline, name, function)


def run_stages(sources: Sequence[bytes]) -> Clock:
    """Read, dissect and write every source, with the floor beside it."""
    clock = Clock()
    with clocked_stages(clock):
        for data in sources:
            transcript = clock.time("read", read, data)
            document = pipeline.dissect(transcript)
            clock.time("write", write, document)
            clock.characters += len(transcript.text)
            clock.lines += len(transcript.lines)
    clock.seconds["whole"] = sum(clock.seconds.values())
    for data in sources:
        floor(clock, data, read(data))
    clock.seconds["floor"] = sum(clock.seconds[name] for name in clock.seconds if name.startswith("floor: "))
    return clock


def floor(clock: Clock, data: bytes, transcript: Transcript) -> None:
    """What cannot be done without: decoding, one pattern over every line, writing the same JSON."""
    plain = orjson.loads(write(pipeline.dissect(transcript)))
    clock.time("floor: decode", data.decode)
    clock.time("floor: pattern", lambda: [A_PATTERN.match(line.text) for line in transcript.lines])
    clock.time("floor: JSON", orjson.dumps, plain)
