"""The JSON Schema of the output, generated from the models."""

from typing import Any

import orjson

from papersect.model.document import SCHEMA_ID, Document


def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a document; `serialization` mode keeps the discriminators required."""
    schema = Document.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}


def json_schema_bytes() -> bytes:
    """The schema as it is published: indented UTF-8 that ends in a newline."""
    return orjson.dumps(json_schema(), option=orjson.OPT_INDENT_2) + b"\n"
