"""The published document: the one source of the JSON Schema."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from papersect.model.nodes import (
    BodyNode,
    Confidence,
    FrontNode,
    FurnitureNode,
    Reference,
    Span,
    light,
)

SCHEMA_VERSION = "1.0"
SCHEMA_ID = f"urn:papersect:schema:document:{SCHEMA_VERSION}"


class Published(BaseModel):
    """Shared settings: immutable, and closed against unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Generator(Published):
    """The program that wrote the document."""

    name: Literal["papersect"] = Field(description="Always papersect.")
    version: str = Field(description="The version of papersect.")


@light
class Page:
    """A page of the source, as form feeds divide it."""

    number: int = Field(ge=1, description="Position in the source, from 1; not the printed number.")
    span: Span = Field(description="Where the page stands, its form feed included.")


class Source(Published):
    """What was read, and how."""

    name: str = Field(description="The file's name, or - for standard input and strings.")
    media_type: str = Field(description="The media type it was read as, such as text/plain.")
    encoding: str = Field(description="The encoding it was decoded with, as Python names it.")
    sha256: str = Field(description="SHA-256 of the source's bytes, in hexadecimal.")
    characters: int = Field(ge=0, description="Length of the decoded source in code points.")
    pages: list[Page] = Field(description="Its pages.")


class Boundary(Published):
    """Why an article was taken to begin where it does."""

    evidence: list[str] = Field(description="Names of the signs that spoke for it, the strongest first.")


class Truncated(Published):
    """Whether the article was torn from a longer text."""

    start: bool = Field(description="True where its beginning is missing.")
    end: bool = Field(description="True where its end is missing.")


@light
class Section:
    """A heading with what stands under it."""

    id: str = Field(description="Unique id.")
    heading: str = Field(description="Id of the heading node.")
    number: str | None = Field(description="The number of the heading.")
    title: str = Field(description="The heading without its number.")
    level: int = Field(ge=1, description="The level of the heading.")
    nodes: list[str] = Field(description="Ids of the body nodes directly under it, without those of its own sections.")
    sections: list[Section] = Field(description="The sections below it.")


class Article(Published):
    """One article, or a fragment of one."""

    id: str = Field(description="Unique id.")
    type: Literal["article"] = Field(description="The kind of node.")
    span: Span = Field(description="From its first to its last character; furniture inside it included.")
    language: str = Field(description="ISO 639 code of its main language; und where it cannot be told.")
    confidence: Confidence
    boundary: Boundary = Field(description="Why it begins where it does.")
    truncated: Truncated = Field(description="Whether its beginning or end is missing.")
    front: list[FrontNode] = Field(description="Its front matter, in source order.")
    body: list[BodyNode] = Field(description="Its body, in source order.")
    sections: list[Section] = Field(description="The tree its headings make.")
    references: list[Reference] = Field(description="The entries of its reference lists, in source order.")


@light
class Diagnostic:
    """Something a user should know about the source or about how it was taken."""

    code: str = Field(description="What kind of remark it is, for programs.")
    severity: Literal["info", "warning", "error"] = Field(description="How much it matters.")
    message: str = Field(description="The remark, for people.")
    span: Span | None = Field(description="The place in the source.")
    node: str | None = Field(description="The id of the node it concerns.")


class Coverage(Published):
    """The count that shows that nothing was lost: nonblank = in_articles + in_furniture."""

    nonblank: int = Field(ge=0, description="Code points of the source that are not white space.")
    in_articles: int = Field(ge=0, description="Those in leaf nodes of articles.")
    in_furniture: int = Field(ge=0, description="Those in furniture.")


class Document(Published):
    """A dissected source."""

    schema_version: Literal["1.0"] = Field(description="Version of this schema.")
    offset_unit: Literal["code_point"] = Field(description="What offsets count: code points of the decoded source.")
    generator: Generator = Field(description="The program that wrote the document.")
    source: Source = Field(description="What was read.")
    articles: list[Article] = Field(description="The articles, in source order.")
    furniture: list[FurnitureNode] = Field(description="What belongs to no article, in source order.")
    diagnostics: list[Diagnostic] = Field(description="Remarks, in source order.")
    coverage: Coverage = Field(description="The count that shows that nothing was lost.")
