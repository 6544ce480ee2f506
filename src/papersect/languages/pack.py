"""Language packs: one TOML file per language, checked as it is read."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, model_validator
from pydantic.config import JsonDict

from papersect.languages.concepts import INLINE, LABELS

Phrase = Annotated[str, Field(pattern=r"^\S(.*\S)?$", max_length=80)]
Phrases = Annotated[tuple[Phrase, ...], Field(min_length=1)]


def _keys(known: dict[str, str]) -> JsonDict:
    names: list[JsonValue] = [*sorted(known)]
    return {"propertyNames": {"enum": names}}


class Pack(BaseModel):
    """One language: its code, script and the phrases for each concept; also the schema of a pack's file."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str = Field(pattern=r"^[a-z]{2,3}$", description="ISO 639 code, two letters where there are two.")
    name: str = Field(description="The language's English name.")
    script: Literal["Latin", "Cyrillic"] = Field(description="The script that most of its phrases are written in.")
    letters: str = Field("", description="Letters that tell the language from some others of its script, in small.")
    needed: str = Field("", description="Letters without any of which fifty characters are hardly ever written.")
    concepts: dict[str, Phrases] = Field(
        description="Phrases that begin or fill a line, by concept.", json_schema_extra=_keys(LABELS)
    )
    inline: dict[str, Phrases] = Field(
        description="Phrases that only tell something inside running text, by concept.",
        json_schema_extra=_keys(INLINE),
    )
    misread: dict[str, Phrases] = Field(
        description="What OCR makes of phrases, by concept.", json_schema_extra=_keys(LABELS)
    )

    @model_validator(mode="after")
    def _known_concepts(self) -> Pack:
        unknown = (self.concepts.keys() - LABELS) | (self.inline.keys() - INLINE) | (self.misread.keys() - LABELS)
        if unknown:
            raise ValueError(f"pack {self.code} names unknown concepts: {', '.join(sorted(unknown))}")
        return self

    def labels(self, concept: str) -> tuple[str, ...]:
        """The phrases of a concept that tell something of the line they begin, misreadings included."""
        return self.concepts.get(concept, ()) + self.misread.get(concept, ())

    def phrases(self, concept: str) -> tuple[str, ...]:
        """All phrases of a concept."""
        return self.labels(concept) + self.inline.get(concept, ())


@cache
def packs() -> dict[str, Pack]:
    """All packs by language code, in the order of their codes."""
    folder = files("papersect.languages") / "packs"
    named = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)
    read = [Pack.model_validate(tomllib.loads(item.read_text("utf-8"))) for item in named]
    return {pack.code: pack for pack in read}
