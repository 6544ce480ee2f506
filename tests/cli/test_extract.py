"""`papersect extract`: inputs, outputs, and what is said when something is wrong."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.conftest import RunPapersect
from tests.conftest import SAMPLES

from papersect import __version__

PAPER = "On Small Things\n\nA first paragraph stands here, and it is long enough.\n\nA second one follows it.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three papers, one of them deeper down, and files that are none."""
    place = tmp_path / "papers"
    (place / "deep").mkdir(parents=True)
    (place / "a.b.txt").write_text(PAPER)
    (place / "c.txt").write_text(PAPER * 2)
    (place / "deep" / "d.txt").write_text(PAPER * 3)
    (place / "notes.md").write_text("not taken")
    (place / ".hidden.txt").write_text("not taken")
    return place


def names(place: Path) -> list[str]:
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*") if path.is_file())


def test_to_standard_output(papersect: RunPapersect, folder: Path) -> None:
    run = papersect("extract", folder / "c.txt")
    assert (run.code, run.err) == (0, "")
    assert json.loads(run.out)["source"]["name"] == "c.txt"


def test_a_folder_keeps_its_shape_and_its_names(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    run = papersect("extract", folder, "-o", tmp_path / "out", "--jobs", 1)
    assert run.code == 0
    assert names(tmp_path / "out") == ["a.b.json", "c.json", "deep/d.json", "report.jsonl"]
    assert "3 written, 1 other files passed over (1 .md)" in run.complaint
    assert (tmp_path / "out" / "report.jsonl").read_bytes() == b""


def test_one_input_can_name_its_output(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    assert papersect("extract", folder / "c.txt", "-o", tmp_path / "new" / "paper.json").code == 0
    assert names(tmp_path / "new") == ["paper.json"]


def test_any_number_of_jobs_gives_the_same_bytes(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    for jobs in (1, 2):
        assert papersect("extract", folder, "-o", tmp_path / str(jobs), "--jobs", jobs).code == 0
    for name in names(tmp_path / "1"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_standard_input(papersect: RunPapersect, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for number in (1, 2):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAPER.encode())))
        arguments = ["-o", tmp_path] if number == 2 else []
        run = papersect("extract", "-", *arguments)
        assert run.code == 0
    assert names(tmp_path) == ["stdin.json"]


def test_one_document_a_line(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    assert papersect("extract", folder, "--format", "jsonl", "-o", tmp_path / "all.jsonl", "--jobs", 1).code == 0
    lines = (tmp_path / "all.jsonl").read_bytes().splitlines()
    assert [json.loads(line)["source"]["name"] for line in lines] == ["a.b.txt", "c.txt", "d.txt"]
    run = papersect("extract", folder, "--format", "jsonl", "--jobs", 1)
    assert run.out.encode().splitlines() == lines


def test_what_is_up_to_date_is_left_alone(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    papersect("extract", folder, "-o", out, "--jobs", 1)
    before = (out / "c.json").stat().st_mtime_ns
    (folder / "a.b.txt").write_text(PAPER + "More.\n")
    run = papersect("extract", folder, "-o", out, "--jobs", 1)
    assert "1 written, 2 up to date" in run.complaint
    assert (out / "c.json").stat().st_mtime_ns == before
    assert "3 written" in papersect("extract", folder, "-o", out, "--jobs", 1, "--force").complaint


def test_an_output_of_another_version_or_encoding_is_written_anew(
    papersect: RunPapersect, folder: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    papersect("extract", folder, "-o", out, "--jobs", 1)
    old = (out / "c.json").read_text().replace(f'"{__version__}"', '"0.0.0"', 1)
    (out / "c.json").write_text(old)
    assert "1 written, 2 up to date" in papersect("extract", folder, "-o", out, "--jobs", 1).complaint
    assert "3 written" in papersect("extract", folder, "-o", out, "--jobs", 1, "--encoding", "cp1251").complaint


def test_bad_files_stop_no_others_and_are_reported(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    (folder / "bad.txt").write_bytes(b"%PDF-1.4\n")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    os.truncate(folder / "c.txt", 0)
    run = papersect("extract", folder, "missing.txt", "-o", tmp_path / "out", "--jobs", 2)
    assert run.code == 1
    assert "a.b.json" in names(tmp_path / "out")
    assert json.loads((tmp_path / "out" / "c.json").read_text())["articles"] == []
    report = [json.loads(line) for line in (tmp_path / "out" / "report.jsonl").read_bytes().splitlines()]
    assert [(line["code"], line["severity"]) for line in report] == [("UnreadableInputError", "error")] * 2
    assert "pdftotext" in report[0]["message"]
    assert report[1]["message"] == "missing.txt: no such file: check the name"
    assert run.err.splitlines()[-1].startswith("papersect: 3 written, 2 failed (see ")


def test_two_inputs_never_share_an_output(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    (folder / "deep" / "c.txt").write_text("Another.")
    run = papersect("extract", folder / "c.txt", folder / "deep" / "c.txt", "-o", tmp_path / "out", "--jobs", 1)
    assert run.code == 1
    assert "would replace that of" in run.err
    assert json.loads((tmp_path / "out" / "c.json").read_text())["source"]["characters"] == 2 * len(PAPER)


def test_a_failed_write_leaves_the_old_file_and_no_other(
    papersect: RunPapersect, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    papersect("extract", folder / "c.txt", "-o", out)
    old = (out / "c.json").read_bytes()

    def crash(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", crash)
    run = papersect("extract", folder / "c.txt", "-o", out, "--force")
    assert (run.code, names(out), (out / "c.json").read_bytes()) == (1, ["c.json"], old)
    assert "no space left on device" in run.complaint


KILLED = 9
DIE_BEFORE_RENAMING = f"""
import os, sys
os.replace = os.rename = lambda *_, **__: os._exit({KILLED})
from papersect.cli import run_command_line
run_command_line(sys.argv[1:])
"""


def test_a_crash_before_the_rename_leaves_the_old_file(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    papersect("extract", folder / "c.txt", "-o", out)
    old = (out / "c.json").read_bytes()
    (folder / "c.txt").write_text(PAPER * 3)
    command: list[str | Path] = [sys.executable, "-c", DIE_BEFORE_RENAMING, "extract", folder / "c.txt", "-o", out]
    assert subprocess.run(command, capture_output=True, check=False).returncode == KILLED
    assert (out / "c.json").read_bytes() == old
    assert papersect("extract", folder / "c.txt", "-o", out).code == 0
    assert names(out) == ["c.json"]
    assert json.loads((out / "c.json").read_bytes())["source"]["characters"] == 3 * len(PAPER)


def test_tables_as_csv(papersect: RunPapersect, tmp_path: Path) -> None:
    sample = SAMPLES / "english-numeric.txt"
    assert papersect("extract", sample, "-o", tmp_path / "out", "--tables", tmp_path / "tables").code == 0
    found = names(tmp_path / "tables")
    assert found
    assert all(name.startswith("english-numeric.a1.t") and name.endswith(".csv") for name in found)


def test_a_run_that_hangs_is_given_up(papersect: RunPapersect, folder: Path, tmp_path: Path) -> None:
    os.mkfifo(folder / "pipe")
    run = papersect("extract", folder / "pipe", "-o", tmp_path / "out", "--timeout", 0.5)
    assert run.code == 1
    assert "takes longer than 0.5 s" in run.complaint
    assert not (tmp_path / "out").exists()


def test_limits(papersect: RunPapersect, folder: Path) -> None:
    run = papersect("extract", folder / "c.txt", "--max-characters", 20)
    assert (run.code, "longer than 20 characters" in run.complaint) == (1, True)
    assert papersect("extract", folder / "c.txt", "--max-characters", "1k").code == 0


def test_a_low_quality_is_warned_of(papersect: RunPapersect, folder: Path) -> None:
    assert papersect("extract", folder / "c.txt", "--min-quality", "0").err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "x.txt", "--jobs", "many"],
        ["extract", "x.txt", "--max-characters", "64Q"],
        ["extract", "x.txt", "--format", "xml"],
        ["extract", "-", "-"],
        ["no-such-command"],
        ["validate", "a", "b", "--source", "c"],
    ],
)
def test_wrong_usage_is_one_line_and_exit_code_2(papersect: RunPapersect, arguments: list[str]) -> None:
    run = papersect(*arguments)
    assert run.code == 2
    assert run.complaint.startswith("papersect: ")


def test_help_and_version(papersect: RunPapersect) -> None:
    assert "extract" in papersect("--help").out
    assert papersect("--version").out == f"papersect {__version__}\n"
    assert papersect().code == 0
