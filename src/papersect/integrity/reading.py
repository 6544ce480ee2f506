"""From the bytes of a JSON file, which may be anything, to a document or to what is wrong with them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import orjson
from pydantic import ValidationError

from papersect.errors import InvalidDocumentError
from papersect.integrity.problem import Problem
from papersect.model.document import Document

Json = Any  # whatever a JSON file holds
REMEDY = "write it anew with `papersect extract`"


def parse(data: bytes, name: str) -> Json:
    """The JSON value of some bytes.

    Raises InvalidDocumentError for what RFC 8259 forbids or leaves open: NaN, duplicate keys, too much depth.
    """
    try:
        value = orjson.loads(data)
        json.loads(data, object_pairs_hook=_refuse_duplicates)
    except RecursionError:
        raise InvalidDocumentError(f"{name}: nested too deeply: {REMEDY}") from None
    except ValueError as problem:
        raise InvalidDocumentError(f"{name}: not valid JSON, {problem}: {REMEDY}") from None
    return value


def _refuse_duplicates(pairs: list[tuple[str, Json]]) -> None:
    """Raise ValueError where a key stands twice; nothing is kept."""
    keys = [key for key, _ in pairs]
    if len(set(keys)) < len(keys):
        twice = Counter(keys).most_common(1)[0][0]
        raise ValueError(f"the key {twice[:60]!r} stands twice in one object")


def document_of(data: bytes, value: Json) -> tuple[Document | None, list[Problem]]:
    """The document that JSON `data` is, or every way in which it differs from the schema; `value` is its parse."""
    try:
        return Document.model_validate_json(data, strict=True), []
    except ValidationError as wrong:
        return None, list(_schema_problems(wrong, value))


def _schema_problems(wrong: ValidationError, value: Json) -> Iterator[Problem]:
    for error in wrong.errors(include_url=False, include_input=False, include_context=False):
        pointer, around = _located(error["loc"], value)
        yield Problem(pointer, error["msg"], _place(around), "schema")


def _located(location: tuple[str | int, ...], value: Json) -> tuple[str, Json]:
    """The JSON pointer of a pydantic location, and the innermost object with spans around it.

    Such a location also names the kind of node where a union was decided; no JSON pointer does.
    """
    pointer, here, around = "", value, None
    for part in location:
        if isinstance(here, dict) and part not in here and here.get("type") == part:
            continue
        pointer += "/" + str(part).replace("~", "~0").replace("/", "~1")
        here = _child(here, part)
        around = here if isinstance(here, dict) and "spans" in here else around
    return pointer, around


def _child(value: Json, part: str | int) -> Json:
    if isinstance(value, dict):
        return value.get(part)
    return value[part] if isinstance(value, list) and isinstance(part, int) and part < len(value) else None


def _place(node: Json) -> tuple[int, int] | None:
    """Where a node stands in the source, if it says so."""
    try:
        start, end = node["spans"][0]["start"], node["spans"][-1]["end"]
    except (KeyError, IndexError, TypeError):
        return None
    return (start, end) if isinstance(start, int) and isinstance(end, int) else None
