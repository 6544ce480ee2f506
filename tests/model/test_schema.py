"""The published schema is that of the models, and validators that are not ours agree with it."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.conftest import ROOT, SAMPLES

from papersect.model.schema import json_schema_bytes
from papersect.pipeline import extract
from papersect.writers.table import WRITERS

SCHEMA = ROOT / "schemas" / "papersect-1.0.schema.json"
TEXTS = sorted(SAMPLES.glob("*.txt"))
AJV = ["npx", "--yes", "ajv-cli@5"]
AJV_SECONDS = 60

Json = Any


def written(sample: Path) -> Json:
    """What papersect writes for a sample."""
    return json.loads(WRITERS["json"](extract(sample)))


def first_paragraph(document: Json) -> Json:
    return next(node for a in document["articles"] for node in a["body"] if node["type"] == "paragraph")


def drop_a_key(document: Json) -> None:
    del first_paragraph(document)["alignment"]


def add_a_key(document: Json) -> None:
    first_paragraph(document)["colour"] = "red"


def put_a_string_for_a_number(document: Json) -> None:
    document["source"]["characters"] = "many"


def name_no_known_kind(document: Json) -> None:
    first_paragraph(document)["type"] = "verse"


def go_below_zero(document: Json) -> None:
    document["source"]["pages"][0]["span"]["start"] = -1


def be_too_sure(document: Json) -> None:
    first_paragraph(document)["confidence"] = 1.5


def shorten_a_run(document: Json) -> None:
    first_paragraph(document)["alignment"][0].pop()


BREAKS = [
    drop_a_key,
    add_a_key,
    put_a_string_for_a_number,
    name_no_known_kind,
    go_below_zero,
    be_too_sure,
    shorten_a_run,
]


def test_the_schema_is_current() -> None:
    """Refresh it with `papersect schema > schemas/papersect-1.0.schema.json`."""
    assert SCHEMA.read_bytes() == json_schema_bytes()


def test_every_published_field_is_described() -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    assert schema["$id"] == "urn:papersect:schema:document:1.0"
    for name, definition in {**schema["$defs"], "Document": schema}.items():
        for key, field in definition.get("properties", {}).items():
            # where a field's description is that of its type, the schema has it there only
            assert field.get("description") or "$ref" in field, f"{name}.{key}"
        assert sorted(definition.get("required", [])) == sorted(definition.get("properties", {})), name


@pytest.mark.parametrize("sample", TEXTS, ids=lambda path: path.stem)
def test_an_independent_validator_accepts_what_is_written(sample: Path) -> None:
    Draft202012Validator(json.loads(SCHEMA.read_text("utf-8"))).validate(written(sample))


@pytest.mark.parametrize("breaking", BREAKS)
def test_an_independent_validator_rejects_what_is_broken(breaking: Callable[[Json], None]) -> None:
    validator = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    document = written(TEXTS[0])
    breaking(document)
    assert not validator.is_valid(document)


@pytest.fixture(scope="module")
def ajv() -> Callable[[list[Path]], bool]:
    """Ajv, a validator in JavaScript, run by npx; says whether it accepts all of some files."""
    if not shutil.which("npx"):
        pytest.skip("needs npx")

    def accepts(files: list[Path]) -> bool:
        data = [word for file in files for word in ("-d", str(file))]
        command = [*AJV, "validate", "--spec=draft2020", "--strict=false", "-s", str(SCHEMA), *data]
        done = subprocess.run(command, capture_output=True, timeout=AJV_SECONDS, check=False)
        assert b" valid" in done.stdout or b" invalid" in done.stderr, done.stderr
        return done.returncode == 0

    try:
        subprocess.run([*AJV, "help"], capture_output=True, timeout=AJV_SECONDS, check=True)
    except (subprocess.SubprocessError, OSError) as problem:
        pytest.skip(f"npx cannot get ajv-cli here: {problem}")
    return accepts


def test_ajv_agrees(ajv: Callable[[list[Path]], bool], tmp_path: Path) -> None:
    good = []
    for sample in TEXTS:
        good.append(tmp_path / f"{sample.stem}.json")
        good[-1].write_text(json.dumps(written(sample)), "utf-8")
    assert ajv(good)
    broken = written(TEXTS[0])
    drop_a_key(broken)
    (tmp_path / "broken.json").write_text(json.dumps(broken), "utf-8")
    assert not ajv([tmp_path / "broken.json"])
