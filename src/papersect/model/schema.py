"""The JSON Schema of the output, generated from the models."""

from typing import Any

from papersect.model.document import SCHEMA_ID, Document


def json_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of a document; `serialization` mode keeps the discriminators required."""
    schema = Document.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA_ID, **schema}
